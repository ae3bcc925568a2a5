import { withBrowser } from '../support/session.mjs';
import { sleep } from '../support/stats.mjs';

const STARTS = 6;

/**
 * The worker's way from sleep: a page asks it something, and its first listener answers. The page
 * is there before, so no process has to start for it.
 * @type {import('../metrics.mjs').Metric}
 */
export const worker = {
  name: 'worker',
  async run(trial) {
    if (trial.adapter.dir === undefined) return { na: 'no extension' };
    return withBrowser(trial, {}, async (browser) => {
      if (!browser.hasWorker()) return { na: 'no service worker' };
      const kb = await scriptKb(browser);
      await trial.meet();
      const times = [];
      for (let i = 0; i <= STARTS; i += 1) {
        const time = await trial.turn(async () => {
          await browser.stopWorker();
          await sleep(300);
          return browser.runInExtension(ask);
        });
        times.push(time);
      }
      await trial.meet();
      return { script_kb: kb, first_answer_ms: times.slice(1) };
    });
  },
};

/** In the extension: something that no worker knows, so that it answers and does nothing else. */
async function ask() {
  await new Promise((done) => setTimeout(done, 200)); // the page itself has come to rest
  const begun = performance.now();
  await chrome.runtime.sendMessage({ ping: true });
  return performance.now() - begun;
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
