// Not named index.ts: crxjs tells entries apart by file name, and would start the wrong one.
// oxlint-disable-next-line import/default -- the build makes it: the name of the built file
import coverScript from '../cover/cover.ts?script&iife';
import type { CoverOrder } from '../messaging/commands.ts';
import { browser } from './browser.ts';
import { within } from './patience.ts';

export interface OpenPage {
  readonly tabId: number;
  readonly url: string;
  /** By someone else. What Undivided itself muted it may unmute. */
  readonly muted: boolean;
  /** In a private window. */
  readonly isPrivate: boolean;
}

/** The http and https pages in open tabs whose address the browser lets us see. */
export async function openPages(): Promise<readonly OpenPage[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap((tab) =>
    tab.id === undefined || tab.url === undefined
      ? []
      : [
          {
            tabId: tab.id,
            url: tab.url,
            muted: isMutedByOthers(tab.mutedInfo),
            isPrivate: tab.incognito,
          },
        ],
  );
}

const isMutedByOthers = (info: { muted: boolean; extensionId?: string } | undefined) =>
  info?.muted === true && info.extensionId !== browser.runtime.id;

/**
 * Covers a page as it is, finished loading or not; covering it again only renews what the cover
 * says. Throws when the tab cannot be reached, or does not answer in time.
 */
export async function coverPage(tabId: number, order: CoverOrder): Promise<void> {
  const files = [`/${coverScript}`];
  const cover = browser.scripting
    .executeScript({ target: { tabId }, files, injectImmediately: true })
    .then(() => browser.tabs.sendMessage(tabId, order));
  await within(cover);
}

/** Lifts the cover. A page that has gone, or has none, is no failure. */
export async function uncoverPage(tabId: number): Promise<void> {
  const order: CoverOrder = { order: 'uncover' };
  await within(browser.tabs.sendMessage(tabId, order)).catch(() => undefined);
}

export async function setMuted(tabId: number, muted: boolean): Promise<void> {
  await within(browser.tabs.update(tabId, { muted })).catch(() => undefined);
}

/** Whether a page is on its way somewhere: what it becomes cannot be seen yet. */
export async function isAnyLoading(): Promise<boolean> {
  return (await browser.tabs.query({ status: 'loading' })).length > 0;
}

export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId);
}
