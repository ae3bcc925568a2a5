/**
 * For sites that are set aside in part: looks at the address now, and at every address that follows
 * it without a request. Knows only what concerns its own host, and only until the window ends.
 */
import { isSetAsideIn } from '../domain/sites/host-view.ts';
import type { Answered, WatchView } from '../messaging/commands.ts';
import { leave, runtime } from './leaving.ts';

const STARTED = Symbol.for('undivided.watch');

function start(): () => Promise<void> {
  let view: WatchView | undefined;

  const isSetAside = () =>
    view !== undefined && Date.parse(view.until) > Date.now() && isSetAsideIn(view, location.href);

  /** Asked anew each time: a window may have been ended early, or a site opened by both. */
  async function look(mayLeave: boolean): Promise<void> {
    const answer = (await runtime.sendMessage({ command: 'watchMe' })) as Answered | undefined;
    view = answer?.done ? (answer.value as WatchView | undefined) : undefined;
    if (mayLeave && isSetAside()) leave();
  }
  // Without a worker there is nothing to follow; the page is left as it is.
  const lookSafely = (mayLeave: boolean) => look(mayLeave).catch(() => undefined);
  // Outside a window, or where it is free anyway, nobody is asked.
  navigation.addEventListener('currententrychange', () => isSetAside() && void lookSafely(true));
  // A page that was there before is covered instead: what is half written in it stays.
  return () => lookSafely(document.readyState === 'loading');
}

const world = globalThis as { [STARTED]?: () => Promise<void> };
world[STARTED] ??= start();
void world[STARTED]();
