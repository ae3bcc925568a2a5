/**
 * For sites that are set aside in part: looks at the address now, and at every address that follows
 * it without a request. Knows only what concerns its own host, and only until the window ends.
 */
import { isSetAsideIn } from '../domain/sites/host-view.ts';
import type { Answered, WatchView } from '../messaging/commands.ts';
import { leave, onDecision, runtime } from './leaving.ts';

const STARTED = Symbol.for('undivided.watch');

function start(): (isNew: boolean) => Promise<void> {
  let view: WatchView | undefined;

  const isRunning = () => view !== undefined && Date.parse(view.until) > Date.now();
  const isSetAside = () => view !== undefined && isRunning() && isSetAsideIn(view, location.href);

  async function look(isNew: boolean): Promise<void> {
    const before = location.href;
    const answer = (await runtime.sendMessage({ command: 'watchMe' })) as Answered | undefined;
    view = answer?.done ? (answer.value as WatchView | undefined) : undefined;
    // A page that was there before the window may hold half a letter: it is covered, not sent away.
    // (This very question is followed by a look at the open tabs.)
    if (isSetAside() && (isNew || location.href !== before)) leave();
  }
  // Without a worker there is nothing to follow; the page is left as it is.
  const lookSafely = (isNew: boolean) => look(isNew).catch(() => undefined);
  // At once: before the page can show what it has there, or ask for more of it.
  navigation.addEventListener('currententrychange', () => isSetAside() && leave());
  // A window ended early, a site opened by both. Outside a window nobody is asked.
  onDecision(() => isRunning() && void lookSafely(false));
  return lookSafely;
}

const world = globalThis as { [STARTED]?: (isNew: boolean) => Promise<void> };
world[STARTED] ??= start();
// Registered, it runs before anything of the page; put into an open page, never before it is there.
void world[STARTED](document.readyState === 'loading');
