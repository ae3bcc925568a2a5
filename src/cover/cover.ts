/**
 * The cover over a page that was open when a window began. It lives inside foreign pages, so it is
 * one self-contained file that knows nothing of the agreement: it is told what to show, and asks
 * again when the window should be over or the page is looked at.
 */
import type { CoverAnswer, CoverOrder, CoverView } from '../messaging/commands.ts';
import { ask, runtime } from './asking.ts';
import { raiseSheet, type Press, type Sheet } from './sheet.ts';

const INSTALLED = Symbol.for('undivided.cover');
/** A timer may come a little before the worker's clock reaches the end. */
const GRACE_MS = 250;

function install(): void {
  let sheet: Sheet | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with every order: an answer to what was asked before one says nothing any more. */
  let orders = 0;

  function cover(view: CoverView): CoverAnswer['state'] {
    if (!canHold()) return 'unable';
    sheet ??= raiseSheet(press, { onDeath: uncover, onDefeat: yieldTab });
    listen();
    sheet.show(view);
    clearTimeout(timer);
    timer = setTimeout(review, Math.max(0, Date.parse(view.until) - Date.now()) + GRACE_MS);
    return 'covered';
  }

  function uncover(): CoverAnswer['state'] {
    clearTimeout(timer);
    sheet?.lift();
    sheet = undefined;
    return 'free';
  }

  /** Whether it is still needed is the worker's to say; without a worker nothing holds a page. */
  async function review(): Promise<void> {
    if (!sheet) return;
    const before = orders;
    const view = await ask('coverMe').catch(() => undefined);
    if (before !== orders) return;
    if (view) cover(view as CoverView);
    else uncover();
  }

  /** A button that finds no worker gives the page back instead of doing nothing. */
  function press(command: Press): void {
    ask(command).catch(uncover);
  }

  /** A page that no cover stays on gives its place to the block page. */
  function yieldTab(): void {
    ask('yieldMe').catch(uncover);
  }

  const onLook = () => void (document.visibilityState === 'visible' && review());
  /** The tab goes on to another page: its sound is the next one's. */
  const onLeave = () => void (sheet && ask('leaveMe').catch(() => undefined));
  /** Back from where the browser keeps pages whole, perhaps much later. */
  const onReturn = ({ persisted }: PageTransitionEvent) => void (persisted && review());

  /** More than once does not matter, and a page that wrote itself anew has taken them away. */
  function listen(): void {
    document.addEventListener('visibilitychange', onLook);
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('pageshow', onReturn);
  }

  runtime.onMessage.addListener((message: CoverOrder, _sender, answer) => {
    if (message.order !== 'cover' && message.order !== 'uncover') return;
    orders += 1;
    const state = message.order === 'cover' ? cover(message.view) : uncover();
    answer({ state, url: location.href });
  });
}

/** Not so for XML, SVG and what the browser draws from them: what is made there is no dialog. */
const canHold = () =>
  document.createElement('dialog') instanceof HTMLElement &&
  !(document.documentElement instanceof SVGElement);

const world = globalThis as { [INSTALLED]?: true };
if (!world[INSTALLED]) {
  world[INSTALLED] = true;
  install();
}
