import { withBrowser } from '../support/session.mjs';
import { sleep } from '../support/stats.mjs';

const IN_MS = 5000;
const BREATH_MS = 10_000;
const TURNS = 60;
const TEN = 10;
const GIVE_UP_MS = 330_000;
const VIEW = { width: 420, height: 640, deviceScaleFactor: 1, mobile: false };

/**
 * Five minutes of even breaths in real time. A word is as late as the frame that shows it, which only
 * ever adds: so drift is how far the earliest of the last ten stands from the earliest of the first.
 * @type {import('../metrics.mjs').Metric}
 */
export const breathing = {
  name: 'breathing',
  inTurn: true,
  mostRounds: 1,
  async run(trial) {
    const { breatheUrl } = trial.adapter;
    if (!breatheUrl) return { na: 'no breathing' };
    return withBrowser(trial, {}, async (browser) => {
      const tab = await browser.openTab();
      await tab.send('Emulation.setDeviceMetricsOverride', VIEW);
      tab.go(browser.url(breatheUrl));
      while (!(await tab.evaluate(`document.querySelector('[value=even]') !== null`)))
        await sleep(100);
      await tab.evaluate(`(${writeDown})()`);
      const begun = performance.now();
      while (!(await tab.evaluate('isOver'))) {
        if (performance.now() - begun > GIVE_UP_MS) return { na: 'it does not end' };
        await sleep(1000);
      }
      const late = latenessOf(await tab.evaluate('({ begins, turned })'));
      if (late.length !== TURNS) return { na: `${late.length} turns in place of ${TURNS}` };
      const drift = Math.abs(Math.min(...late.slice(-TEN)) - Math.min(...late.slice(0, TEN)));
      return { drift_ms: drift, late_ms: late, latest_ms: Math.max(...late) };
    });
  },
};

/**
 * In the page: chooses the even rhythm, and writes down when each of its words appears, and when by
 * the page's clock the first breath begins.
 */
function writeDown() {
  Object.assign(globalThis, { begins: undefined, turned: [], isOver: false });
  document.querySelector('[value=even]').click();
  let last = '';
  new MutationObserver(() => {
    const words = document.querySelector('h1').textContent;
    if (words === last) return;
    last = words;
    if (/^Breathe (in|out)$/.test(words)) {
      globalThis.turned.push(performance.now());
      const all = document.getAnimations();
      const breath = all.find(({ effect }) => effect.getTiming().iterations === 30);
      globalThis.begins ??= breath.startTime + breath.effect.getTiming().delay;
    } else if (globalThis.turned.length > 0) globalThis.isOver = true;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Of each turn, ms after the instant it belongs to. */
function latenessOf({ begins, turned }) {
  const belongs = (turn) => begins + Math.floor(turn / 2) * BREATH_MS + (turn % 2) * IN_MS;
  return turned.map((at, turn) => at - belongs(turn));
}
