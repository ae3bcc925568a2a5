import type { CoverView } from '../messaging/commands.ts';
import { language, words } from './asking.ts';
import { lendSerif } from './face.ts';
import { figure, mark } from './figure.ts';
import { button, element, form } from './pieces.ts';
import { stayOnTop, type Ends } from './staying.ts';
import { css } from './style.ts';

export interface Sheet {
  /** Says what holds now; called again when that changes. */
  show(view: CoverView): void;
  /** Fades away and gives the page back, focus included. */
  lift(): void;
}

export type Press = 'closeMe' | 'saveMe' | 'askMe';

const PAGE_MS = 520;
const MARKED = 'data-undivided-cover';

/**
 * A modal dialog in a closed shadow root: in the top layer above the page's own dialogs, with the
 * page inert beneath it. (`inert` on the page itself would reach the cover too.)
 */
export function raiseSheet(onPress: (command: Press) => void, ends: Ends): Sheet {
  takeAwayOlder();
  const host = document.createElement('div');
  host.setAttribute(MARKED, '');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const dialog = document.createElement('dialog');
  dialog.tabIndex = -1;
  dialog.setAttribute('aria-labelledby', 'heading');
  const heading = element('h1', words('coverHeading'));
  heading.id = 'heading';
  const line = element('p', '');
  const close = button(words('closeTab'), 'primary', () => onPress('closeMe'));
  const keep = button(words('coverKeep'), 'quiet', () => onPress('saveMe'));
  const main = element('main', '');
  main.append(heading, line, form('acts', close, keep));
  const { svg, setMinutes } = figure();
  const brand = element('div', '', 'brand');
  brand.append(mark(), element('span', words('extensionName')));
  const foot = need(() => onPress('askMe'));
  dialog.append(svg, brand, main, foot);
  dialog.addEventListener('wheel', onWheel, { passive: false });
  root.append(style, dialog);
  const takeSerif = lendSerif();
  const lift = stayOnTop({ host, root, dialog, first: close }, ends);
  let minute: ReturnType<typeof setTimeout> | undefined;

  function tick(until: number): void {
    clearTimeout(minute);
    const left = until - Date.now();
    setMinutes(Math.max(0, Math.ceil(left / 60_000)));
    if (left > 60_000) minute = setTimeout(() => tick(until), left % 60_000 || 60_000);
  }

  return {
    show({ title, until, isPrivate = false, isWordless = false }) {
      keep.hidden = isPrivate;
      foot.hidden = isWordless;
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
      clearTimeout(minute);
      lift();
      // What remains is only a picture that fades; the page beneath it is in use already.
      dialog.classList.add('lifting');
      setTimeout(() => {
        host.remove();
        takeSerif();
      }, PAGE_MS);
    },
  };
}

/** The way to five minutes of this page, which both of you ask for in a tab of its own. */
function need(onPress: () => void): HTMLElement {
  const keys = element('span', '', 'keys');
  keys.setAttribute('aria-hidden', 'true');
  keys.append(element('span', 'F', 'key ember'), element('span', 'J', 'key dusk'));
  return form('need', keys, button(words('needPage'), 'link', onPress));
}

/** The page must not scroll under the cover, which itself may on a small screen. */
function onWheel(event: WheelEvent): void {
  const sheet = event.currentTarget as HTMLElement;
  if (sheet.scrollHeight <= sheet.clientHeight) event.preventDefault();
}

/** A cover that a former build, or a former life of this one, has left behind. */
function takeAwayOlder(): void {
  for (const older of document.querySelectorAll(`[${MARKED}]`)) older.remove();
}
