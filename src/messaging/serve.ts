import { browser, type Sender } from '../platform/browser.ts';
import { isForPrivateWindows } from '../platform/private.ts';
import {
  coverCommands,
  mayAskPrivately,
  type AllCommands,
  type Answered,
  type Call,
} from './commands.ts';

/** Who asks: one of our pages, or a tab that our cover lives in. */
export interface Asker {
  readonly tabId?: number;
  readonly url?: string;
  readonly isPrivate?: true;
}

export type Handlers = {
  readonly [C in keyof AllCommands]: (
    input: Parameters<AllCommands[C]>[0],
    asker: Asker,
  ) => Promise<ReturnType<AllCommands[C]>>;
};

/**
 * Answers commands. One listener, always with a promise; a page that is not ours is given only what
 * a cover may ask, and every handler gets its input as data to check. `settled` runs before a command is answered, so
 * that what a page asked for is already so when it reads on.
 */
export function serve(handlers: Handlers, settled: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<Answered> => {
    const { id, url, tab } = sender;
    const isOurPage = url?.startsWith(browser.runtime.getURL('')) ?? false;
    const mayAsk = isOurPage || (isCall(message) && coverCommands.has(message.command));
    if (id !== browser.runtime.id || !isCall(message) || !mayAsk) {
      return Promise.resolve({ done: false, reason: 'not a command' });
    }
    const isPrivate = message.private === true || tab?.incognito === true || isForPrivateWindows();
    if (isPrivate && !mayAskPrivately(message.command)) {
      return Promise.resolve({ done: false, reason: 'not from a private window' });
    }
    const asker: Asker = {
      ...(tab?.id === undefined ? {} : { tabId: tab.id }),
      ...(url ? { url } : {}),
      ...(isPrivate ? { isPrivate } : {}),
    };
    return answered(handlers, settled, message, asker);
  });
}

async function answered(
  handlers: Handlers,
  settled: () => Promise<void>,
  call: Call,
  asker: Asker,
): Promise<Answered> {
  if (!Object.hasOwn(handlers, call.command)) return { done: false, reason: 'no such command' };
  const handler = handlers[call.command as keyof Handlers] as (
    input: unknown,
    asker: Asker,
  ) => Promise<unknown>;
  try {
    const value = await handler(call.input, asker);
    // The command itself is done; what follows from it is repaired at the next wake-up. A cover does
    // not wait for it: it may be one of the tabs that are waited for.
    const settling = settled().catch(() => undefined);
    if (!coverCommands.has(call.command)) await settling;
    return { done: true, value };
  } catch (error) {
    return { done: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' &&
  message !== null &&
  'command' in message &&
  typeof message.command === 'string';
