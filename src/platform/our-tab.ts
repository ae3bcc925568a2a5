import { browser } from './browser.ts';

/** Whether a tab shows the page of ours whose address begins so. */
export const isOpen = async (base: string): Promise<boolean> => (await openTab(base)) !== undefined;

/**
 * Brings the tab that shows one of our pages to `url` and to the front; false when none does. The
 * addresses of our own pages are visible to us without any permission. `anew` is another address of
 * the same place: a page that is there already is told of the coming by it.
 */
export async function bringForward(base: string, url: string, anew = url): Promise<boolean> {
  const open = await openTab(base);
  if (open?.id === undefined) return false;
  await browser.tabs.update(open.id, { url: open.url === url ? anew : url, active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  return true;
}

const openTab = async (base: string) =>
  (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(base));
