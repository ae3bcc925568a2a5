import { HOST, isBlocked, visitDistracting, withBrowser } from '../support/session.mjs';
import { sleep } from '../support/stats.mjs';

const GIVE_UP_MS = 75_000;
const MINUTE_MS = 60_000;
/** So that a worker that may fall asleep has done so. */
const LEAST_WAIT_MS = 50_000;
/** One that can begin at any second does so when the others are through. */
const LATER_MS = 15_000;
const PROBE_EVERY_MS = 200;
/** In the page: whether something outside its body lies over its middle. */
const IS_COVERED =
  'document.body?.contains(document.elementFromPoint(innerWidth / 2, innerHeight / 2)) === false';

const READY_MS = 1000;
const notReady = { na: 'the browser was not ready before the window' };
const notInTime = { na: `not within ${GIVE_UP_MS / 1000} s` };
const failed = (error) => ({ na: error.message });

/**
 * A window starts: how long until a new navigation, and a tab that is open already, is blocked. The
 * extensions wait together, but not for the same moment, because probing is work.
 * @type {import('../metrics.mjs').Metric}
 */
export const boundary = {
  name: 'boundary',
  waits: true,
  async run(trial) {
    const { schedules } = trial.adapter;
    if (!schedules) return { na: 'has no schedule' };
    const minute = Math.ceil((Date.now() + LEAST_WAIT_MS) / MINUTE_MS) * MINUTE_MS;
    const start = new Date(schedules === 'minute' ? minute : minute + LATER_MS);
    const window = { start, end: new Date(start.getTime() + 5 * MINUTE_MS) };
    const [open, navigation] = await Promise.all([
      openTab(trial, window).catch(failed),
      newNavigation(trial, window).catch(failed),
    ]);
    await trial.meet();
    return { open_tab_ms: open, new_navigation_ms: navigation };
  },
};

const since = ({ start }) => Date.now() - start.getTime();
const until = (window, early) => sleep(Math.max(0, -since(window) - early));

function openTab(trial, window) {
  return withBrowser(trial, window, async (browser) => {
    if (since(window) > -READY_MS) return notReady;
    const tab = await browser.openTab();
    const record = tab.record();
    tab.go(`http://${HOST}/page?v=open`);
    const isAway = () =>
      record.closedAt || record.documents.some(({ url }) => url?.startsWith('chrome-'));
    const isBlocked = async () => isAway() || tab.evaluate(IS_COVERED).catch(() => false);
    await until(window, 500);
    if (await isBlocked()) return { na: 'blocked before the window' };
    while (!(await isBlocked())) {
      if (since(window) > GIVE_UP_MS) return notInTime;
      await sleep(10);
    }
    const late = since(window);
    return late >= 0 ? late : { na: 'blocked before the window' };
  });
}

/**
 * A fresh tab goes to the distracting page every 200 ms, after 5 s every 2 s; the answer is when
 * the first one that was blocked had started.
 */
function newNavigation(trial, window) {
  return withBrowser(trial, window, async (browser) => {
    if (since(window) > -READY_MS) return notReady;
    const blockedFrom = [];
    const probe = async () => {
      const tab = await browser.openTab();
      const started = since(window);
      const visit = await visitDistracting(trial, tab, { graceMs: 1500 });
      // One that reached the server was an open tab by the time it was blocked.
      if (isBlocked(visit) && !visit.seen.received) blockedFrom.push(started);
      if (tab.isOpen()) await browser.closeTab(tab.targetId);
    };
    const probes = [];
    await until(window, 100);
    while (since(window) < GIVE_UP_MS && blockedFrom.length === 0) {
      probes.push(probe().catch(() => undefined));
      await sleep(since(window) < 5000 ? PROBE_EVERY_MS : 2000);
    }
    await Promise.all(probes);
    return blockedFrom.length === 0 ? notInTime : Math.max(0, Math.min(...blockedFrom));
  });
}
