import { freshTab, isBlocked, visitDistracting, withBrowser } from '../support/session.mjs';

const VISITS = 6;
/** `instant` is the worst case for anything that races the page; `real` is like a site on the net. */
const pages = { instant: { ttfbMs: 0, slowMs: 0 }, real: { ttfbMs: 50, slowMs: 600 } };

/**
 * From asking for the distracting page until another is painted in its place, and what of it got
 * through meanwhile. Without an extension: until the page itself is painted.
 * @type {import('../metrics.mjs').Metric}
 */
export const block = {
  name: 'block',
  run: (trial) =>
    withBrowser(trial, {}, async (browser) => {
      const result = { outcome: [] };
      let tab;
      for (const [kind, page] of Object.entries(pages)) {
        const visits = [];
        for (let i = 0; i <= VISITS; i += 1) {
          tab = await freshTab(browser, tab);
          const graceMs = trial.adapter.blocks ? 3000 : 150;
          visits.push(await visitDistracting(trial, tab, { ...page, graceMs }));
        }
        const measured = visits.slice(1); // the first only warms up
        result.outcome.push(...measured.map(({ outcome }) => outcome));
        for (const [key, values] of Object.entries(valuesOf(measured, trial.adapter.blocks))) {
          result[`${key}_${kind}`] = values;
        }
      }
      return result;
    }),
};

const isPainted = (visit) =>
  visit.ownPaintMs !== undefined && (!isBlocked(visit) || visit.ownPaintMs < visit.ms);

function valuesOf(visits, blocks) {
  const share = (has) => visits.map((visit) => (has(visit) ? 100 : 0));
  const ms = (visit) => {
    if (!blocks) return visit.ownPaintMs ?? visit.ownLoadMs ?? NaN;
    return isBlocked(visit) ? visit.ms : NaN;
  };
  return {
    block_ms: visits.map(ms),
    not_blocked_pct: share((visit) => !isBlocked(visit)),
    leak_request_pct: share(({ seen }) => seen.received),
    leak_delivered_pct: share(({ seen }) => seen.delivered),
    leak_script_pct: share(({ seen }) => seen.ran),
    leak_paint_pct: share(isPainted),
    flash_ms: visits
      .filter((visit) => isPainted(visit) && isBlocked(visit))
      .map((visit) => visit.ms - visit.ownPaintMs),
  };
}
