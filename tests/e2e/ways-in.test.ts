import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring } from './support/bringing.ts';
import { doorsTo, fetchingBeforehand, redirectTo, refreshTo, serveDoors } from './support/doors.ts';
import { begin } from './support/hands.ts';
import { covered } from './support/looking.ts';
import { until } from './support/poll.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { startSite, workerHost, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const isChromium = browserName() === 'chromium';
/** Only a site that is taken for a secure one may have pages fetched beforehand. */
const sites = ['news.test', 'video.test/shorts', `${workerHost}/shorts`];
const blocked = /blocked\/index\.html/;

let site: Site;
let session: Session;
let data: Tab;
/** What is opened before the window begins, by name. */
const before: Record<string, Tab> = {};

/** Nothing of a set-aside page has been asked for. */
const nothingLeft = () =>
  expect(
    site.requests.filter(
      ({ host, path }) =>
        /(^|\.)news\.test\.?$/.test(host) || decodeURI(path).startsWith('/shorts'),
    ),
  ).toEqual([]);

beforeAll(async () => {
  site = await startSite();
  serveDoors(site);
  session = await launch({ site });
  data = await bring(session, agreementWith({ sites }));
  before['open'] = await session.visit('http://news.test/open');
  before['forward'] = await session.visit('http://other.test/');
  // A page that leaves in the act may be gone before it has answered.
  await before['forward'].evaluate(
    () => void setTimeout(() => location.assign('http://news.test/forward')),
  );
  await before['forward'].waitForUrl(/news\.test/);
  await before['forward'].evaluate(() => void setTimeout(() => history.back()));
  await before['forward'].waitForUrl(/other\.test/);
  if (isChromium) {
    before['fetched'] = await session.visit(fetchingBeforehand(workerHost, '/shorts/early'));
    await until('the page to be fetched', () =>
      Promise.resolve(site.requests.some(({ path }) => path === '/shorts/early')),
    );
  }
  await begin(session);
});

afterEach(() => site.clear());

afterAll(async () => {
  await session?.close();
  await site?.close();
});

describe('typed', () => {
  it.each([
    ['38: a subdomain', 'http://a.b.news.test/'],
    ['38: its www', 'http://www.news.test/'],
    ['40: upper case', 'http://NEWS.TEST/'],
    ['40: a port', 'http://news.test:8080/'],
    ['40: a user and a word', 'http://noa:word@news.test/'],
    ['40: a letter in percent', 'http://n%65ws.test/'],
    ['40: full-width letters', 'http://ｎｅｗｓ.test/'],
    ['40: a tab in its name', 'http://ne\tws.test/'],
    ['41: a dot at its end', 'http://news.test./'],
    ['40: a path in upper case', 'http://video.test/SHORTS/7'],
    ['40: a path with a letter in percent', 'http://video.test/%73horts/7'],
  ])('%s is set aside', async (_, address) => {
    site.clear();
    const tab = await session.visit(address);
    await tab.waitForUrl(blocked);
    nothingLeft();
    await tab.close();
  });

  it.each([
    'http://notnews.test/',
    'http://news.test.evil.test/',
    'http://video.test/shortstories',
  ])('39: the look-alike %s opens', async (address) => {
    const tab = await session.visit(address);
    expect(await tab.url()).toBe(address);
    await tab.close();
  });

  it('39: another path of that site opens, though it is written in percent', async () => {
    const tab = await session.visit('http://video.test/%68elp?of=%61ll');
    await tab.waitForUrl(/^http:\/\/video\.test\/help\?of=%61ll$/);
    await tab.close();
  });
});

