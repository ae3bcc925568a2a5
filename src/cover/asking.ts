import type { Answered, CoverAnswer, CoverCommands } from '../messaging/commands.ts';

interface CoverBrowser {
  readonly runtime: {
    readonly id?: string;
    readonly onMessage: {
      addListener(
        listener: (message: never, sender: unknown, answer: (to: CoverAnswer) => void) => void,
      ): void;
    };
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly i18n: {
    getMessage(key: string, values?: readonly string[]): string;
  };
  /** Chromium's way into closed roots; in Firefox each element has it. */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

// Bare on purpose: the polyfill would put ten kilobytes into every covered page.
const scope = globalThis as unknown as { browser?: CoverBrowser; chrome: CoverBrowser };
const api = scope.browser ?? scope.chrome;

export const runtime = api.runtime;
export const words = (key: string, ...values: string[]): string => api.i18n.getMessage(key, values);
/** The reader's preference in the language of the messages. */
export const language = (): string =>
  navigator.languages.find((tag) => tag.startsWith(words('language'))) ?? words('language');

/** Asks the worker; rejects when it is gone, as after an update. */
export async function ask(command: keyof CoverCommands): Promise<unknown> {
  const answer = (await api.runtime.sendMessage({ command })) as Answered | undefined;
  if (!answer?.done) throw new Error(answer?.reason ?? 'no answer');
  return answer.value;
}

/** Not so once the extension was updated or switched off: the script lives on, its browser does not. */
export function isAlive(): boolean {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** The shadow root of an element, a closed one too. */
export function rootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  try {
    return api.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}
