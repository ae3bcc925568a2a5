import type { CoverView } from '../messaging/commands.ts';
import { language, words } from './asking.ts';
import { figure, mark } from './figure.ts';
import { css } from './style.ts';

export interface Sheet {
  /** Says what holds now; called again when that changes. */
  show(view: CoverView): void;
  /** Fades away and gives the page back, focus included. */
  lift(): void;
}

const PAGE_MS = 520;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 1000;
const MARKED = 'data-undivided-cover';
const SWALLOWED = ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click', 'focusin'];

/**
 * A modal dialog in a closed shadow root: in the top layer above the page's own dialogs, with the
 * page inert beneath it. (`inert` on the page itself would reach the cover too.)
 */
export function raiseSheet(onPress: (command: 'closeMe' | 'saveMe') => void): Sheet {
  takeAwayOlder();
  const host = document.createElement('div');
  host.setAttribute(MARKED, '');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'heading');
  const heading = element('h1', words('coverHeading'));
  heading.id = 'heading';
  const line = element('p', '');
  const close = button(words('closeTab'), 'primary', () => onPress('closeMe'));
  const keep = button(words('coverKeep'), 'quiet', () => onPress('saveMe'));
  // Should the script die under it, as when the extension is updated, the browser itself still
  // closes the dialog on a press.
  const acts = document.createElement('form');
  acts.className = 'acts';
  acts.method = 'dialog';
  acts.addEventListener('submit', (event) => event.preventDefault());
  acts.append(close, keep);
  const main = element('main', '');
  main.append(heading, line, acts);
  const { svg, setMinutes } = figure();
  const brand = element('div', '', 'brand');
  brand.append(mark(), element('span', words('extensionName')));
  dialog.append(svg, brand, main);
  root.append(style, dialog);

  const focused = document.activeElement;
  let lifted = false;
  let wait = FIRST_WAIT_MS;
  let again: ReturnType<typeof setTimeout> | undefined;
  let minute: ReturnType<typeof setTimeout> | undefined;

  /** On top again, after whatever the page has put there meanwhile; the focus stays where it was. */
  function raise(): void {
    if (lifted) return;
    const at = root.activeElement instanceof HTMLElement ? root.activeElement : close;
    if (!host.isConnected) document.documentElement.append(host);
    if (dialog.open) dialog.close();
    dialog.showModal();
    at.focus();
  }

  // Only what opens into the top layer can lie over the cover; a page may flip its details as it likes.
  const onToggle = ({ target }: Event) => {
    if (target === host || !(target instanceof Element)) return;
    if (target.matches('dialog:modal, :popover-open')) raise();
  };
  const watcher = new MutationObserver(() => {
    if (host.isConnected || again !== undefined) return;
    // From a task, and ever later: against a page that removes it at once, an answer in the same
    // breath would go on for ever and freeze the page.
    again = setTimeout(() => {
      again = undefined;
      raise();
    }, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  });
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
  for (const type of SWALLOWED) host.addEventListener(type, (event) => event.stopPropagation());
  document.addEventListener('toggle', onToggle, true);
  raise();
  watcher.observe(document, { childList: true, subtree: true });
  // Esc pressed twice closes a dialog whatever its page says.
  dialog.addEventListener('close', () => queueMicrotask(() => dialog.open || raise()));

  function tick(until: number): void {
    clearTimeout(minute);
    const left = until - Date.now();
    setMinutes(Math.max(0, Math.ceil(left / 60_000)));
    if (left > 60_000) minute = setTimeout(() => tick(until), left % 60_000 || 60_000);
  }

  return {
    show({ title, until, isPrivate = false }) {
      keep.hidden = isPrivate;
      const time = new Date(until).toLocaleTimeString(language(), {
        hour: 'numeric',
        minute: '2-digit',
      });
      const bold = element('b', title || words('begunTitle'));
      const [before = '', after = ''] = words('coverLine', '\u0001', time).split('\u0001');
      line.replaceChildren(before, bold, after);
      tick(Date.parse(until));
    },
    lift() {
      lifted = true;
      clearTimeout(minute);
      clearTimeout(again);
      watcher.disconnect();
      document.removeEventListener('toggle', onToggle, true);
      dialog.close();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      // What remains is only a picture that fades; the page beneath it is in use already.
      dialog.classList.add('lifting');
      setTimeout(() => host.remove(), PAGE_MS);
    },
  };
}

/** A cover that a former build, or a former life of this one, has left behind. */
function takeAwayOlder(): void {
  for (const older of document.querySelectorAll(`[${MARKED}]`)) older.remove();
}

function element(tag: string, text: string, className?: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function button(label: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'submit';
  made.textContent = label;
  made.className = className;
  // A page can click anything it can reach; only a person's own press counts.
  made.addEventListener('click', (event) => event.isTrusted && onPress());
  return made;
}