describe('from an allowed page', () => {
  it.each(['link', 'script', 'post'])('52: by %s', async (way) => {
    const tab = await session.visit(doorsTo('http://news.test/on'));
    await tab.click(`#${way}`);
    await tab.waitForUrl(blocked);
    nothingLeft();
    await tab.close();
  });

  it.each([
    ['in a tab of its own', 'blank', 'left'],
    ['in a tab behind, by a middle click', 'link', 'middle'],
    ['by window.open', 'open', 'left'],
  ] as const)('52: %s', async (_, way, button) => {
    const tab = await session.visit(doorsTo(`http://news.test/${way}`));
    await tab.click(`#${way}`, button);
    const opened = await session.waitForTab(new RegExp(`${blocked.source}#.*news\\.test/${way}$`));
    nothingLeft();
    await opened.close();
    await tab.close();
  });

  it.each([
    ['over two hosts that send on', redirectTo('http://news.test/sent')],
    ['by a page that goes on by itself', refreshTo('http://news.test/refreshed')],
  ])('52: %s', async (_, address) => {
    const tab = await session.visit(address);
    await tab.waitForUrl(blocked);
    nothingLeft();
    await tab.close();
  });
});

describe('without anyone looking', () => {
  it.each(['a pinned tab', 'a tab behind', 'another window'])('51: in %s', async (where) => {
    await data.evaluate(async (place) => {
      const url = 'http://news.test/elsewhere';
      if (place === 'another window') await browser.windows.create({ url });
      else await browser.tabs.create({ url, active: false, pinned: place === 'a pinned tab' });
    }, where);
    const tab = await session.waitForTab(/blocked\/index\.html#http:\/\/news\.test\/elsewhere$/);
    nothingLeft();
    await tab.close();
  });
});

describe('to what was there before', () => {
  it('52: reloaded, a covered page is set aside', async () => {
    const tab = before['open'] as Tab;
    await tab.waitFor(covered);
    await tab.reload();
    await tab.waitForUrl(/blocked\/index\.html#http:\/\/news\.test\/open$/);
    nothingLeft();
    await tab.close();
  });

  it('50: forward to a page that the browser has kept in memory', async () => {
    const tab = before['forward'] as Tab;
    await tab.evaluate(() => void setTimeout(() => history.forward()));
    await until('the page is set aside', async () => {
      if (blocked.test(await tab.url())) return true;
      return tab.evaluate(covered);
    });
    await tab.close();
  });

  // Firefox fetches nothing beforehand.
  it.runIf(isChromium)('50: on to a page that was fetched before the window', async () => {
    const tab = before['fetched'] as Tab;
    await tab.click('#on');
    await tab.waitForUrl(/blocked\/index\.html#http:\/\/worker\.test\/shorts\/early$/);
    await tab.close();
  });

  it.runIf(isChromium)('50: on to a page that was to be fetched during the window', async () => {
    const tab = await session.visit(fetchingBeforehand(workerHost, '/shorts/late'));
    await tab.click('#on');
    await tab.waitForUrl(/blocked\/index\.html#http:\/\/worker\.test\/shorts\/late$/);
    nothingLeft();
    await tab.close();
  });
});

// Firefox shows the source of any page without asking the rules.
it.runIf(isChromium)('54: its source is not shown', async () => {
  const tab = await session.visit('http://other.test/');
  await tab.goto('view-source:http://news.test/source');
  expect(await tab.url()).toMatch(blocked);
  nothingLeft();
  await tab.close();
});

describe('embedded in another site', () => {
  const framing = 'http://other.test/frame?src=http://news.test/inside';

  it('53: it is left alone', async () => {
    const tab = await session.visit(framing);
    await until('the frame', async () => (await framed(tab)) === 'http://news.test/inside');
    await tab.close();
  });

  it('53: it is set aside once the couple says so, at once', async () => {
    await bring(session, agreementWith({ sites, embedded: true }));
    await data.waitFor(async () =>
      JSON.stringify(await browser.declarativeNetRequest.getDynamicRules()).includes('sub_frame'),
    );
    const tab = await session.visit(framing);
    await until('the block page in the frame', async () => blocked.test(await framed(tab)));
    nothingLeft();
    await tab.close();
  });
});

const framed = async (tab: Tab): Promise<string> => (await (await tab.frames())[0]?.url()) ?? '';
