import { withBrowser } from '../support/session.mjs';
import { sleep } from '../support/stats.mjs';

const WINDOWS = 200;
const MOVES = 180;
/** As often as a screen asks for a frame. */
const MOVE_EVERY_MS = 16;
/** A frame that took longer has missed the one after it. */
const LATE_MS = 25;
const VIEW = { width: 1280, height: 900, deviceScaleFactor: 1, mobile: false };

/**
 * One of two hundred windows, each on every day, is carried through the week: how long each frame
 * takes, and how many come late.
 * @type {import('../metrics.mjs').Metric}
 */
export const drag = {
  name: 'drag',
  inTurn: true,
  async run(trial) {
    const { fillWeek, weekUrl } = trial.adapter;
    if (!fillWeek || !weekUrl) return { na: 'no week to arrange' };
    return withBrowser(trial, {}, async (browser) => {
      await fillWeek(browser, WINDOWS);
      const tab = await browser.openTab();
      await tab.send('Emulation.setDeviceMetricsOverride', VIEW);
      tab.go(browser.url(weekUrl));
      while (!(await tab.evaluate(`document.querySelectorAll('.block').length > ${WINDOWS}`)))
        await sleep(100);
      await sleep(2000);
      const frames = await carried(tab);
      const late = frames.filter((ms) => ms > LATE_MS).length;
      return { frame_ms: frames, late_frames_pct: (100 * late) / frames.length };
    });
  },
};

async function carried(tab) {
  const { x, y } = await tab.evaluate(
    `(({ x, y }) => ({ x: x + 20, y: y + 300 }))(document.querySelector('.grid-field').getBoundingClientRect())`,
  );
  const mouse = (type, at) =>
    tab.send('Input.dispatchMouseEvent', {
      type,
      button: 'left',
      buttons: 1,
      clickCount: 1,
      ...at,
    });
  await mouse('mousePressed', { x, y });
  await mouse('mouseMoved', { x: x + 30, y });
  await sleep(300);
  await tab.evaluate(`globalThis.took = [];
    (function next(last) {
      requestAnimationFrame((at) => { took.push(at - last); next(at); });
    })(performance.now())`);
  for (let i = 0; i < MOVES; i += 1) {
    await Promise.all([
      mouse('mouseMoved', { x: x + 30 + i * 3, y: y + Math.sin(i / 15) * 150 }),
      sleep(MOVE_EVERY_MS),
    ]);
  }
  const frames = await tab.evaluate('took.slice(2)');
  await mouse('mouseReleased', { x, y });
  return frames;
}
