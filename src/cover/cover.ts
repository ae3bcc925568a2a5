/**
 * The cover over a page that was open when a window began. It lives inside foreign pages, so it is
 * one self-contained file that knows nothing of the agreement: it is told what to show, and asks
 * again when the window should be over or the page is looked at.
 */
import type { CoverOrder, CoverView } from '../messaging/commands.ts';
import { ask, runtime } from './asking.ts';
import { hush } from './hush.ts';
import { raiseSheet, type Sheet } from './sheet.ts';

const INSTALLED = Symbol.for('undivided.cover');
/** A timer may come a little before the worker's clock reaches the end. */
const GRACE_MS = 250;

interface Covered {
  readonly sheet: Sheet;
  readonly unhush: () => void;
}

function install(): void {
  let covered: Covered | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with every order: an answer to what was asked before one says nothing any more. */
  let orders = 0;

  function cover(view: CoverView): void {
    covered ??= { sheet: raiseSheet(press), unhush: hush() };
    covered.sheet.show(view);
    clearTimeout(timer);
    timer = setTimeout(review, Math.max(0, Date.parse(view.until) - Date.now()) + GRACE_MS);
  }

  function uncover(): void {
    clearTimeout(timer);
    covered?.unhush();
    covered?.sheet.lift();
    covered = undefined;
  }

  /** Whether it is still needed is the worker's to say; without a worker nothing holds a page. */
  async function review(): Promise<void> {
    if (!covered) return;
    const before = orders;
    const view = await ask('coverMe').catch(() => undefined);
    if (before !== orders) return;
    if (view) cover(view as CoverView);
    else uncover();
  }

  /** A button that finds no worker gives the page back instead of doing nothing. */
  function press(command: 'closeMe' | 'saveMe'): void {
    ask(command).catch(uncover);
  }

  runtime.onMessage.addListener((message: CoverOrder) => {
    orders += 1;
    if (message.order === 'cover') cover(message.view);
    else if (message.order === 'uncover') uncover();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void review();
  });
}

const world = globalThis as { [INSTALLED]?: true };
if (!world[INSTALLED]) {
  world[INSTALLED] = true;
  install();
}
