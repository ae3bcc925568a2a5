import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, zone } from './support/bringing.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const WIDTHS = [1280, 1000, 640, 320];
const today = Temporal.Now.plainDateISO(zone);

/** In the page: whether it can be scrolled sideways, or the toast stands out of it. */
function isTooWide(): boolean {
  const toast = document.querySelector('.toast')?.getBoundingClientRect();
  const right = Math.max(document.documentElement.scrollWidth, toast?.right ?? 0);
  return right > innerWidth;
}

describe('a word of sixty letters', () => {
  let site: Site;
  let session: Session;
  let page: Tab;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, timeZone: zone });
    const word = 'W'.repeat(60);
    const data = await bring(session, agreementWith({}));
    const had = { id: 'h', kind: 'night', title: word, on: today.subtract({ days: 3 }).toString() };
    const plan = { id: 'p', kind: 'date', title: word, on: today.toString(), at: '23:59' };
    await data.evaluate(
      ([idea, been, ahead]) =>
        browser.storage.local.set({
          dates: { version: 2, data: [ahead] },
          [`had:${been.on.slice(0, 'YYYY-MM'.length)}`]: { version: 1, data: [been] },
          rhythm: {
            version: 1,
            data: { date: { every: 7 }, night: { every: 7 }, trip: { every: 7, idea } },
          },
        }),
      [word, had, plan] as const,
    );
    page = await session.open('src/pages/options/index.html#/together');
    await page.waitForElement({ role: 'button', name: 'Open · Date' });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const widthsTooSmall = async () => {
    const found: number[] = [];
    for (const width of WIDTHS) {
      // oxlint-disable-next-line no-await-in-loop -- one window, one width after the other
      await page.resize({ width, height: 900 });
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.waitFor((wanted) => innerWidth === wanted, width);
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (await page.evaluate(isTooWide)) found.push(width);
    }
    return found;
  };

  it('scrolls Together sideways at no width', async () => {
    expect(await widthsTooSmall()).toEqual([]);
  });

  it('stays within what is said about it', async () => {
    await page.click({ role: 'button', name: 'Let it go · Date' });
    await page.waitFor(() => document.querySelector('.toast') !== null);
    expect(await widthsTooSmall()).toEqual([]);
  });
});
