import { agreement } from './scene.mjs';
import { mirrored, press, surface } from './surface.mjs';

const DAY = 86_400_000;
const MONDAY = Date.parse('2026-11-23T00:00:00Z');
const iso = (ms) => new Date(ms).toISOString();

/** Values by month, as a journal keeps them. */
function journal(prefix, entries, dayOf) {
  const months = {};
  for (const entry of entries) {
    const key = `${prefix}:${dayOf(entry).slice(0, 7)}`;
    (months[key] ??= []).push(entry);
  }
  return months;
}

/** So many evenings in each week, the last week being this one, on the days of dinner. */
function keptInWeeks(counts) {
  const all = counts.flatMap((count, index) => {
    const monday = MONDAY - (counts.length - 1 - index) * 7 * DAY;
    return Array.from({ length: count }, (_, nth) => {
      const start = monday + [0, 2, 3, 4, 6, 1, 5][nth % 7] * DAY + (19.5 - nth / 7) * 3_600_000;
      const key = `dinner@${iso(start).slice(0, 10)}#${nth}`;
      return { key, start: iso(start), end: iso(start + 2.5 * 3_600_000), overnight: false };
    });
  });
  return journal('kept', all, ({ end }) => end);
}

/** What both answered, week by week; 0 for who did not. */
function pulseInWeeks(pairs) {
  const all = pairs.map(([first, second], index) => ({
    week: iso(MONDAY - (pairs.length - 1 - index) * 7 * DAY).slice(0, 10),
    ...(first ? { first } : {}),
    ...(second ? { second } : {}),
  }));
  return journal('pulse', all, ({ week }) => week);
}

const drawn = [2, 3, 3, 1, 2, 4, 3, 3, 4, 2, 4, 1];
const noa = [2, 3, 2, 2, 3, 3, 4, 3, 4, 4, 5, 0];
const jules = [3, 3, 3, 2, 2, 4, 4, 4, 4, 5, 5, 0];
const answers = noa.map((first, index) => [first, jules[index]]);
const asked = { keepAddressesOut: false, withoutMiddle: [], asksPulse: true };
const base = { agreement, settings: asked };
/** As drawn: twelve weeks, and this one still open. */
export const twelveWeeks = { ...keptInWeeks(drawn), ...pulseInWeeks(answers) };
const typical = { ...base, ...twelveWeeks };

/** A year of them, never quite the same. */
const year = Array.from({ length: 52 }, (_, week) => (week * week + 3 * week) % 5);
const busy = Array.from({ length: 12 }, (_, week) => 4 + ((week * 7) % 10));

const place = { path: 'options/index.html#/together' };
const lists = async (page) => {
  for (const list of await page.getByText('Show as a list').all()) await list.click();
};
const answering = (name) => async (page) => {
  await press('Answer this week')(page);
  await press(name)(page);
};
/** As long as a name may be, and with no place to break. */
const LONGEST = ['Wwwwwwwwwwwwwwwwwwwwwwww', 'Mmmmmmmmmmmmmmmmmmmmmmmm'];
const unequal = [
  [1, 5],
  [0, 0],
  [5, 1],
  [3, 0],
  [1, 1],
  [0, 0],
  [0, 0],
  [4, 4],
];

/** Two columns of Together: how close the weeks felt, and the evenings of them. */
export const togetherWeeks = [
  surface('together-weeks', { ...place, values: typical }),
  surface('together-weeks-none', { ...place, values: { agreement } }),
  surface('together-weeks-nothing', { ...place, values: {} }),
  surface('together-weeks-answer', { ...place, values: typical, act: answering('Noa') }),
  surface('together-weeks-waits', {
    ...place,
    values: {
      ...base,
      ...keptInWeeks([1, 2]),
      ...pulseInWeeks([
        [4, 3],
        [2, 4],
        [0, 3],
      ]),
    },
  }),
  surface('together-weeks-lists', {
    ...place,
    size: { width: 1280, height: 1400 },
    values: { ...typical, ...pulseInWeeks([...answers.slice(0, 9), [4, 0], [5, 4], [4, 5]]) },
    act: lists,
  }),
  surface('together-weeks-year', {
    ...place,
    values: { ...base, ...keptInWeeks(year), ...pulseInWeeks(unequal) },
    act: press('Show the year'),
  }),
  surface('together-weeks-busy', {
    ...place,
    values: {
      ...base,
      agreement: { ...agreement, names: ['Maximiliane-Alexandra', 'Jo'] },
      ...keptInWeeks(busy),
      ...pulseInWeeks(unequal),
    },
  }),
  surface('together-weeks-middle', {
    ...place,
    size: { width: 1010, height: 900 },
    values: typical,
  }),
  surface('together-weeks-narrow', {
    ...place,
    size: { width: 400, height: 2200 },
    values: typical,
    act: lists,
  }),
  surface('together-weeks-longest', {
    ...place,
    size: { width: 320, height: 2600 },
    values: { ...typical, agreement: { ...agreement, names: LONGEST } },
    act: answering(LONGEST[0]),
  }),
  surface('together-weeks-rtl', { ...place, values: typical, act: mirrored }),
];
