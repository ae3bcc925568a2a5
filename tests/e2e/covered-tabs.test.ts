import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { evenings } from './support/evenings.ts';
import { begin, endEarly } from './support/hands.ts';
import { covered, reachable, settled } from './support/looking.ts';
import { until } from './support/poll.ts';
import { browserName } from './support/session.ts';
import { serveStubborn } from './support/stubborn-pages.ts';

declare const browser: Browser;

const here = evenings(serveStubborn);

describe('a document that cannot hold a cover', () => {
  it.each(['/feed.xml', '/drawing.svg'])(
    '%s goes to the block page, and comes back',
    async (path) => {
      const tab = await here.news(path);
      await begin(here.session);
      await tab.waitForUrl((url) => url.includes(`blocked/index.html#http://news.test${path}`));
      await endEarly(here.session);
      await tab.waitForUrl(
        `http://news.test${path}`.includes('xml') ? /feed\.xml$/ : /drawing\.svg$/,
      );
    },
  );

  it.each(['/letter.pdf', '/data.json', '/words.txt', '/dot.png'])(
    '%s is covered or goes to the block page, and comes back',
    async (path) => {
      const tab = await here.news(path);
      await begin(here.session);
      await until('something over it', async () => {
        const isAway = (await tab.url()).includes('blocked/index.html#');
        return isAway || (await tab.evaluate(covered));
      });
      await endEarly(here.session);
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
    const tab = await here.news('/pinned');
    await here.data.evaluate(async () => {
      const [pinned] = await browser.tabs.query({ url: 'http://news.test/pinned' });
      await browser.tabs.update(pinned?.id ?? 0, { pinned: true });
      await browser.windows.create({ url: 'http://news.test/window' });
      await browser.tabs.create({ url: 'http://video.test/behind', active: false });
    });
    const others = [
      await here.session.waitForTab(/news\.test\/window$/),
      await here.session.waitForTab(/video\.test\/behind$/),
    ];
    for (const one of others) await one.waitFor(() => document.readyState === 'complete');
    await begin(here.session);
    for (const one of [tab, ...others]) await one.waitFor(covered);
    await endEarly(here.session);
    for (const one of [tab, ...others]) await one.waitFor(reachable);
    for (const one of others) await one.close();
  });

  // Driven by BiDi, Firefox keeps every tab awake.
  it.skipIf(browserName() === 'firefox')(
    '51: a tab that sleeps is left asleep, and meets the rules when it is woken',
    async () => {
      await here.data.evaluate(async () => {
        await browser.tabs.create({ url: 'http://news.test/asleep', active: false });
      });
      const asleep = await here.session.waitForTab(/asleep$/);
      await asleep.waitFor(() => document.readyState === 'complete');
      await here.data.evaluate(async () => {
        const [tab] = await browser.tabs.query({ url: 'http://news.test/asleep' });
        await browser.tabs.discard(tab?.id ?? 0);
      });
      await begin(here.session);
      await settled(here.data);
      const find = () =>
        here.data.evaluate(async () => {
          const tabs = await browser.tabs.query({});
          const tab = tabs.find(({ url }) => url?.includes('news.test/asleep'));
          return tab
            ? { url: tab.url ?? '', discarded: tab.discarded ?? false, id: tab.id ?? 0 }
            : null;
        });
      expect(await find()).toMatchObject({ url: 'http://news.test/asleep', discarded: true });
      const id = (await find())?.id ?? 0;
      await here.data.evaluate(async (tabId) => {
        await browser.tabs.update(tabId, { active: true });
      }, id);
      await until('the block page', async () => (await find())?.url.includes('blocked/index.html'));
      await here.data.evaluate((tabId) => browser.tabs.remove(tabId), id);
    },
  );
});

it('both ask for the page in a tab beside it, and it is as it was for five minutes', async () => {
  const tab = await here.news('/needed');
  await tab.fill('#note', 'half a thought');
  await begin(here.session);
  await tab.waitFor(covered);
  await tab.clickRole('button', 'We need this page: 5 minutes');
  const asking = await here.session.waitForTab(
    /blocked\/index\.html\?ask#http:\/\/news\.test\/needed$/,
  );
  const places = await here.data.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    const of = (part: string) => tabs.find(({ url }) => url?.includes(part));
    const [needed, asks] = [of('http://news.test/needed'), of('?ask#')];
    return { beside: (asks?.index ?? 0) - (needed?.index ?? 0), active: asks?.active };
  });
  expect(places).toEqual({ beside: 1, active: true });
  await here.data.evaluate(async () => {
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
