import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring } from './support/bringing.ts';
import { begin, endEarly } from './support/hands.ts';
import { covered } from './support/looking.ts';
import { until } from './support/poll.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, workerHost, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

let site: Site;
let session: Session;
let data: Tab;

const registered = async (count: number) =>
  (await browser.scripting.getRegisteredContentScripts()).length === count;

/** Waits until the block page or the cover is there: a page that was open before is covered. */
const setAside = (tab: Tab) =>
  until('the page is set aside', async () => {
    if ((await tab.url()).includes('blocked/index.html')) return true;
    return tab.evaluate(covered);
  });

/** What was asked of the site, but for its worker's own script, which the browser looks after. */
const askedOf = (host: string) =>
  site
    .requestsTo(host)
    .filter(({ path }) => path !== '/own.js')
    .map(({ path }) => path);

beforeAll(async () => {
  site = await startSite();
  session = await launch({ site });
  data = await bring(
    session,
    agreementWith({ sites: ['news.test', 'video.test/shorts', workerHost] }),
  );
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

describe('47: a site whose own service worker answers with', () => {
  let before: Tab;

  async function serveWith(answer: string): Promise<void> {
    const script = `
      self.addEventListener('install', (event) => {
        self.skipWaiting();
        event.waitUntil(caches.open('kept').then((kept) => kept.add('/shell')));
      });
      self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      self.addEventListener('fetch', (event) => {
        if (event.request.mode === 'navigate') event.respondWith(${answer});
      });`;
    site.serve('/own.js', (_request, response) => {
      response.setHeader('content-type', 'text/javascript');
      response.end(script);
    });
    site.serve('/shell', '<h1>Kept</h1><script>new Image().src = "/ran"</script>');
    before = await session.visit(`http://${workerHost}/shell`);
    await before.evaluate(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
      await navigator.serviceWorker.register('/own.js');
      await navigator.serviceWorker.ready;
    });
    await before.waitFor(() => navigator.serviceWorker.controller !== null);
    await begin(session);
    await before.close();
    site.clear();
  }
  afterEach(() => endEarly(session));

  it('a page it has kept', async () => {
    await serveWith(`caches.match(event.request)`);
    const tab = await session.visit(`http://${workerHost}/shell`);
    await tab.waitForUrl(/blocked\/index\.html/);
    await tab.close();
    expect(askedOf(workerHost)).toEqual([]);
  });

  it('what it fetches for the request', async () => {
    await serveWith(`fetch(event.request)`);
    const tab = await session.visit(`http://${workerHost}/shell`);
    await tab.waitForUrl(/blocked\/index\.html/);
    await tab.close();
    expect(askedOf(workerHost)).toEqual([]);
  });

  // Chromium then shows its own error page: the worker has promised an answer and has none.
  it('what it fetches for the address', async () => {
    await serveWith(`fetch(event.request.url)`);
    const tab = await session.visit(`http://${workerHost}/shell`);
    await tab.waitForUrl(/blocked\/index\.html|^chrome-error:/);
    await tab.close();
    expect(askedOf(workerHost)).toEqual([]);
  });
});

describe('48: an address that changes without a request', () => {
  beforeEach(async () => {
    await begin(session);
    return () => endEarly(session);
  });

  it.each(['pushState', 'replaceState'])(
    '%s into a set-aside path meets the block page',
    async (how) => {
      const tab = await session.visit('http://video.test/');
      await tab.evaluate((name) => history[name as 'pushState']({}, '', '/Shorts/7'), how);
      await tab.waitForUrl(/blocked\/index\.html#http:\/\/video\.test\/Shorts\/7$/);
      await tab.close();
    },
  );

  it('back into a set-aside path meets the block page', async () => {
    await endEarly(session);
    const tab = await session.visit('http://video.test/shorts/7');
    await tab.evaluate(() => history.pushState({}, '', '/films'));
    await begin(session);
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await setAside(tab);
    await tab.close();
  });

  it('into a path that only begins like it, the page goes on', async () => {
    const tab = await session.visit('http://video.test/');
    await tab.evaluate(() => history.pushState({}, '', '/shortstories'));
    await tab.evaluate(() => history.pushState({}, '', '/Shorts'));
    await tab.waitForUrl(/blocked\/index\.html#http:\/\/video\.test\/Shorts$/);
    await tab.close();
  });
});

it('48: a page that was open before is watched from the first moment of a window', async () => {
  const tab = await session.visit('http://video.test/');
  await begin(session);
  await tab.evaluate(() => history.pushState({}, '', '/shorts/7'));
  await setAside(tab);
  await tab.close();
  await endEarly(session);
});

it('outside a window nothing is registered, and a path that was set aside is a path', async () => {
  await begin(session);
  const tab = await session.visit('http://video.test/');
  await data.waitFor(registered, 2);
  await endEarly(session);
  await data.waitFor(registered, 0);
  expect(await data.evaluate(() => browser.declarativeNetRequest.getSessionRules())).toEqual([]);
  await tab.evaluate(() => history.pushState({}, '', '/shorts/7'));
  expect(await tab.url()).toBe('http://video.test/shorts/7');
  await tab.close();
});

async function goBackTo(address: string, meanwhile: () => Promise<void>): Promise<void> {
  const tab = await session.visit(address);
  await tab.evaluate(() => void setTimeout(() => location.assign('http://maps.test/')));
  await tab.waitForUrl(/^http:\/\/maps\.test\/$/);
  await begin(session);
  await meanwhile();
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await setAside(tab);
  await tab.close();
}

describe('50: back to a page that the browser has kept in memory', () => {
  afterEach(() => endEarly(session));

  it('it is set aside', () => goBackTo('http://news.test/', () => Promise.resolve()));

  it('it is set aside although the worker was stopped, once it has been renewed', () =>
    goBackTo('http://news.test/', async () => {
      // What the alarm does half a minute after a window began.
      await session.stopWorker();
      await data.evaluate(() => browser.runtime.sendMessage({ command: 'lookAgain' }));
      await session.stopWorker();
    }));
});
