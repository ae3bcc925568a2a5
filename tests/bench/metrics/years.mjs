import { tenYears } from '../../../scripts/ten-years.mjs';
import { withBrowser } from '../support/session.mjs';
import { sleep } from '../support/stats.mjs';

const OPENINGS = 8;
const GIVE_UP_MS = 5000;

/**
 * From asking for *Together* until all of it stands, over ten years of daily use and, in a browser
 * beside it, over nothing at all.
 * @type {import('../metrics.mjs').Metric}
 */
export const years = {
  name: 'years',
  inTurn: true,
  async run(trial) {
    const { togetherUrl, remember } = trial.adapter;
    if (!togetherUrl || !remember) return { na: 'nothing is remembered' };
    const journals = tenYears(new Date().toISOString().slice(0, 10));
    return withBrowser(trial, {}, async (empty) =>
      withBrowser(trial, {}, async (full) => {
        await remember(full, journals);
        const result = { empty_ms: [], ten_years_ms: [] };
        for (let i = 0; i <= OPENINGS; i += 1) {
          for (const [key, browser] of [
            ['empty_ms', empty],
            ['ten_years_ms', full],
          ]) {
            const ms = await opening(browser, togetherUrl);
            if (i > 0) result[key].push(ms); // the first one only warms up
          }
        }
        return result;
      }),
    );
  },
};

async function opening(browser, path) {
  const tab = await browser.openTab();
  await sleep(200);
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: watching });
  tab.go(browser.url(path));
  const begun = Date.now();
  let ms;
  while (ms === undefined && Date.now() - begun < GIVE_UP_MS) {
    await sleep(50);
    ms = await tab.evaluate('globalThis.quietSince?.()');
  }
  await browser.closeTab(tab.targetId);
  return ms ?? NaN;
}

/**
 * In the page: when it last changed, since its beginning, once each of its parts has a heading and
 * nothing has changed for a while.
 */
const watching = `(() => {
  const QUIET_MS = 300;
  let last;
  new MutationObserver(() => {
    requestAnimationFrame(() => { last = performance.now(); });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  globalThis.quietSince = () => {
    const parts = [...document.querySelectorAll('main section')];
    const stands = parts.length > 2 && parts.every((part) => part.querySelector('h2, h3'));
    return stands && performance.now() - last > QUIET_MS ? last : undefined;
  };
})()`;
