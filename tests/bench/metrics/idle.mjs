import { memoryByKind, watchCpu } from '../support/processes.mjs';
import { withBrowser } from '../support/session.mjs';
import { mean, median, sleep } from '../support/stats.mjs';
import { storageWrites } from '../support/writes.mjs';

const TABS = 5;
/** A worker that may fall asleep has done so by then. */
const SETTLE_S = Number(process.env['IDLE_SETTLE_S'] ?? 35);
const WATCH_S = Number(process.env['IDLE_S'] ?? 60);
const LOOK_EVERY_S = 3;
const MEMORY_EVERY_S = 15;

const perMinute = (count) => (count * 60) / WATCH_S;

/**
 * What it costs while nothing happens: a few allowed tabs, watched for a while.
 * @type {import('../metrics.mjs').Metric}
 */
export const idle = {
  name: 'idle',
  parallel: true,
  run: (trial) =>
    withBrowser(trial, {}, async (browser) => {
      for (let i = 0; i < TABS; i += 1) await browser.newTab(`http://allowed${i}.example/static`);
      await sleep(SETTLE_S * 1000);
      const startsBefore = browser.workerStarts;
      const before = storageWrites(browser.profile, browser.id);
      const stopCpu = watchCpu(browser.pid);
      const alive = [];
      const memory = [];
      for (let second = 0; second < WATCH_S; second += LOOK_EVERY_S) {
        await sleep(LOOK_EVERY_S * 1000);
        alive.push(browser.workers().length > 0 ? 100 : 0);
        if (second % MEMORY_EVERY_S === 0) memory.push(memoryByKind(browser.pid));
      }
      const cpu = stopCpu();
      const after = storageWrites(browser.profile, browser.id);
      // While there is a process of the extension's at all.
      const own = memory.map(({ extension }) => extension).filter(({ uss }) => uss > 0);
      const ofOwn = (kind) => (own.length > 0 ? median(own.map((one) => one[kind])) : 0);
      return {
        sw_wakeups_per_min: perMinute(browser.workerStarts - startsBefore),
        sw_alive_pct: mean(alive),
        ext_process_cpu_ms_per_min: perMinute(cpu.extension ?? 0),
        browser_process_cpu_ms_per_min: perMinute(cpu.browser ?? 0),
        all_processes_cpu_ms_per_min: perMinute(cpu.total),
        ext_process_uss_mb: ofOwn('uss'),
        ext_process_pss_mb: ofOwn('pss'),
        all_processes_uss_mb: median(memory.map(({ total }) => total.uss)),
        storage_writes_per_min: perMinute(after.batches - before.batches),
        storage_bytes_per_min: perMinute(after.bytes - before.bytes),
      };
    }),
};
