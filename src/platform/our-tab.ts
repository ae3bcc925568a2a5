import { browser } from './browser.ts';

/**
 * Brings the tab that shows one of our pages to `url` and to the front; false when none does. The
 * addresses of our own pages are visible to us without any permission.
 */
export async function bringForward(base: string, url: string): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.startsWith(base));
  if (open?.id === undefined) return false;
  await browser.tabs.update(open.id, { url, active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  return true;
}
