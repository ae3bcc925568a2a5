import { now } from '../support/cdp.mjs';
import { memoryByKind } from '../support/processes.mjs';
import { freshTab, isBlocked, visitDistracting, withBrowser } from '../support/session.mjs';

const sizes = (process.env['SCALE'] ?? '10,1000,5000').split(',').map(Number);
const VISITS = 4;
const GIVE_UP_MS = 15_000;

/**
 * A long list: time to apply it, to block with it, to load what is not on it, and memory.
 * @type {import('../metrics.mjs').Metric}
 */
export const scale = {
  name: 'scale',
  async run(trial) {
    if (!trial.adapter.blocks) return { na: 'has no list of hosts to block' };
    const result = {};
    for (const size of sizes) {
      const values = await withHosts(trial, size).catch((error) => ({
        apply_ms: { na: error.message },
      }));
      for (const [key, value] of Object.entries(values)) result[`${key}_${size}`] = value;
    }
    return result;
  },
};

function withHosts(trial, size) {
  const hosts = Array.from({ length: size }, (_, i) => `site${String(i).padStart(5, '0')}.example`);
  return withBrowser(trial, { configure: false }, async (browser) => {
    let tab = await browser.openTab();
    const begun = now();
    await trial.adapter.configure?.(browser, { hosts });
    const applied = await firstBlocked(trial, browser, { tab, host: hosts.at(-1), begun });
    const blocked = [];
    const allowed = [];
    for (let i = 0; i < VISITS; i += 1) {
      tab = await freshTab(browser, tab);
      const host = hosts[Math.floor(((i + 0.5) / VISITS) * size)];
      const visit = await visitDistracting(trial, tab, { host, graceMs: 3000 });
      blocked.push(isBlocked(visit) ? visit.ms : NaN);
    }
    for (let i = 0; i < VISITS; i += 1) {
      tab = await freshTab(browser, tab);
      const { ms } = await tab.visit('http://allowed.example/load?n=1', { graceMs: 100 });
      allowed.push(ms);
    }
    const memory = memoryByKind(browser.pid);
    return {
      apply_ms: applied,
      block_ms: blocked,
      allowed_load_ms: allowed,
      ext_process_uss_mb: memory.extension.uss,
      browser_process_uss_mb: memory.browser.uss,
    };
  });
}

/** How long after `begun` the first visit to `host` began that was blocked. */
async function firstBlocked(trial, browser, { tab, host, begun }) {
  let probe = tab;
  while (now() - begun < GIVE_UP_MS) {
    if (!probe.isOpen()) probe = await browser.openTab();
    const visit = await visitDistracting(trial, probe, { host, graceMs: 800 });
    if (isBlocked(visit)) return visit.startedAt - begun;
  }
  throw new Error(`the last host is not blocked within ${GIVE_UP_MS / 1000} s`);
}
