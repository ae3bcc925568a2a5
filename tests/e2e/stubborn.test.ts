import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring } from './support/bringing.ts';
import { begin, endEarly } from './support/hands.ts';
import { covered, noRules, reachable } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

let site: Site;
let session: Session;
let data: Tab;
let page: Tab | undefined;

beforeAll(async () => {
  site = await startSite();
  site.serve('/never.js', () => undefined);
  site.serve('/waiting', '<p>Half here</p><script src="/never.js"></script><p>Never here</p>');
  site.serve(
    '/remover',
    `<textarea id="note"></textarea><script>
      new MutationObserver(() => {
        for (const child of [...document.documentElement.children])
          if (child !== document.head && child !== document.body) child.remove();
      }).observe(document.documentElement, { childList: true });
    </script>`,
  );
  site.serve(
    '/greedy',
    `<p>Nothing over me</p><script>
      new MutationObserver(() => {
        for (const cover of document.querySelectorAll('[data-undivided-cover]')) cover.remove();
      }).observe(document, { childList: true, subtree: true });
    </script>`,
  );
  site.serve(
    '/restless',
    `<details><summary>More</summary></details><script>
      setInterval(() => { const d = document.querySelector('details'); d.open = !d.open; }, 50);
    </script>`,
  );
  site.serve('/slow', (_request, response) => {
    setTimeout(() => response.end('<!doctype html><p>Here at last</p>'), 3000);
  });
  session = await launch({ site });
  data = await bring(session, agreementWith({}));
});

afterEach(async () => {
  await page?.close();
  page = undefined;
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

it('a page that never finishes loading is covered, and does not hold the end up', async () => {
  page = await session.visit('http://other.test/');
  await page.evaluate(() => void setTimeout(() => location.assign('http://news.test/waiting')));
  await page.waitForUrl(/news\.test\/waiting$/);
  await begin(session);
  await page.waitFor(covered);
  await endEarly(session);
  await noRules(data);
  await page.waitFor(reachable);
});

it('a page that takes foreign elements away is covered from another place, and not frozen', async () => {
  page = await session.visit('http://news.test/remover');
  await page.fill('#note', 'half a thought');
  await begin(session);
  await page.waitFor(covered);
  await page.waitForElement({ role: 'button', name: 'Close tab' });
  await endEarly(session);
  await noRules(data);
  await page.waitFor(reachable);
  expect(
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.value),
  ).toBe('half a thought');
});

it('a page that takes every cover away gives its place to the block page, and comes back', async () => {
  page = await session.visit('http://news.test/greedy');
  await begin(session);
  await page.waitForUrl(/blocked\/index\.html#http:\/\/news\.test\/greedy$/);
  await endEarly(session);
  await page.waitForUrl(/^http:\/\/news\.test\/greedy$/);
});

it('a restless page does not move the focus on the cover', async () => {
  page = await session.visit('http://news.test/restless');
  await begin(session);
  await page.waitFor(covered);
  await page.waitForElement({ role: 'button', name: 'Keep it for later' });
  await page.press('Tab');
  const flips = () => page?.evaluate(() => document.querySelector('details')?.open);
  for (const open of [true, false, true]) {
    await page.waitFor((wanted) => document.querySelector('details')?.open === wanted, open);
  }
  expect(await flips()).toBeTypeOf('boolean');
  await page.press('Enter').catch(() => undefined);
  await data.waitFor(async () => {
    const { saved } = await browser.storage.local.get('saved');
    return JSON.stringify(saved ?? '').includes('http://news.test/restless');
  });
  page = undefined;
  await endEarly(session);
});

it('a page that was on its way when the window began is covered when it comes', async () => {
  page = await session.visit('http://other.test/?link=http://news.test/slow');
  await page.evaluate(() => void setTimeout(() => location.assign('http://news.test/slow')));
  await begin(session);
  await page.waitForUrl(/news\.test\/slow|blocked\/index\.html/);
  await page.waitFor(() => {
    const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return location.protocol !== 'http:' || top?.parentElement === document.documentElement;
  });
  await endEarly(session);
});

it('62: an alarm that never comes does not keep the block page going round', async () => {
  await begin(session);
  page = await session.visit('http://news.test/story');
  await page.waitForElement({ role: 'button', name: 'Close tab' });
  await data.evaluate(async () => {
    const { evening } = (await browser.storage.local.get('evening')) as {
      evening: { version: number; data: { begun: { start: string; end: string } } };
    };
    evening.data.begun.end = new Date(Date.now() + 5000).toISOString();
    await browser.storage.local.set({ evening });
  });
  await data.waitFor(async () => {
    const alarm = await browser.alarms.get('boundary');
    return alarm !== undefined && alarm.scheduledTime < Date.now() + 5000;
  });
  await data.evaluate(async () => {
    await browser.alarms.clear('boundary');
  });
  await session.stopWorker();
  await page.waitForUrl(/^http:\/\/news\.test\/story$/);
  await noRules(data);
});
