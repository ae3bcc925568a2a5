import { openBrowser } from './browser.mjs';
import { sleep } from './stats.mjs';

export const HOST = 'distract.example';
let visits = 0;

/**
 * Runs `task` in a browser with the trial's extension, told to block `hosts` unless `configure` is
 * false; the browser is closed afterwards in any case.
 * @template T
 * @param {import('../metrics.mjs').Trial} trial
 * @param {{ hosts?: readonly string[], start?: Date, end?: Date, configure?: boolean, flags?: readonly string[] }} options
 *   `flags` are more of the browser's
 * @param {(browser: import('./browser.mjs').Browser) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withBrowser(
  { executable, adapter, server, turn },
  { hosts = [HOST], start, end, configure = true, flags = [] },
  task,
) {
  // Browsers that all start at once are in each other's way.
  const browser = await turn(() => openBrowser({ executable, adapter, port: server.port, flags }));
  try {
    if (configure && adapter.configure) {
      await turn(() => adapter.configure(browser, { hosts, start, end }));
      await sleep(400);
    }
    return await task(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Visits the distracting page once; tells the visit and what the server saw of it.
 * @param {import('../metrics.mjs').Trial} trial
 * @param {import('./tab.mjs').Tab} tab
 */
export async function visitDistracting(
  { server },
  tab,
  { host = HOST, ttfbMs = 0, slowMs = 0, graceMs = 3000 } = {},
) {
  visits += 1;
  const id = visits;
  const visit = await tab.visit(`http://${host}/page?v=${id}&d=${ttfbMs}&s=${slowMs}`, { graceMs });
  await sleep(200);
  return { ...visit, seen: server.visit(id) };
}

/** @param {import('./tab.mjs').Visit} visit */
export const isBlocked = ({ outcome }) => outcome !== 'allowed' && outcome !== 'timeout';

/** The tab, blank again, or a new one if the extension has closed it. */
export async function freshTab(browser, tab) {
  if (!tab?.isOpen()) return browser.openTab();
  await tab.blank();
  return tab;
}
