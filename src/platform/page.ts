import { browser } from './browser.ts';
import { now } from './clock.ts';
import { isFirefox } from './engine.ts';
import { bringForward } from './our-tab.ts';

/** Closes the tab or window this page is in. */
export async function closeThisPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}

/** Opens the settings at a section, in the tab that shows them already if there is one. */
export async function openSettings(section: string): Promise<void> {
  const base = browser.runtime.getURL('src/pages/options/index.html');
  const url = `${base}#/${section}`;
  if (!(await bringForward(base, url, `${url}/`))) await browser.tabs.create({ url });
}

/** Opens a web page in a tab of its own, behind this one. */
export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url, active: false });
}

/** What the tab is called to the browser when it is left: an address of ours that says nothing. */
const NEUTRAL = '#/schedule';

/**
 * Gets this page out of sight: an empty tab of the browser's own comes to the front and this one
 * closes. If it cannot be closed, an empty page takes its place. The browser's history stays as it
 * is, apart from this entry, by which a tab that was closed is opened again.
 */
export async function leaveForAnEmptyTab(): Promise<void> {
  document.body.replaceChildren();
  history.replaceState(null, '', NEUTRAL);
  try {
    const tab = await browser.tabs.getCurrent();
    const beside = tab?.windowId === undefined ? {} : { windowId: tab.windowId };
    await browser.tabs.create(beside);
    if (tab?.id === undefined) throw new Error('This page is in no tab.');
    await browser.tabs.remove(tab.id);
  } catch {
    location.replace('about:blank');
  }
}

const LEFT = 'left';
const JUST_NOW = 10_000;

/**
 * Goes to a web page in the place of this one; false when this tab did so a moment ago and was sent
 * back, or when that cannot be known: it would go round for ever. Only the time is remembered, and
 * with the tab it is forgotten.
 */
export function leaveByItself(url: string): boolean {
  const at = now().epochMilliseconds;
  try {
    if (Math.abs(at - Number(sessionStorage.getItem(LEFT))) < JUST_NOW) return false;
    sessionStorage.setItem(LEFT, String(at));
  } catch {
    return false;
  }
  location.replace(url);
  return true;
}

/** Goes to a web page in the place of this one, because somebody pressed for it. */
export const leaveFor = (url: string): void => location.replace(url);

/** Whether this page stands inside a frame of another site. */
export const isFramed = (): boolean => window.top !== window;

/** Whether a window that opens takes the focus, and the keys somebody is typing, in this browser. */
export const newWindowTakesFocus = (): boolean => isFirefox();
