import {
  agreement,
  BEFORE,
  begun,
  came,
  couple,
  DURING,
  memories,
  NEAR,
  OPENING,
  putOff,
  small,
  SOON,
} from './scene.mjs';
import { notes } from './notes.mjs';
import { nudging } from './nudges.mjs';
import { mirrored, surface } from './surface.mjs';
import { weeks } from './weeks.mjs';

const POPUP = { width: 380, height: 560 };
const CHECK_IN = { width: 420, height: 640 };
const NARROW = { width: 640, height: 1500 };
const FULL = { width: 1280, height: 800 };

const press = (name) => (page) => page.getByRole('button', { name }).click();
const popup = { path: 'popup/index.html', size: POPUP };
const checkIn = (activity, more) => ({
  path: `checkin/index.html#/${activity}`,
  size: CHECK_IN,
  at: DURING,
  ...more,
});
/** They have breathed before, so it is the minute that was drawn. */
const breathe = (more) =>
  checkIn('breathe', {
    values: { agreement, answers: [{ cardId: 'breath', outcome: 'did', on: '2026-11-23' }] },
    ...more,
  });
const openRhythms = (page) => page.getByText('Another rhythm').click();
/** So many ms into the breathing, which goes on from there. */
const forward = (ms) => (page) =>
  page.evaluate((to) => {
    for (const animation of document.getAnimations()) animation.currentTime = to;
  }, ms);
const block = { path: 'blocked/index.html#https://news.example/story', size: FULL, at: DURING };
const remembered = { agreement, ...memories };
const secondTime = {
  letGo: [],
  exceptions: [{ host: 'news.example', until: '2026-11-25T20:00:00Z', kind: 'five' }],
};
/** The day after tomorrow is the next window; the date is before that. */
const dateNear = { dates: [{ id: 'd', ideaId: 'date-005', on: '2026-11-26', at: '19:30' }] };

/** The filters unfolded, and some of them chosen. */
const wishing =
  (...names) =>
  async (page) => {
    await press('Filter')(page);
    for (const name of names) await page.getByRole('button', { name, exact: true }).click();
  };
const filtered =
  (...names) =>
  async (page) => {
    await wishing(...names)(page);
    await press(/^Filter: /)(page);
  };
const otherDay = async (page) => {
  await press(/^Other/)(page);
  await page.getByLabel('The day of the date').fill('2026-11-27');
};
const help = { path: 'options/index.html#/help' };
const talking = async (page) => {
  await press('Open Start a talk gently')(page);
  await page.getByLabel('I feel…').fill('lonely');
  await page.getByLabel('about…').fill('dinner, when you never look up');
  await page.getByLabel('I’d like…').fill('us to eat the first ten minutes without them');
};
const mending = async (page) => {
  await press('Open After a quarrel')(page);
  await page.getByRole('group', { name: 'Times to come back' }).getByRole('button').first().click();
  await press('Next question')(page);
  for (const words of ['I answered before you had finished.', 'Wait until you have.']) {
    await page.getByRole('textbox').fill(words);
    await press('Next question')(page);
  }
  for (let left = 0; left < 3; left++) await press('Leave this one out')(page);
};
const later = (page) => page.waitForTimeout(2400);
/** Every press in turn, and a number lets so many seconds go by on the activity's own clock. */
const then =
  (...steps) =>
  async (page) => {
    for (const step of steps) {
      if (typeof step === 'number') await page.evaluate(goForward, step);
      else await page.getByRole('button', { name: step }).click();
      await page.waitForTimeout(700);
    }
  };
