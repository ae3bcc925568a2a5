import { memoryByKind, watchCpu } from '../support/processes.mjs';
import { withBrowser } from '../support/session.mjs';
import { mean, median, sleep } from '../support/stats.mjs';
import { storageWrites } from '../support/writes.mjs';

const TABS = 5;
const HOUR_MS = 3_600_000;
/** A worker that may fall asleep has done so by then. */
const SETTLE_S = Number(process.env['IDLE_SETTLE_S'] ?? 35);
const WATCH_S = Number(process.env['IDLE_S'] ?? 60);
const LOOK_EVERY_S = 3;
const MEMORY_EVERY_S = 15;

const perMinute = (count) => (count * 60) / WATCH_S;

/**
 * What it costs while nothing happens: a few allowed tabs, watched for a while, in the middle of a
 * window and hours before the next one.
 * @type {import('../metrics.mjs').Metric}
 */
export const idle = {
  name: 'idle',
  waits: true,
  async run(trial) {
    const start = new Date(Date.now() + 3 * HOUR_MS);
    const outside = { start, end: new Date(start.getTime() + HOUR_MS) };
    return withBrowser(trial, {}, (within) =>
      withBrowser(trial, outside, async (without) => {
        const [inside, between] = await Promise.all([watched(within), watched(without)]);
        await trial.meet();
        return { ...named(inside, 'inside'), ...named(between, 'outside') };
      }),
    );
  },
};

const named = (values, state) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`${key}_${state}`, value]));

async function watched(browser) {
  for (let i = 0; i < TABS; i += 1) await browser.newTab(`http://allowed${i}.example/static`);
  await sleep(SETTLE_S * 1000);
  const startsBefore = browser.workerStarts;
  const before = storageWrites(browser.profile, browser.id);
  const stopCpu = watchCpu(browser.pid, 1000);
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
  const own = memory.map(({ extension }) => extension.uss).filter((uss) => uss > 0);
  return {
    wakeups_per_min: perMinute(browser.workerStarts - startsBefore),
    alive_pct: mean(alive),
    ext_cpu_ms_per_min: perMinute(cpu.extension ?? 0),
    browser_cpu_ms_per_min: perMinute(cpu.browser ?? 0),
    all_cpu_ms_per_min: perMinute(cpu.total),
    ext_uss_mb: own.length > 0 ? median(own) : 0,
    all_uss_mb: median(memory.map(({ total }) => total.uss)),
    writes_per_min: perMinute(after.batches - before.batches),
    write_bytes_per_min: perMinute(after.bytes - before.bytes),
  };
}
