import { agreement, memories } from './scene.mjs';
import { mirrored, press, surface } from './surface.mjs';

const page = { path: 'options/index.html#/together' };
const had = (id, kind, on, title) => ({ id, kind, on, ...(title && { title }) });

/** As in the drawing: a date by Thursday, a night away by Christmas, and Lisbon some day. */
export const rhythm = {
  rhythm: {
    date: { every: 7 },
    night: { every: 7 },
    trip: { every: 7, idea: 'Lisbon' },
  },
  'had:2026-08': [had('c', 'trip', '2026-08-02')],
  'had:2026-11': [
    had('b', 'night', '2026-11-07', 'the lake'),
    had('a', 'date', '2026-11-19', 'soup and cards'),
  ],
};
const typical = { agreement, ...memories, ...rhythm, dates: [] };
const planned = [
  { id: 'd', kind: 'date', ideaId: 'date-001', on: '2026-11-25', at: '19:30' },
  { id: 't', kind: 'trip', title: 'Lisbon', on: '2027-03-12', at: '09:00' },
];
const many = Array.from({ length: 20 }, (_, index) =>
  had(`m${index}`, 'date', `2026-10-${String(index + 1).padStart(2, '0')}`, `Number ${index + 1}`),
);

/** The rhythm at the top of Together, and what is ahead and has been. */
export const rhythms = [
  surface('together-rhythm', { ...page, values: typical }),
  surface('together-rhythm-empty', { ...page, values: { agreement } }),
  surface('together-rhythm-planned', { ...page, values: { ...typical, dates: planned } }),
  surface('together-rhythm-past', {
    ...page,
    at: '2027-05-01T17:42:00Z',
    values: { agreement, ...rhythm },
  }),
  surface('together-rhythm-had', { ...page, values: typical, act: press('We had one · Date') }),
  surface('together-rhythm-idea', { ...page, values: typical, act: press(/^Change the idea/) }),
  surface('together-rhythm-move', {
    ...page,
    values: { ...typical, dates: planned },
    act: press('Move · Trip'),
  }),
  surface('together-rhythm-change', {
    ...page,
    values: {
      ...typical,
      rhythm: { date: { every: 10 }, night: { every: 1 }, trip: { every: 7, isOff: true } },
    },
    async act(tab) {
      await press('Change the rhythm')(tab);
      await tab.getByLabel(/^Weeks from/).fill('0');
    },
  }),
  surface('together-dates', {
    ...page,
    size: { width: 1280, height: 2600 },
    values: { ...typical, dates: planned, 'had:2026-10': many },
  }),
  surface('together-rhythm-narrow', {
    ...page,
    size: { width: 640, height: 1300 },
    values: typical,
  }),
  surface('together-rhythm-small', {
    ...page,
    size: { width: 320, height: 1300 },
    values: typical,
  }),
  surface('together-rhythm-1000', { ...page, size: { width: 1000, height: 900 }, values: typical }),
  surface('together-rhythm-rtl', { ...page, values: typical, act: mirrored }),
];
