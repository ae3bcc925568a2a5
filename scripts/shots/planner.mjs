import { agreement } from './scene.mjs';
import { press, surface } from './surface.mjs';

const SIZE = { width: 1280, height: 1150 };
const plan = { id: 'p', kind: 'date', title: 'Soup and cards', on: '2026-11-27', at: '19:30' };
const trip = { id: 't', kind: 'trip', title: 'Lisbon', on: '2027-02-26', at: '07:30' };

const half = {
  planner: 1,
  place: 'home',
  familiar: 'favourite',
  minutes: 90,
};
const whole = {
  ...half,
  bring: 'The good blanket',
  minding: 'The cat goes to the two next door',
  screens: 'window',
  isConfirmed: true,
};
const at = (name, kind, data, more = {}) =>
  surface(name, {
    path: `options/index.html?${kind}#/together`,
    size: SIZE,
    values: { agreement, dates: data },
    ...more,
  });

export const planner = [
  at('planner-slot', 'date', []),
  at('planner-slot-trip', 'trip', []),
  at('planner-middle', 'date', [{ ...plan, arranged: half }]),
  at('planner-screens', 'date', [{ ...plan, arranged: { ...whole, isConfirmed: undefined } }], {
    act: press(/^Screens/),
  }),
  at('planner-nights', 'trip', [{ ...trip, arranged: { planner: 'both', familiar: 'new' } }]),
  at('planner-confirm', 'date', [{ ...plan, arranged: { ...whole, isConfirmed: undefined } }]),
  at('planner-paper', 'date', [{ ...plan, arranged: whole }]),
  at('planner-day', 'date', [{ ...plan, on: '2026-11-25', arranged: whole }]),
];
