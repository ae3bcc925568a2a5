import { agreement, BEFORE, came, dateNear, memories, OPENING } from './scene.mjs';
import { CHECK_IN, checkIn, press, surface } from './surface.mjs';

const remembered = { agreement, ...memories };
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

/** The check-in window, activity by activity. */
export const checkIns = [
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
  surface('checkin-reappraise', checkIn('card/reappraise', { act: then(/^Seven quiet/, 60) })),
  surface(
    'checkin-reappraise-third',
    checkIn('card/reappraise', { act: then(/^Seven quiet/, 'Next', 'Next') }),
  ),
  surface('checkin-date', checkIn('date')),
  surface('checkin-date-filters', checkIn('date', { act: wishing('At home', 'Free') })),
  surface('checkin-date-filtered', checkIn('date', { act: filtered('At home', 'Free') })),
  surface(
    'checkin-date-no-fit',
    checkIn('date', { act: filtered('Out', 'Free', 'An hour or less', 'Lively') }),
  ),
  surface('checkin-date-other', checkIn('date', { values: remembered, act: otherDay })),
  surface('checkin-date-done', checkIn('date', { act: press(/^Keep /) })),
];
