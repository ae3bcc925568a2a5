import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agreementWith, bring } from './support/bringing.ts';
import { begin as handsBegin, endEarly as handsEnd, popup } from './support/hands.ts';
import { covered, noRules, reachable, stored, toolbarSays } from './support/looking.ts';
import { refusePrompts, launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

let site: Site;
let session: Session;
let data: Tab;

/** In the page: resolves once what it has shown listens too, which Preact leaves for after the frame. */
const listensToKeys = () =>
  new Promise<boolean>((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(true)));
  });
const begin = () => handsBegin(session);
const endEarly = () => handsEnd(session);

beforeAll(async () => {
  site = await startSite();
  session = await launch({ site });
  data = await bring(session, agreementWith({}));
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

describe('a window begun by hand', () => {
  beforeEach(async () => {
    await begin();
    return endEarly;
  });

  it('23, 38: with the worker stopped, a set-aside site is still blocked and no request leaves', async () => {
    await session.stopWorker();
    site.clear();
    const tab = await session.visit('http://www.news.test/');
    await tab.waitForUrl(/blocked\/index\.html#http:\/\/www\.news\.test\/$/);
    await tab.waitForElement({ role: 'button', name: 'Close tab' });
    expect(site.requestsTo('www.news.test')).toEqual([]);
    await tab.close();
  });

  it('23: a stopped worker answers again: the page is saved for later', async () => {
    const tab = await session.visit('http://news.test/long-read');
    await tab.waitForElement({ role: 'button', name: 'Save this page for later' });
    await session.stopWorker();
    await tab.clickRole('button', 'Save this page for later');
    await tab.waitForElement({ role: 'button', name: 'Saved for later' });
    expect(await stored(tab, 'saved')).toEqual([
      { url: 'http://news.test/long-read', host: 'news.test' },
    ]);
    await tab.close();
  });

  it('93: the popup shows what runs without the worker', async () => {
    await session.stopWorker();
    const page = await popup(session);
    await page.waitForElement({ role: 'button', name: 'End early' });
    expect(await session.isWorkerRunning()).toBe(false);
    await page.close();
  });

  it('66: both hold F and J through one breath, and the site opens', async () => {
    const tab = await session.visit('http://news.test/recipe');
    await tab.clickRole('button', 'We need this page: 5 minutes');
    await tab.waitForElement({ role: 'heading', name: 'One slow breath, both of you.' });
    await tab.waitFor(listensToKeys);
    await tab.hold(['f', 'j'], () => tab.waitForUrl(/^http:\/\/news\.test\/recipe$/));
    await tab.close();
  });

  it('the block page does not show markup that its address carries', async () => {
    const page = await session.open(
      'src/pages/blocked/index.html#http://news.test/<img src=x onerror=alert(1)>',
    );
    await page.waitForElement({ role: 'button', name: 'Close tab' });
    expect(await page.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
    await page.close();
    const hostile = await session.open('src/pages/blocked/index.html#javascript:alert(1)');
    await hostile.waitForElement({ role: 'button', name: 'Close tab' });
    expect(await hostile.has({ role: 'button', name: 'Save this page for later' })).toBe(false);
    await hostile.close();
  });

  it('the first focus on the block page is Close tab, which closes it', async () => {
    const tab = await session.visit('http://news.test/');
    await tab.waitForElement({ role: 'button', name: 'Close tab' });
    await tab.waitFor(() => document.activeElement?.textContent === 'Close tab');
    const before = (await session.tabs()).length;
    // The tab is gone before the key can come up again.
    await tab.press('Enter').catch(() => undefined);
    await data.waitFor(async (count) => (await browser.tabs.query({})).length < count, before);
  });
});

it('49: an open page is covered when a window begins, and keeps its focus, text and place', async () => {
  const news = await session.visit('http://news.test/');
  await news.fill('#note', 'before');
  await news.click('#note');
  await begin();
  await news.waitFor(covered);
  await news.waitForElement({ role: 'button', name: 'Close tab' });
  await endEarly();
  await news.waitFor(reachable);
  await news.type(' and after');
  expect(await news.evaluate(() => document.querySelector('textarea')?.value)).toBe(
    'before and after',
  );
  await news.close();
});

it('ending early leaves no rule and a quiet toolbar', async () => {
  await begin();
  await endEarly();
  await noRules(data);
  await toolbarSays(data, 'No window is planned.');
});

it('59: a refused permission still keeps the agreement, and the popup says what waits', async () => {
  const page = await session.open('src/pages/options/index.html#/data');
  await refusePrompts(page);
  await page.close();
  await session.revoke();
  const tab = await popup(session);
  await tab.waitFor(() => document.body.innerText.includes('Two sites are waiting for permission'));
  await tab.close();
  expect(await stored(data, 'agreement')).toMatchObject({
    sites: ['news.test', 'video.test/shorts'],
  });
  await begin();
  const news = await session.visit('http://news.test/');
  expect(await news.url()).toBe('http://news.test/');
  await news.close();
  await endEarly();
  await session.grant();
});

it('forty parts of one site are more than one rule can hold, and all are set aside', async () => {
  const parts = Array.from({ length: 40 }, (_, index) => `video.test/section-${index}/letters`);
  await bring(session, agreementWith({ sites: ['news.test', 'video.test/shorts', ...parts] }));
  await begin();
  for (const part of [parts[0], parts[20], parts[39]]) {
    const tab = await session.visit(`http://${part}?page=2`);
    await tab.waitForUrl(/blocked\/index\.html/);
    await tab.close();
  }
  const open = await session.visit('http://video.test/section-7/lettersome');
  expect(await open.url()).toBe('http://video.test/section-7/lettersome');
  await open.close();
  await endEarly();
});
