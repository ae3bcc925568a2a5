import { doorTo } from './doors.mjs';
import { sleep } from './stats.mjs';

/**
 * @typedef {object} Try one way, once
 * @property {import('./browser.mjs').Browser} browser
 * @property {import('./tab.mjs').Tab} tab
 * @property {string} host the way's own site, which is set aside, or its `/feed` alone
 *
 * @typedef {object} WayIn
 * @property {string} name
 * @property {true} [ofPath] only `/feed` of the site is set aside
 * @property {true} [ownWorker] the site has a service worker, which is left to run
 * @property {(one: Try) => Promise<void>} [before] what happens before the window
 * @property {(one: Try) => Promise<unknown>} go
 */

const CTRL = 2;
const LOAD_MS = 15_000;
const elsewhere = 'http://allowed.example/elsewhere';

/** Goes to a page and waits until it is there. */
async function load(tab, url) {
  tab.go(url);
  const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  await until(tab, isThere);
  await sleep(100);
}

async function until(tab, condition) {
  const begun = performance.now();
  while (performance.now() - begun < LOAD_MS) {
    if (await tab.evaluate(condition).catch(() => false)) return;
    await sleep(20);
  }
  throw new Error(`not so in ${LOAD_MS} ms: ${condition}`);
}

/** Clicks near the top of the page, or near its bottom. */
async function click(tab, { modifiers = 0, y = 100 } = {}) {
  const mouse = { x: 300, y, button: 'left', clickCount: 1, modifiers };
  await tab.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
  await tab.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
}
const BOTTOM = { y: 500 };

async function moveInHistory(tab, step) {
  const { currentIndex, entries } = await tab.send('Page.getNavigationHistory');
  const entryId = entries[currentIndex + step].id;
  await tab.send('Page.navigateToHistoryEntry', { entryId });
}

/** @returns {WayIn} */
const typed = (name, addressOf) => ({
  name,
  go: async ({ tab, host }) => tab.go(addressOf(host)),
});

/** @returns {WayIn} */
const typedPath = (name, path) => ({
  name,
  ofPath: true,
  go: async ({ tab, host }) => tab.go(`http://${host}${path}`),
});

/** @returns {WayIn} */
const door = (name, kind, options) => ({
  name,
  async go({ tab, host }) {
    const url = doorTo(kind, `http://${host}/`);
    if (kind === 'refresh' || kind === 'redirect') return tab.go(url);
    await load(tab, url);
    return click(tab, options);
  },
});

/** From the site to so many other pages, and back once the window runs. @returns {WayIn} */
const back = (name, pages) => ({
  name,
  async before({ tab, host }) {
    await load(tab, `http://${host}/`);
    for (let i = 1; i <= pages; i += 1) await load(tab, `${elsewhere}?${i}`);
  },
  go: ({ tab }) => moveInHistory(tab, -pages),
});
/** Chromium keeps six pages in memory. */
const TOO_FAR_TO_BE_KEPT = 7;

/** @returns {WayIn} */
const ownWorker = (name, kind) => ({
  name,
  ownWorker: true,
  async before({ tab, host }) {
    await load(tab, `http://${host}/hello?kind=${kind}`);
    await until(tab, "document.title === 'installed'");
    await load(tab, elsewhere);
  },
  go: async ({ tab, host }) => tab.go(`http://${host}/`),
});

const FULL_WIDTH = 0xff_01 - 0x21;
const fullWidth = (text) =>
  text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.codePointAt(0) + FULL_WIDTH));
const percent = (letter) => `%${letter.codePointAt(0).toString(16)}`;

/** Every way to a set-aside site that is tried. @type {readonly WayIn[]} */
export const waysIn = [
  typed('typed', (host) => `http://${host}/`),
  typed('upper case', (host) => `http://${host.toUpperCase()}/`),
  typed('port', (host) => `http://${host}:8080/`),
  typed('user name', (host) => `http://user:word@${host}/`),
  typed('percent-encoded host', (host) => `http://${percent(host)}${host.slice(1)}/`),
  typed('full-width letters', (host) => `http://${fullWidth(host)}/`),
  typed('trailing dot', (host) => `http://${host}./`),
  typed('subdomain', (host) => `http://a.b.${host}/`),
  typed('www', (host) => `http://www.${host}/`),
  typedPath('path', '/feed/1'),
  typedPath('path in upper case', '/FEED/1'),
  typedPath('percent-encoded path', '/f%65ed/1'),
  door('link', 'link'),
  door('link to a new tab', 'link-in-a-new-tab'),
  door('link to a tab behind', 'link', { modifiers: CTRL }),
  door('script', 'script'),
  door('window.open', 'open'),
  door('form post', 'form'),
  door('redirects', 'redirect'),
  door('meta refresh', 'refresh'),
  {
    name: 'reload',
    before: ({ tab, host }) => load(tab, `http://${host}/`),
    go: ({ tab }) => tab.send('Page.reload'),
  },
  back('back', TOO_FAR_TO_BE_KEPT),
  back('back, kept in memory', 1),
  {
    name: 'forward, kept in memory',
    async before({ tab, host }) {
      await load(tab, elsewhere);
      await load(tab, `http://${host}/`);
      await moveInHistory(tab, -1);
      await until(tab, `location.href === '${elsewhere}'`);
    },
    go: ({ tab }) => moveInHistory(tab, 1),
  },
  {
    name: 'prerendered',
    ofPath: true,
    async go({ tab, host }) {
      await load(tab, `http://${host}/start?prerender`);
      await sleep(400);
      await click(tab);
    },
  },
  {
    name: 'prerendered before',
    ofPath: true,
    async before({ tab, host }) {
      await load(tab, `http://${host}/start?prerender`);
      await sleep(400);
    },
    go: ({ tab }) => click(tab),
  },
  {
    name: 'pushState',
    ofPath: true,
    async go({ tab, host }) {
      await load(tab, `http://${host}/start`);
      await click(tab, BOTTOM);
    },
  },
  ownWorker('own worker, page kept', 'kept'),
  ownWorker('own worker, request passed on', 'passing'),
  ownWorker('own worker, address asked', 'asking'),
];
