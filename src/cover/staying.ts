import { isAlive, rootOf } from './asking.ts';
import { hush, hushWindows } from './hush.ts';
import { holdKeys } from './keys.ts';
import { rememberPopovers } from './popovers.ts';
import { enterRooms, type Room } from './rooms.ts';

const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 1000;
/** So long undisturbed, and the next disturbance is answered at once again. */
const QUIET_MS = 10_000;
/** So often taken away without such a quiet time, and the page is known to leave no cover. */
const MOST_LOSSES = 8;
/** Nothing in the page needs to know what is done with the cover. */
const SWALLOWED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'focusin'];

/** What the page may have put into the top layer. */
const ON_TOP = 'dialog:modal, :popover-open';

/** What a sheet is made of: the host hangs in the page, the dialog in its closed root. */
export interface Parts {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  /** Where the focus goes first. */
  readonly first: HTMLElement;
}

export interface Ends {
  readonly onDeath: () => void;
  readonly onDefeat: () => void;
}

/**
 * Lays the dialog over the page and keeps it there, whatever the page does: it opens dialogs of its
 * own, takes foreign elements away, writes itself anew, or moves the focus. Answers with the way to
 * lift it, after which the page is as it was. Where the script has lost its browser, `onDeath` is
 * called instead of staying: another life of it may be there already; where the page takes the
 * cover away however often it comes back, `onDefeat`.
 */
export function stayOnTop(
  { host, root, dialog, first }: Parts,
  { onDeath, onDefeat }: Ends,
): () => void {
  const over = new AbortController();
  const { signal } = over;
  const popovers = rememberPopovers();
  const focused = deepestFocus();
  const place = { left: window.scrollX, top: window.scrollY, behavior: 'instant' } as const;
  const entered = new WeakSet<Room>();
  let wait = FIRST_WAIT_MS;
  let raisedAt = 0;
  let losses = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  /** On top again, after whatever the page has put there meanwhile; the focus stays where it was. */
  function raise(): void {
    if (signal.aborted) return;
    const page = document.documentElement;
    if (!page) return raiseSoon();
    const at = root.activeElement instanceof HTMLElement ? root.activeElement : first;
    if (!host.isConnected) hang(page);
    if (dialog.open) dialog.close();
    dialog.showModal();
    at.focus({ preventScroll: true });
    raisedAt = Date.now();
  }

  /** A page that looks over one place for foreign elements may not look over the other. */
  function hang(page: Element): void {
    const place = losses % 2 === 0 ? page : (document.body ?? page);
    place.append(host);
    losses += 1;
    if (losses === MOST_LOSSES) onDefeat();
  }

  /**
   * From a task, and ever later: against a page that undoes it at once, an answer in the same breath
   * would go on for ever and freeze the page.
   */
  function raiseSoon(): void {
    if (again !== undefined) return;
    if (Date.now() - raisedAt > QUIET_MS) [wait, losses] = [FIRST_WAIT_MS, 0];
    again = setTimeout(() => {
      again = undefined;
      if (!isAlive()) return onDeath();
      raise();
      rooms.look();
    }, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }

  // Only what opens into the top layer can lie over the cover; a page may flip its details as it likes.
  function onToggle({ target }: Event): void {
    if (target === host || !(target instanceof Element)) return;
    if (!target.matches(ON_TOP)) return;
    popovers.note(target.getRootNode() as Room);
    raiseSoon();
  }

  function onFullScreen(): void {
    if (document.fullscreenElement) raiseSoon();
  }

  /** The focus goes to a dialog of the page's that came unseen, or the page blurred what it sees. */
  function onFocusOut({ relatedTarget }: FocusEvent): void {
    if (!dialog.open || root.contains(relatedTarget as Node | null)) return;
    if (relatedTarget) raiseSoon();
    queueMicrotask(() => {
      if (!signal.aborted && !root.activeElement && document.hasFocus()) dialog.focus();
    });
  }

  const rooms = enterRooms(host, signal, (room) => {
    popovers.note(room);
    hush(room, signal);
    // A root may have come unseen, on an element that stood there already.
    const isNew = !entered.has(room);
    entered.add(room);
    if (isNew && raisedAt > 0 && room.querySelector(ON_TOP)) raiseSoon();
    room.addEventListener('toggle', onToggle, { capture: true, signal });
    room.addEventListener('fullscreenchange', onFullScreen, { capture: true, signal });
  });
  hushWindows(signal);
  holdKeys(() => root.activeElement instanceof HTMLButtonElement, signal);
  for (const type of SWALLOWED) host.addEventListener(type, (event) => event.stopPropagation());
  host.addEventListener('pointerdown', () => rooms.look(), { signal });
  dialog.addEventListener('focusout', onFocusOut, { signal });
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  raise();
  const watcher = new MutationObserver(() => host.isConnected || raiseSoon());
  watcher.observe(document, { childList: true, subtree: true });
  // Esc pressed twice closes a dialog whatever its page says.
  dialog.addEventListener('close', () => queueMicrotask(() => dialog.open || raise()), { signal });

  return () => {
    over.abort();
    clearTimeout(again);
    watcher.disconnect();
    dialog.close();
    popovers.reopen();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    // Firefox may have brought what had the focus into view, when its dialog opened or closed.
    window.scrollTo(place);
  };
}

function deepestFocus(): Element | null {
  let at = document.activeElement;
  for (let inside = at; inside; inside = rootOf(inside)?.activeElement ?? null) at = inside;
  return at;
}
