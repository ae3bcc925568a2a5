// Not named index.ts: crxjs tells entries apart by file name, and would start the wrong one.
// oxlint-disable-next-line import/default -- the build makes it: the name of the built file
import coverScript from '../cover/cover.ts?script&iife';
import type { CoverAnswer, CoverOrder } from '../messaging/commands.ts';
import { browser } from './browser.ts';
import { within } from './patience.ts';

/** The frame of the page itself. */
const PAGE = { frameId: 0 } as const;

/**
 * Covers the page in a tab as it is, finished loading or not; a cover that is there already only
 * renews what it says, and nothing is put into the page again. `refused` when the browser lets no
 * script into the page. Throws `TooLong` when the tab does not answer in time.
 */
export async function coverPage(
  tabId: number,
  order: CoverOrder,
): Promise<CoverAnswer | 'refused'> {
  const present = async () => {
    const answer: unknown = await browser.tabs.sendMessage(tabId, order, PAGE);
    return isAnswer(answer) ? answer : undefined;
  };
  const cover = async () => {
    const living = await present().catch(() => undefined);
    if (living) return living;
    const isIn = await browser.scripting
      .executeScript({
        target: { tabId },
        files: [`/${coverScript}`],
        injectImmediately: true,
      })
      .then(
        () => true,
        () => false,
      );
    return (isIn && (await present())) || 'refused';
  };
  return within(cover());
}

const isAnswer = (answer: unknown): answer is CoverAnswer =>
  typeof answer === 'object' && answer !== null && 'state' in answer && 'url' in answer;

/** Lifts the cover. A page that has gone, or has none, is no failure. */
export async function uncoverPage(tabId: number): Promise<void> {
  const order: CoverOrder = { order: 'uncover' };
  await within(browser.tabs.sendMessage(tabId, order, PAGE)).catch(() => undefined);
}

/** Sends a tab that still shows `from` to `to`. */
export async function sendOn(tabId: number, from: string, to: string): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  if (tab.url === from && !tab.discarded) await browser.tabs.update(tabId, { url: to });
}

/** Whether a page is on its way somewhere: what it becomes cannot be seen yet. */
export async function isAnyLoading(): Promise<boolean> {
  return (await browser.tabs.query({ status: 'loading' })).length > 0;
}

export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId);
}
