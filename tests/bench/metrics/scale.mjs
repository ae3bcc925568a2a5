import { memoryByKind } from '../support/processes.mjs';
import { freshTab, isBlocked, visitDistracting, withBrowser } from '../support/session.mjs';
import { together } from '../support/together.mjs';

const sizes = (process.env['SCALE'] ?? '10,1000,5000').split(',').map(Number);
const VISITS = 6;

/**
 * A long list: time to apply it, to block with it, to load what is not on it, and memory. Lists of
 * all sizes stand side by side, each in a browser of its own, and take turns.
 * @type {import('../metrics.mjs').Metric}
 */
export const scale = {
  name: 'scale',
  inTurn: true,
  async run(trial) {
    if (!trial.adapter.blocks) return { na: 'blocks nothing' };
    const company = together(sizes.length);
    const results = await Promise.all(
      sizes.map(async (size) => {
        const values = await withHosts({ ...trial, ...company }, size).catch((error) => ({
          apply_ms: { na: error.message },
        }));
        company.leave();
        return Object.entries(values).map(([key, value]) => [`${key}_${size}`, value]);
      }),
    );
    return Object.fromEntries(results.flat());
  },
};

function withHosts(trial, size) {
  const hosts = Array.from({ length: size }, (_, i) => `site${String(i).padStart(5, '0')}.example`);
  return withBrowser(trial, { configure: false }, async (browser) => {
    let tab = await browser.openTab();
    await trial.meet();
    const applied = await trial.turn(() => trial.adapter.configure(browser, { hosts }));
    const visit = async (host) => {
      tab = await freshTab(browser, tab);
      const visit = await visitDistracting(trial, tab, { host });
      return isBlocked(visit) ? visit.ms : NaN;
    };
    // Applied is what blocks the last of them, which also warms up.
    if (Number.isNaN(await trial.turn(() => visit(hosts.at(-1))))) {
      throw new Error('the last host is not blocked');
    }
    const blocked = [];
    const allowed = [];
    for (let i = 0; i < VISITS; i += 1) {
      const host = hosts[Math.floor(((i + 0.5) / VISITS) * size)];
      blocked.push(await trial.turn(() => visit(host)));
    }
    for (let i = 0; i < VISITS / 2; i += 1) {
      const load = await trial.turn(async () => {
        tab = await freshTab(browser, tab);
        return tab.visit('http://allowed.example/load?n=1', { graceMs: 100 });
      });
      allowed.push(load.ms);
    }
    const memory = memoryByKind(browser.pid);
    await trial.meet();
    return {
      apply_ms: applied,
      block_ms: blocked,
      allowed_load_ms: allowed,
      ext_process_uss_mb: memory.extension.uss,
      browser_process_uss_mb: memory.browser.uss,
    };
  });
}
