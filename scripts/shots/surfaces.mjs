import {
  agreement,
  begun,
  came,
  couple,
  dateNear,
  DURING,
  memories,
  NEAR,
  putOff,
  small,
  SOON,
} from './scene.mjs';
import { checkIns } from './check-ins.mjs';
import { helping } from './helping.mjs';
import { notes } from './notes.mjs';
import { planner } from './planner.mjs';
import { nudging } from './nudges.mjs';
import { togetherWeeks } from './together-weeks.mjs';
import { togetherWhole } from './together-whole.mjs';
import { promises } from './promises.mjs';
import { mirrored, popup, press, surface } from './surface.mjs';
import { rhythms } from './together.mjs';
import { weeks } from './weeks.mjs';

const NARROW = { width: 640, height: 1500 };
const FULL = { width: 1280, height: 800 };

const block = { path: 'blocked/index.html#https://news.example/story', size: FULL, at: DURING };
const remembered = { agreement, ...memories };
const secondTime = {
  letGo: [],
  exceptions: [{ host: 'news.example', until: '2026-11-25T20:00:00Z', kind: 'five' }],
};

const schedule = { path: 'options/index.html#/schedule' };
/** Taken before access is granted. */
export const waiting = [
  surface('options-help-waiting', {
    path: 'options/index.html#/help',
    values: { agreement: { ...small, windows: agreement.windows } },
  }),
  surface('popup-waiting', { ...popup, at: SOON, values: { ...memories, agreement: small } }),
  surface('options-sites-waiting', { path: 'options/index.html#/sites' }),
];

export const surfaces = [
  surface('popup-outside', { ...popup, values: remembered }),
  surface('popup-soon', { ...popup, at: NEAR, values: remembered }),
  surface('popup-soon-put-off', {
    ...popup,
    at: '2026-11-25T19:33:00Z',
    values: { ...remembered, evening: putOff },
  }),
  surface('popup-soon-skipped', {
    ...popup,
    at: NEAR,
    values: remembered,
    async act(page) {
      await press('Skip this one')(page);
      // The worker's clock is the real one, and by that it skips another.
      await page.waitForFunction(async () => {
        const { evening } = await chrome.storage.local.get('evening');
        return evening?.data.letGo.length > 0;
      });
      const skipped = {
        letGo: [{ key: 'dinner@2026-11-25', end: '2026-11-25T22:00:00Z' }],
        exceptions: [],
      };
      await page.evaluate(
        (data) => chrome.storage.local.set({ evening: { version: 1, data } }),
        skipped,
      );
    },
  }),
  surface('popup-empty', { ...popup, values: {} }),
  surface('popup-during', { ...popup, at: DURING, values: remembered }),
  surface('popup-due', { ...popup, at: DURING, values: came('start', 'breath') }),
  surface('popup-more', { ...popup, values: remembered, act: press('More for two') }),
  surface('popup-end-early', { ...popup, at: DURING, act: press('End early') }),
  surface('popup-appreciate', {
    ...popup,
    async act(page) {
      await press('Appreciate')(page);
      const words =
        'You took the early walk with the dog so I could sleep. I noticed, and it changed my whole morning.';
      await page.getByRole('textbox').fill(words);
    },
  }),
  ...notes,
  ...rhythms,
  ...togetherWeeks,
  ...togetherWhole,
  ...checkIns,
  ...promises,
  surface('popup-during-date', { ...popup, at: DURING, values: { ...remembered, ...dateNear } }),
  surface('block', block),
  surface('block-exception', {
    ...block,
    async act(page) {
      await press(/We need this page/)(page);
      await page.keyboard.down('f');
      await page.keyboard.down('j');
      await page.waitForTimeout(2000);
    },
  }),
  surface('block-exception-together', {
    ...block,
    values: { agreement, evening: secondTime },
    async act(page) {
      await press(/We need this page/)(page);
      await page.getByText(/watching this together/).click();
    },
  }),
  surface('block-addresses-out', {
    ...block,
    path: 'blocked/index.html#',
    values: { agreement, settings: { keepAddressesOut: true } },
  }),
  surface('block-exception-small', {
    ...block,
    size: { width: 400, height: 760 },
    act: press(/We need this page/),
  }),
  {
    name: 'cover',
    async take(studio, shoot) {
      await studio.clear();
      const page = await studio.page('http://news.test/', FULL);
      await studio.set({
        couple,
        agreement: { ...agreement, windows: [], sites: ['news.test'] },
        evening: begun(78),
      });
      await page.waitForTimeout(1500);
      await shoot(page);
      await page.close();
    },
  },
  surface('options-schedule', { path: 'options/index.html#/schedule' }),
  surface('options-schedule-empty', { path: 'options/index.html#/schedule', values: {} }),
  ...Object.entries(weeks).map(([name, values]) =>
    surface(`options-schedule-${name}`, { ...schedule, values }),
  ),
  surface('options-schedule-12h', { ...schedule, size: { language: 'en-US' }, values: weeks.busy }),
  surface('options-schedule-rtl', { ...schedule, values: weeks.overlapping, act: mirrored }),
  surface('options-schedule-narrow', { ...schedule, size: NARROW, values: weeks.busy }),
  surface('options-schedule-next', {
    ...schedule,
    values: weeks.busy,
    act: press('The week after'),
  }),
  surface('options-schedule-new', { ...schedule, act: press('Add a window') }),
  surface('options-sites', { path: 'options/index.html#/sites' }),
  ...nudging,
  surface('options-together', { path: 'options/index.html#/together', values: remembered }),
  surface('options-together-move', {
    path: 'options/index.html#/together',
    values: remembered,
    act: press(/^Move A/),
  }),
  ...planner,
  ...helping,
  surface('options-data', { path: 'options/index.html#/data', values: remembered }),
  surface('welcome-1', { path: 'welcome/index.html', size: FULL, values: {}, act: fillNames }),
  surface('welcome-2', { path: 'welcome/index.html', size: FULL, values: {}, act: toSecondStep }),
  surface('welcome-3', {
    path: 'welcome/index.html',
    size: FULL,
    values: {},
    async act(page) {
      await toSecondStep(page);
      await press('Continue')(page);
    },
  }),
];

async function fillNames(page) {
  const names = page.getByRole('textbox');
  await names.first().fill('Noa');
  await names.last().fill('Jules');
}

async function toSecondStep(page) {
  await fillNames(page);
  await press('Continue')(page);
}
