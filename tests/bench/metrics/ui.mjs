import { now } from '../support/cdp.mjs';
import { packageSize } from '../support/package-size.mjs';
import { isBlocked, visitDistracting, withBrowser } from '../support/session.mjs';
import { sleep } from '../support/stats.mjs';

const OPENINGS = 3;
const STARTS = 4;
const VISITS = 3;
/** Some pages paint no content: they count as they are this long after they have loaded. */
const UNPAINTED_MS = 1500;
const GIVE_UP_MS = 5000;

/**
 * The extension's own pages, its package, and its worker's way from sleep.
 * @type {import('../metrics.mjs').Metric}
 */
export const ui = {
  name: 'ui',
  async run(trial) {
    const { adapter } = trial;
    if (adapter.dir === undefined) return { na: 'no extension' };
    const size = packageSize(adapter.dir);
    return withBrowser(trial, {}, async (browser) => ({
      package_kb: size.kb,
      package_zip_kb: size.zippedKb,
      package_files: size.files,
      ...(await openings(browser, 'popup', adapter.popupUrl)),
      ...(await openings(browser, 'options', adapter.optionsUrl)),
      ...(await worker(browser)),
      ...(adapter.blocks ? await blockedAsleep(trial, browser) : {}),
    }));
  },
};

/** Cold: no worker runs, and no process of the extension need be there. Warm: right afterwards. */
async function openings(browser, name, path) {
  if (path === undefined) return { [`${name}_paint_cold_ms`]: { na: 'has none' } };
  const result = {};
  for (let i = 0; i < OPENINGS; i += 1) {
    await browser.stopWorker();
    await sleep(300);
    for (const heat of ['cold', 'warm']) {
      const { paint, load } = await opening(browser, path);
      (result[`${name}_paint_${heat}_ms`] ??= []).push(paint);
      (result[`${name}_load_${heat}_ms`] ??= []).push(load);
    }
  }
  return result;
}

const isDone = ({ load, contentPaint }) => load && (contentPaint || now() - load > UNPAINTED_MS);

async function opening(browser, path) {
  const tab = await browser.openTab();
  const record = tab.record();
  const begun = now();
  tab.go(browser.url(path));
  const page = () => record.documents.find(({ url }) => url?.startsWith(browser.url(''))) ?? {};
  while (!isDone(page()) && now() - begun < GIVE_UP_MS) await sleep(10);
  record.stop();
  await browser.closeTab(tab.targetId);
  const { load = NaN, paint = NaN, contentPaint = paint } = page();
  return { load: load - begun, paint: contentPaint - begun };
}

async function worker(browser) {
  if (!browser.hasWorker()) return { sw_script_kb: 0, sw_start_ms: { na: 'no service worker' } };
  const kb = await scriptKb(browser);
  const starts = await browser.watchWorker(async ({ stop, start }) => {
    const times = [];
    for (let i = 0; i < STARTS; i += 1) {
      await stop();
      times.push(await start());
    }
    return times;
  });
  return { sw_script_kb: kb, sw_start_ms: starts };
}

/** The JavaScript that the worker parses when it starts. */
async function scriptKb(browser) {
  await browser.startWorker();
  const [target] = browser.workers();
  if (!target) return { na: 'the worker does not start' };
  const session = await browser.attach(target.targetId);
  let bytes = 0;
  const off = browser.devtools.on('Debugger.scriptParsed', ({ url, length }, from) => {
    if (from === session && url.startsWith(browser.url(''))) bytes += length;
  });
  await browser.devtools.send('Debugger.enable', {}, session);
  await sleep(300);
  off();
  await browser.detach(session);
  return bytes / 1024;
}

/** The distracting page while the worker sleeps. */
async function blockedAsleep(trial, browser) {
  const visits = [];
  for (let i = 0; i < VISITS; i += 1) {
    const tab = await browser.openTab();
    await browser.stopWorker();
    await sleep(300);
    visits.push(await visitDistracting(trial, tab));
    if (tab.isOpen()) await browser.closeTab(tab.targetId);
  }
  const share = (has) => visits.map((visit) => (has(visit) ? 100 : 0));
  return {
    cold_block_ms: visits.map((visit) => (isBlocked(visit) ? visit.ms : NaN)),
    cold_not_blocked_pct: share((visit) => !isBlocked(visit)),
    cold_leak_request_pct: share(({ seen }) => seen.received),
    cold_leak_script_pct: share(({ seen }) => seen.ran),
  };
}
