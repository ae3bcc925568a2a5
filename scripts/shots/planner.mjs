import { agreement } from './scene.mjs';
import { press, surface } from './surface.mjs';
import { rhythm } from './together.mjs';

const date = { id: 'p', kind: 'date', title: 'Soup and cards', on: '2026-11-27', at: '19:30' };
const trip = { id: 't', kind: 'trip', title: 'Lisbon', on: '2027-02-26', at: '07:30' };
const half = { planner: 1, place: 'home', familiar: 'favourite', minutes: 90 };
const whole = {
  ...half,
  minding: 'The cat goes to the two next door',
  bring: 'The good blanket',
  screens: 'window',
};
/** The window that the date has for itself, by the id of the plan. */
const own = {
  id: 'p',
  title: date.title,
  on: date.on,
  start: date.at,
  end: '21:00',
  covers: 'list',
};
const withOwn = { ...agreement, windows: [...agreement.windows, own] };
const hasOwn = ({ arranged }) => arranged.screens === 'window';

/** The planner of one kind, opened under its row. */
const planning = (name, kind, dates, act) =>
  surface(`together-planner-${name}`, {
    path: 'options/index.html#/together',
    size: { width: 1280, height: 1200 },
    values: { agreement: dates.some(hasOwn) ? withOwn : agreement, ...rhythm, dates },
    async act(page) {
      await press(new RegExp(`^(Plan|Open) · ${kind}`))(page);
      await act?.(page);
    },
  });

export const planner = [
  planning('slot', 'Date', []),
  planning('slot-trip', 'Trip', []),
  planning('middle', 'Date', [{ ...date, arranged: half }]),
  planning('screens', 'Date', [{ ...date, arranged: whole }], press(/^Screens/)),
  planning('nights', 'Trip', [{ ...trip, arranged: { planner: 'both', familiar: 'new' } }]),
  planning('confirm', 'Date', [{ ...date, arranged: { ...whole, spare: 'Soup, indoors' } }]),
  planning('paper', 'Date', [{ ...date, arranged: { ...whole, isConfirmed: true } }]),
  planning('day', 'Date', [
    { ...date, on: '2026-11-25', arranged: { ...half, isConfirmed: true } },
  ]),
];
