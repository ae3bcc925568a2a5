import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring } from './support/bringing.ts';
import { begin, popup } from './support/hands.ts';
import { covered, reachable } from './support/looking.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

let site: Site;
let session: Session;
/** Open since before the window. */
let old: Tab;
/** Opened while the permission was away. */
let between: Tab;

const popupSays = async (words: string) => {
  const page = await popup(session);
  await page.waitFor((wanted) => document.body.innerText.includes(wanted), words);
  await page.close();
};

beforeAll(async () => {
  site = await startSite();
  session = await launch({ site });
  await bring(session, agreementWith({ sites: ['news.test'] }));
  old = await session.visit('http://news.test/old');
  await old.fill('#note', 'half a thought');
  await begin(session);
  await old.waitFor(covered);
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

it('59: taken back inside a window, what was covered is given back, and the popup says what waits', async () => {
  await session.revoke();
  await old.waitFor(reachable);
  between = await session.visit('http://news.test/between');
  expect(await between.url()).toBe('http://news.test/between');
  await popupSays('waiting for permission');
});

it('59: given inside a window, every open page is covered and new visits are set aside', async () => {
  await session.grant(['*://*.news.test/*']);
  await old.waitFor(covered);
  await between.waitFor(covered);
  expect(await old.evaluate(() => document.querySelector('textarea')?.value)).toBe(
    'half a thought',
  );
  site.clear();
  const tab = await session.visit('http://news.test/new');
  await tab.waitForUrl(/blocked\/index\.html/);
  expect(site.requestsTo('news.test')).toEqual([]);
  await tab.close();
});

it('access to all sites that nothing needs is given back in one click, and our sites stay covered', async () => {
  await session.grant();
  const settings = await session.open('src/pages/options/index.html#/sites');
  await settings.clickRole('button', 'Give the rest back');
  await settings.waitFor(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    return !origins.includes('*://*/*') && origins.includes('*://*.news.test/*');
  });
  const tab = await session.visit('http://news.test/after');
  await tab.waitForUrl(/blocked\/index\.html/);
  await tab.close();
  await settings.close();
});

// Firefox knows no such choice for one extension.
it.runIf(browserName() === 'chromium')(
  '60: allowed only when Undivided is clicked is not allowed, and said so',
  async () => {
    const settings = await session.visit('chrome://extensions/');
    await settings.evaluate(
      (id) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { updateExtensionConfiguration(c: object): unknown } };
          }
        ).chrome.developerPrivate.updateExtensionConfiguration({
          extensionId: id,
          hostAccess: 'ON_CLICK',
        }) as Promise<void>,
      new URL(session.extensionUrl('')).host,
    );
    await settings.close();
    await old.waitFor(reachable);
    await popupSays('waiting for permission');
  },
);
