import { freshTab, isBlocked, visitDistracting, withBrowser } from '../support/session.mjs';
import { sleep } from '../support/stats.mjs';

const VISITS = 6;

/**
 * From asking for the distracting page until another is painted in its place, with the worker
 * awake or asleep, and what of the page got through meanwhile. The server answers at once, which is
 * the worst case for anything that races the page.
 * @type {import('../metrics.mjs').Metric}
 */
export const block = {
  name: 'block',
  async run(trial) {
    if (!trial.adapter.blocks) return { na: 'blocks nothing' };
    return withBrowser(trial, {}, async (browser) => {
      await trial.meet();
      const result = { outcome: [] };
      let tab;
      for (const state of ['awake', 'asleep']) {
        const visits = [];
        for (let i = 0; i <= VISITS; i += 1) {
          const visit = await trial.turn(async () => {
            tab = await freshTab(browser, tab);
            if (state === 'awake') await browser.startWorker();
            else await browser.stopWorker();
            await sleep(200);
            await tab.send('Page.bringToFront');
            return visitDistracting(trial, tab);
          });
          visits.push(visit);
        }
        const measured = visits.slice(1); // the first only warms up
        result.outcome.push(...measured.map(({ outcome }) => outcome));
        for (const [key, values] of Object.entries(valuesOf(measured))) {
          result[`${key}_${state}`] = values;
        }
      }
      await trial.meet();
      return result;
    });
  },
};

const isPainted = (visit) =>
  visit.ownPaintMs !== undefined && (!isBlocked(visit) || visit.ownPaintMs < visit.ms);

function valuesOf(visits) {
  const share = (has) => visits.map((visit) => (has(visit) ? 100 : 0));
  return {
    block_ms: visits.map((visit) => (isBlocked(visit) ? visit.ms : NaN)),
    not_blocked_pct: share((visit) => !isBlocked(visit)),
    leak_request_pct: share(({ seen }) => seen.received),
    leak_script_pct: share(({ seen }) => seen.ran),
    leak_paint_pct: share(isPainted),
  };
}
