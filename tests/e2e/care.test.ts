import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, windowSoon, zone } from './support/bringing.ts';
import { tabTo } from './support/keyboard.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const PATH = 'src/pages/options/index.html#/together';

describe('a little care, by keyboard alone', () => {
  let site: Site;
  let session: Session;
  let page: Tab;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, timeZone: zone });
    await bring(session, agreementWith({ windows: [windowSoon(90, 60).window] }));
    page = await session.open(PATH);
    await page.waitForElement({ role: 'button', name: 'Patience' });
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const caredFor = (of: string): Promise<unknown> =>
    page.waitFor(async (wanted) => {
      const { nudges } = await browser.storage.local.get('nudges');
      return (
        ((nudges as { data: { care?: { of: string } } } | undefined)?.data.care?.of ??
          'nothing') === wanted
      );
    }, of);

  it('what to care for is chosen and let go with the same key', async () => {
    await tabTo(page, 'Patience');
    await page.press('Space');
    await caredFor('patience');
    expect(await page.axe()).toEqual([]);
    await page.press('Space');
    await page.waitFor(() => !document.querySelector('.chip[aria-pressed=true]'));
    await caredFor('nothing');
  });

  it('a start from busy days begins half an hour at once', async () => {
    await tabTo(page, 'Busy days');
    await page.press('Space');
    await caredFor('busy');
    await tabTo(page, 'Begin with thirty minutes');
    await page.press('Enter');
    await page.waitFor(async () => {
      const { evening } = await browser.storage.local.get('evening');
      return (evening as { data: { begun?: unknown } } | undefined)?.data.begun !== undefined;
    });
    const { begun } = (await stored(page, 'evening')) as { begun: { start: string; end: string } };
    expect((Date.parse(begun.end) - Date.parse(begun.start)) / 60_000).toBe(30);
  });
});
