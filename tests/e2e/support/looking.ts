import type { Browser } from 'webextension-polyfill';
import type { Tab } from './tab.ts';

declare const browser: Browser;

/** In a page: whether the cover lies over it. Its root is closed; the host is all there is to see. */
export function covered(): boolean {
  const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return top?.matches('[data-undivided-cover]') ?? false;
}

/** In a page: whether a person can reach it. */
export function reachable(): boolean {
  const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  if (top?.matches('[data-undivided-cover]')) return false;
  return top === document.documentElement || document.body.contains(top);
}

/** What the toolbar says, asked from one of our own pages. */
export const toolbar = (page: Tab): Promise<string> =>
  page.evaluate(() => browser.action.getTitle({}));

/** Waits until the toolbar says something that contains `words`. */
export const toolbarSays = (page: Tab, words: string): Promise<string> =>
  page.waitFor(async (wanted) => {
    const title = await browser.action.getTitle({});
    return title.includes(wanted) ? title : '';
  }, words);

/** Waits until the worker has looked at everything once more, and done what follows from it. */
export const settled = (page: Tab): Promise<unknown> =>
  page.evaluate(() => browser.runtime.sendMessage({ command: 'lookAgain' }));

/** The data stored under a key; null when there is none. */
export const stored = (page: Tab, key: string): Promise<unknown> =>
  page.evaluate(async (name) => {
    const value = (await browser.storage.local.get(name))[name] as { data?: unknown } | undefined;
    return value?.data ?? null;
  }, key);

/** Waits until no network rule of ours is left. */
export const noRules = (page: Tab): Promise<boolean> =>
  page.waitFor(async () => (await browser.declarativeNetRequest.getDynamicRules()).length === 0);
