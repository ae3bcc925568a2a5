import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring } from './support/bringing.ts';
import { begin, endEarly, popup } from './support/hands.ts';
import { covered, noRules, reachable } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';

declare const browser: Browser;

let site: Site;
let session: Session;

beforeAll(async () => {
  site = await startSite();
  session = await launch({ site });
  await bring(session, agreementWith({}));
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

it.each([
  ['33: switched off and on', 'switchOffAndOn'],
  ['31: updated', 'update'],
] as const)(
  '%s inside a window, it covers and redirects as before, and lifts at the end',
  async (_, renew) => {
    const tab = await session.visit('http://news.test/');
    await tab.fill('#note', 'half a thought');
    await begin(session);
    await tab.waitFor(covered);
    await session[renew]();
    const page = await popup(session);
    await page.waitFor(
      async () => (await browser.declarativeNetRequest.getDynamicRules()).length > 0,
    );
    await page.waitFor(async () => (await browser.alarms.get('boundary')) !== undefined);
    await page.waitFor(async () => 'covered' in (await browser.storage.session.get('covered')));
    await tab.waitFor(() => document.querySelectorAll('[data-undivided-cover]').length === 1);
    await tab.waitFor(covered);
    const other = await session.visit('http://news.test/other');
    await other.waitForUrl(/blocked\/index\.html/);
    await other.close();
    await endEarly(session);
    await noRules(page);
    await tab.waitFor(reachable);
    await tab.waitFor(() => document.querySelector('[data-undivided-cover]') === null);
    await page.waitFor(async () => (await browser.tabs.query({ muted: true })).length === 0);
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe(
      'half a thought',
    );
    await tab.close();
  },
);
