import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring } from './support/bringing.ts';
import { begin, endEarly } from './support/hands.ts';
import { covered, noRules, reachable } from './support/looking.ts';
import { until } from './support/poll.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { serveStubborn } from './support/stubborn-pages.ts';

declare const browser: Browser;

let site: Site;
let session: Session;
let data: Tab;
let page: Tab | undefined;

const news = async (path: string): Promise<Tab> =>
  (page = await session.visit(`http://news.test${path}`));
beforeAll(async () => {
  site = await startSite();
  serveStubborn(site);
  session = await launch({ site });
  data = await bring(session, agreementWith({ sites: ['news.test', 'video.test'] }));
});

afterEach(async () => {
  await page?.close().catch(() => undefined);
  page = undefined;
  if (
    (await data.evaluate(async () => browser.declarativeNetRequest.getDynamicRules())).length > 0
  ) {
    await endEarly(session);
    await noRules(data);
  }
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

describe('a document that cannot hold a cover', () => {
  it.each(['/feed.xml', '/drawing.svg'])(
    '%s goes to the block page, and comes back',
    async (path) => {
      const tab = await news(path);
      await begin(session);
      await tab.waitForUrl((url) => url.includes(`blocked/index.html#http://news.test${path}`));
      await endEarly(session);
      await tab.waitForUrl(
        `http://news.test${path}`.includes('xml') ? /feed\.xml$/ : /drawing\.svg$/,
      );
    },
  );

  it.each(['/letter.pdf', '/data.json', '/words.txt', '/dot.png'])(
    '%s is covered or goes to the block page, and comes back',
    async (path) => {
      const tab = await news(path);
      await begin(session);
      await until('something over it', async () => {
        const isAway = (await tab.url()).includes('blocked/index.html#');
        return isAway || (await tab.evaluate(covered));
      });
      await endEarly(session);
      await until('the way back', async () => {
        if ((await tab.url()) !== `http://news.test${path}`) return false;
        return tab.evaluate(
          () =>
            document.documentElement.lastElementChild?.matches('[data-undivided-cover]') !== true,
        );
      });
    },
  );
});

describe('wherever it is', () => {
  it('51: a pinned tab, one behind, and one in another window are covered, and free again', async () => {
    const tab = await news('/pinned');
    await data.evaluate(async () => {
      const [pinned] = await browser.tabs.query({ url: 'http://news.test/pinned' });
      await browser.tabs.update(pinned?.id ?? 0, { pinned: true });
      await browser.windows.create({ url: 'http://news.test/window' });
      await browser.tabs.create({ url: 'http://video.test/behind', active: false });
    });
    const others = [
      await session.waitForTab(/news\.test\/window$/),
      await session.waitForTab(/video\.test\/behind$/),
    ];
    for (const one of others) await one.waitFor(() => document.readyState === 'complete');
    await begin(session);
    for (const one of [tab, ...others]) await one.waitFor(covered);
    await endEarly(session);
    for (const one of [tab, ...others]) await one.waitFor(reachable);
    for (const one of others) await one.close();
  });

  // Driven by BiDi, Firefox keeps every tab awake.
  it.skipIf(browserName() === 'firefox')(
    '51: a tab that sleeps is left asleep, and meets the rules when it is woken',
    async () => {
      await data.evaluate(async () => {
        await browser.tabs.create({ url: 'http://news.test/asleep', active: false });
      });
      const asleep = await session.waitForTab(/asleep$/);
      await asleep.waitFor(() => document.readyState === 'complete');
      await data.evaluate(async () => {
        const [tab] = await browser.tabs.query({ url: 'http://news.test/asleep' });
        await browser.tabs.discard(tab?.id ?? 0);
      });
      await begin(session);
      const find = () =>
        data.evaluate(async () => {
          const tabs = await browser.tabs.query({});
          const tab = tabs.find(({ url }) => url?.includes('news.test/asleep'));
          return tab
            ? { url: tab.url ?? '', discarded: tab.discarded ?? false, id: tab.id ?? 0 }
            : null;
        });
      expect(await find()).toMatchObject({ url: 'http://news.test/asleep', discarded: true });
      const id = (await find())?.id ?? 0;
      await data.evaluate(async (tabId) => {
        await browser.tabs.update(tabId, { active: true });
      }, id);
      await until('the block page', async () => (await find())?.url.includes('blocked/index.html'));
      await data.evaluate((tabId) => browser.tabs.remove(tabId), id);
    },
  );
});

it('both ask for the page in a tab beside it, and it is as it was for five minutes', async () => {
  const tab = await news('/needed');
  await tab.fill('#note', 'half a thought');
  await begin(session);
  await tab.waitFor(covered);
  await tab.clickRole('button', 'We need this page: 5 minutes');
  const asking = await session.waitForTab(/blocked\/index\.html\?ask#http:\/\/news\.test\/needed$/);
  const places = await data.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    const of = (part: string) => tabs.find(({ url }) => url?.includes(part));
    const [needed, asks] = [of('http://news.test/needed'), of('?ask#')];
    return { beside: (asks?.index ?? 0) - (needed?.index ?? 0), active: asks?.active };
  });
  expect(places).toEqual({ beside: 1, active: true });
  await data.evaluate(async () => {
    await browser.runtime.sendMessage({
      command: 'openException',
      input: { host: 'news.test', kind: 'five' },
    });
  });
  await tab.waitFor(reachable);
  expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe(
    'half a thought',
  );
  await asking.close().catch(() => undefined);
});
