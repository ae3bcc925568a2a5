import { browser } from './browser.ts';
import { isFirefox } from './engine.ts';
import { bringForward, isOpen } from './our-tab.ts';

const CHECK_IN = 'src/pages/checkin/index.html';
const POPUP = 'src/pages/popup/index.html';
/** 420 × 640; the frame of the window comes on top of the page's own height. */
const SHAPE = { type: 'popup', width: 420, height: 680 } as const;

/** Opens the check-in window, or brings the one that is open to what is asked now. Never two. */
export async function showCheckIn(activity: string): Promise<void> {
  const base = browser.runtime.getURL(CHECK_IN);
  const url = `${base}#/${activity}`;
  if (await bringForward(base, url)) return;
  await browser.windows.create({ url, ...SHAPE });
}

/**
 * Opens the check-in window without taking the focus from where somebody may be typing, where the
 * browser can do that; Firefox has no such thing, and there the new window comes to the front. False
 * when a check-in is open already: it is left alone.
 */
export async function openCheckInQuietly(activity: string): Promise<boolean> {
  const base = browser.runtime.getURL(CHECK_IN);
  if (await isOpen(base)) return false;
  const behind = isFirefox() ? {} : { focused: false };
  await browser.windows.create({ url: `${base}#/${activity}`, ...SHAPE, ...behind });
  return true;
}

/** Opens the popup; where the browser refuses without a click on it, its page in a tab. */
export async function showPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await openPage(POPUP);
  }
}

export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens one of our pages in front, beside the tab that asks; when it closes, that tab is back. */
export async function openBeside(tabId: number, path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const { index, windowId, incognito } = await browser.tabs.get(tabId);
  const beside = {
    openerTabId: tabId,
    index: index + 1,
    ...(windowId !== undefined && { windowId }),
  };
  try {
    await browser.tabs.create({ url, ...beside });
  } catch {
    // A window of its own, like an app's, holds one tab; what is private stays in a private one.
    if (incognito) await browser.windows.create({ url, incognito });
    else await browser.tabs.create({ url });
  }
}
