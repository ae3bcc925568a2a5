import { processTree, watchCpu } from '../support/processes.mjs';
import { withBrowser } from '../support/session.mjs';
import { sleep } from '../support/stats.mjs';

/** How many parts a page has, as many of them frames. */
const sizes = [1, 10, 50];
const LOADS = 8;
const TRACED = 10;
const TRACE_MS = 5000;

/**
 * What an allowed page pays while a window runs: time and CPU to load, and content scripts in it.
 * The extensions take turns, load by load.
 * @type {import('../metrics.mjs').Metric}
 */
export const overhead = {
  name: 'overhead',
  run: (trial) =>
    withBrowser(trial, {}, async (browser) => {
      const tab = await browser.openTab();
      await trial.meet();
      const result = {};
      for (const parts of sizes) {
        const loads = [];
        for (let i = 0; i <= LOADS; i += 1) {
          loads.push(await trial.turn(() => measuredLoad(browser, tab, parts)));
        }
        const measured = loads.slice(1); // the first only warms up
        result[`load_ms_${parts}`] = measured.map(({ ms }) => ms);
        result[`load_cpu_ms_${parts}`] = measured.map(({ cpuMs }) => cpuMs);
      }
      await trial.turn(async () => {
        result[`content_script_worlds_${TRACED}`] = await countWorlds(browser, tab);
        result[`content_script_cpu_ms_${TRACED}`] = await scriptCpuMs(browser, tab);
      });
      await trial.meet();
      return result;
    }),
};

async function measuredLoad(browser, tab, parts) {
  const stopCpu = watchCpu(browser.pid, 1000);
  const ms = await load(tab, parts);
  return { ms, cpuMs: stopCpu().total };
}

async function load(tab, parts, graceMs = 100) {
  const visit = await tab.visit(`http://allowed.example/load?n=${parts}`, { graceMs });
  await tab.blank();
  return visit.outcome === 'allowed' ? visit.ms : NaN;
}

/** The worlds that content scripts of the extension get in a page and its frames. */
async function countWorlds({ devtools, id }, tab) {
  let worlds = 0;
  const off = devtools.on('Runtime.executionContextCreated', ({ context }, from) => {
    const isOurs = context.origin?.startsWith(`chrome-extension://${id}`);
    if (from === tab.sessionId && context.auxData?.type === 'isolated' && isOurs) worlds += 1;
  });
  await tab.send('Runtime.enable');
  worlds = 0;
  await load(tab, TRACED, 300);
  off();
  await tab.send('Runtime.disable');
  return worlds;
}

/** CPU of the extension's scripts outside its own processes while a page loads. */
async function scriptCpuMs(browser, tab) {
  const events = await traced(browser.devtools, () => load(tab, TRACED, 500));
  const ownProcesses = new Set(
    processTree(browser.pid)
      .filter(({ kind }) => kind === 'extension')
      .map(({ pid }) => pid),
  );
  const isOurs = ({ ph, pid, args }) =>
    ph === 'X' &&
    browser.id !== undefined &&
    !ownProcesses.has(pid) &&
    (args?.data?.url ?? args?.fileName ?? '').startsWith(browser.url(''));
  const endByThread = new Map();
  let us = 0;
  for (const { pid, tid, ts, dur, tdur } of events.filter(isOurs).sort((a, b) => a.ts - b.ts)) {
    const thread = `${pid}:${tid}`;
    if (ts < (endByThread.get(thread) ?? 0)) continue; // within one that is counted already
    endByThread.set(thread, ts + dur);
    us += tdur ?? dur;
  }
  return us / 1000;
}

async function traced(devtools, task) {
  const events = [];
  const includedCategories = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
  const offData = devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  let offComplete;
  const complete = new Promise((done) => {
    offComplete = devtools.on('Tracing.tracingComplete', done);
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await task();
  await devtools.send('Tracing.end');
  await Promise.race([complete, sleep(TRACE_MS)]);
  offData();
  offComplete();
  return events;
}
