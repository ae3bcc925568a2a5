import type { Browser } from 'webextension-polyfill';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

declare const browser: Browser;

export const popup = (session: Session): Promise<Tab> => session.open('src/pages/popup/index.html');

/** Begins by hand for half an hour, and waits until everything stands: the toolbar says so last. */
export async function begin(session: Session): Promise<void> {
  const page = await popup(session);
  await page.clickRole('button', '30 min');
  await page.waitForElement({ role: 'button', name: 'End early' });
  await page.waitFor(async () => (await browser.action.getTitle({})).includes('until'));
  await page.close();
}

/** Ends early, with its two clicks. */
export async function endEarly(session: Session): Promise<void> {
  const page = await popup(session);
  await page.clickRole('button', 'End early');
  await page.waitForElement({ role: 'heading', name: 'End here?' });
  await page.clickRole('button', 'End early');
  await page.waitForElement({ role: 'button', name: '30 min' });
  await page.waitFor(async () => !(await browser.action.getTitle({})).includes('until'));
  await page.close();
}
