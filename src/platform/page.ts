import { browser } from './browser.ts';
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
  if (!(await bringForward(base, url))) await browser.tabs.create({ url });
}

/** Opens a web page in a tab of its own, behind this one. */
export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url, active: false });
}

/** Whether this page stands inside a frame of another site. */
export const isFramed = (): boolean => window.top !== window;
