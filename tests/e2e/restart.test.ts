import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, zone as evening, zoneWhereItIs } from './support/bringing.ts';
import { popup } from './support/hands.ts';
import { covered, noRules, reachable } from './support/looking.ts';
import { until } from './support/poll.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

/** Every day from six to ten by the clock of the device. */
const window = {
  id: 'evening',
  title: 'Evening',
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  start: '18:00',
  end: '22:00',
  zone: null,
  covers: 'list',
};
/** Hours need not pass: between two launches the device has travelled to where it is later. */
const noon = zoneWhereItIs(11);

let folder: string;
let site: Site;
let session: Session;

const start = async (timeZone: string) =>
  (session = await launch({
    site,
    timeZone,
    profile: join(folder, 'profile'),
    installed: true,
    restoresTabs: true,
  }));
/** Driven from outside, Firefox opens no tab again: there the page is asked for anew. */
const restored = (ours = '') =>
  browserName() === 'chromium'
    ? session.waitForTab(/news\.test\/restored$/)
    : session.visit(`${ours}http://news.test/restored`);
const hasAlarm = (page: Tab) =>
  page.waitFor(async () => (await browser.alarms.get('boundary')) !== undefined);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undivided-restart-'));
  site = await startSite();
});

afterEach(() => session?.close());

afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

it('25: before the window a page is open, and the browser is closed', async () => {
  await start(noon);
  await (await bring(session, agreementWith({ windows: [window] }))).close();
  const news = await session.visit('http://news.test/restored');
  expect(await news.url()).toBe('http://news.test/restored');
});

it('25, 30: opened inside it, the page that comes back is set aside, and so is a new one', async () => {
  await start(evening);
  const news = await restored();
  await until('the page is set aside', async () => {
    if ((await news.url()).includes('blocked/index.html')) return true;
    return news.evaluate(covered);
  });
  const tab = await session.visit('http://news.test/new');
  await tab.waitForUrl(/blocked\/index\.html/);
  await tab.close();
  const page = await popup(session);
  await hasAlarm(page);
  await page.close();
});

it('25, 30: opened inside it once more, nothing of the page is asked for', async () => {
  site.clear();
  await start(evening);
  await (await restored()).waitForUrl(/blocked\/index\.html#/);
  const page = await popup(session);
  await hasAlarm(page);
  await page.close();
  expect(site.requestsTo('news.test')).toEqual([]);
});

it('26: opened after its end, no rule is left and the block page goes back by itself', async () => {
  await start(noon);
  const news = await restored(session.extensionUrl('src/pages/blocked/index.html#'));
  await news.waitForUrl(/^http:\/\/news\.test\/restored$/);
  await news.waitFor(reachable);
  const page = await popup(session);
  await noRules(page);
});