function goForward(seconds) {
  for (const animation of document.getAnimations()) {
    animation.currentTime = Number(animation.currentTime) + seconds * 1000;
  }
}

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
  ...notes({ surface, press, popup, checkIn }),
  surface('checkin-breathe', breathe({ act: forward(22_000) })),
  surface(
    'checkin-breathe-reduced',
    breathe({ size: { ...CHECK_IN, reduced: true }, act: forward(22_000) }),
  ),
  surface('checkin-breathe-first', checkIn('breathe', { act: later })),
  surface('checkin-breathe-choosing', breathe({ act: openRhythms })),
  surface(
    'checkin-breathe-choosing-reduced',
    breathe({ size: { ...CHECK_IN, reduced: true }, act: openRhythms }),
  ),
  surface(
    'checkin-breathe-top-up',
    breathe({
      async act(page) {
        await openRhythms(page);
        await page.getByRole('radio', { name: /Twice in/ }).click();
        await openRhythms(page);
        await forward(1200 + 3100)(page);
      },
    }),
  ),
  surface('checkin-breathe-done', breathe({ act: forward(60_000) })),
  surface('checkin-appreciate', checkIn('appreciate', { at: BEFORE })),
  surface('checkin-start', checkIn('now', { at: OPENING, values: came('start', 'breath') })),
  surface(
    'checkin-start-date',
    checkIn('now', { at: OPENING, values: { ...came('start', 'breath'), ...dateNear } }),
  ),
  surface('checkin-card', checkIn('now', { values: came('middle', 'remember-004') })),
  surface('checkin-card-done', checkIn('card/walk', { act: press('We did this') })),
  surface('checkin-card-less', checkIn('card/walk', { act: press('Less of this') })),
  surface('checkin-turns-start', checkIn('turns')),
  surface('checkin-turns', checkIn('turns', { act: then('Noa begins', 125) })),
  surface('checkin-turns-length', checkIn('turns', { act: then('Noa begins', 'Pause', /each$/) })),
  surface('checkin-turns-over', checkIn('turns', { act: then('Noa begins', 480) })),
  surface(
    'checkin-turns-passed',
    checkIn('turns', { act: then('Noa begins', 60, /^Pass/, /^Your turn/, 200) }),
  ),
  surface(
    'checkin-turns-done',
    checkIn('turns', {
      act: then('Noa begins', 480, /^Your turn/, 'That was my turn', 'We have both spoken'),
    }),
  ),
  surface('checkin-turns-alone', checkIn('turns', { act: then('Only one of you here?') })),
  surface('checkin-calm-choice', checkIn('calm')),
  surface('checkin-calm', checkIn('calm', { act: then(/^Silence/, 125) })),
  surface('checkin-calm-over', checkIn('calm', { act: then(/^Silence/, 300) })),
  surface('checkin-calm-senses', checkIn('calm', { act: then(/^Notice/, 'Next', 'Next') })),
  surface(
    'checkin-calm-senses-done',
    checkIn('calm', { act: then(/^Notice/, 'Next', 'Next', 'Next', 'Next', /^That/) }),
  ),
  surface('checkin-calm-stretches', checkIn('calm', { act: then(/^Stretch/, 30, 20) })),
  surface('checkin-calm-walk', checkIn('calm', { act: then(/walk/) })),
  surface('checkin-calm-tea', checkIn('calm', { act: then(/^Something hot/, 'Next') })),
  surface('checkin-calm-away', checkIn('calm', { act: then(/walk/, 'Off we go') })),
  surface('checkin-date', checkIn('date')),
  surface('checkin-date-filters', checkIn('date', { act: wishing('At home', 'Free') })),
  surface('checkin-date-filtered', checkIn('date', { act: filtered('At home', 'Free') })),
  surface(
    'checkin-date-no-fit',
    checkIn('date', { act: filtered('Out', 'Free', 'An hour or less', 'Lively') }),
  ),
  surface('checkin-date-other', checkIn('date', { values: remembered, act: otherDay })),
  surface('checkin-date-done', checkIn('date', { act: press(/^Keep /) })),
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
    act: press(/^Move/),
  }),
  surface('options-help-talk', { ...help, act: talking }),
  surface('options-help-repair', { ...help, act: press('Open After a quarrel') }),
  surface('options-help-repair-paper', { ...help, act: mending }),
  surface('options-help', { path: 'options/index.html#/help' }),
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
