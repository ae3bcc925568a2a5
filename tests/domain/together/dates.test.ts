import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginningOn,
  dayProblem,
  daysFrom,
  freeEvenings,
  nextDate,
  type DatePlan,
} from '../../../src/domain/together/date-plan.ts';
import { isSealed, type Note } from '../../../src/domain/together/note.ts';
import { occurrencesBetween } from '../../../src/domain/schedule/occurrence.ts';
import { aWindow, HOME, local } from '../../support/builders.ts';
import '../runs.ts';

const plan = (on: string): DatePlan => ({ id: on, kind: 'date', ideaId: 'soup', on, at: '19:30' });
const today = Temporal.PlainDate.from('2025-12-30');

/** When a date begins whose evening has a window that starts then. */
const beginsAt = (start: string) => {
  const windows = [aWindow({ days: ['wed'], start, end: '20:00' })];
  const [from, to] = [local('2025-12-31 00:00'), local('2026-01-01 00:00')];
  return beginningOn('2025-12-31', occurrencesBetween(windows, from, to, HOME), HOME);
};

describe('a date', () => {
  test('is the first planned for today or later', () => {
    const plans = ['2026-01-02', '2025-12-29', '2025-12-31', '2026-01-01'].map(plan);
    expect(nextDate(plans, today)?.on).toBe('2025-12-31');
    expect(nextDate(plans.toReversed(), today)?.on).toBe('2025-12-31');
    expect(nextDate([plan('2025-12-30')], today)?.on).toBe('2025-12-30');
    expect(nextDate([plan('2025-12-29')], today)).toBeUndefined();
    const tea = { ...plan('2025-12-31'), at: '16:00' };
    expect(nextDate([plan('2025-12-31'), tea], today)).toBe(tea);
  });

  test('may be on the next three free evenings, over the end of the year', () => {
    expect(freeEvenings([plan('2025-12-31'), plan('2026-01-02')], today)).toEqual([
      '2026-01-01',
      '2026-01-03',
      '2026-01-04',
    ]);
  });

  test('may be on no evening of a trip', () => {
    const trip = { ...plan('2025-12-31'), kind: 'trip', arranged: { nights: 3 } } as const;
    const night = { ...plan('2026-01-04'), kind: 'night' } as const;
    expect(freeEvenings([trip, night], today)).toEqual(['2026-01-03', '2026-01-05', '2026-01-06']);
  });

  test('is offered three evenings in order, ahead, and none of them taken', () => {
    const ahead = fc.integer({ min: -5, max: 40 });
    fc.assert(
      fc.property(fc.array(ahead, { maxLength: 40 }), (days) => {
        const plans = days.map((more) => plan(today.add({ days: more }).toString()));
        const evenings = freeEvenings(plans, today);
        expect(evenings).toHaveLength(3);
        expect(evenings.toSorted()).toEqual(evenings);
        expect(new Set(evenings).size).toBe(3);
        expect(evenings.every((on) => on > today.toString())).toBe(true);
        expect(plans.filter(({ on }) => evenings.includes(on))).toEqual([]);
        // None nearer is left out.
        const nearer = plans.filter(({ on }) => on > today.toString() && on < evenings[2]!);
        const span = today.until(evenings[2]!).days;
        expect(new Set(nearer.map(({ on }) => on)).size).toBe(span - 3);
      }),
    );
  });

  test('begins with the window of its evening, or at half past seven', () => {
    const windows = [
      aWindow({ id: 'lunch', start: '12:00', end: '13:00' }),
      aWindow({ days: ['wed'] }),
    ];
    const evenings = occurrencesBetween(
      windows,
      local('2025-12-30 00:00'),
      local('2026-01-03 00:00'),
      HOME,
    );
    expect(beginningOn('2025-12-31', evenings, HOME)).toBe('18:00');
    expect(beginningOn('2026-01-01', evenings, HOME)).toBe('19:30');
  });

  test('begins with a window from four in the afternoon on', () => {
    expect(beginsAt('16:00')).toBe('16:00');
    expect(beginsAt('15:59')).toBe('19:30');
  });

  test('begins with no window that is the night’s', () => {
    expect(beginsAt('20:59')).toBe('20:59');
    expect(beginsAt('21:00')).toBe('19:30');
  });
});

describe('the day of a date', () => {
  const days = daysFrom(today.add({ days: 1 }), today);

  test.each([
    ['2025-12-30', 'past'],
    ['2025-12-31', undefined],
    ['2027-02-22', undefined],
    ['2027-02-23', 'far'],
    ['9999-12-31', 'far'],
    ['20271-01-01', 'none'],
    ['+020271-01-01', 'none'],
    ['2026-02-31', 'none'],
    ['2026-2-3', 'none'],
    ['tomorrow', 'none'],
    ['', 'none'],
  ])('%s is %s', (on, problem) => {
    expect(dayProblem(on, days)).toBe(problem);
  });
});

describe('a sealed note', () => {
  const note: Note = { id: 'n', from: 0, text: 'Thank you', writtenOn: '2025-06-04' };

  test('opens at its instant, not before', () => {
    const until = local('2025-06-04 18:00');
    const sealed = { ...note, sealedUntil: until.toString() };
    expect(isSealed(sealed, until.subtract({ nanoseconds: 1 }))).toBe(true);
    expect(isSealed(sealed, until)).toBe(false);
    expect(isSealed(note, until)).toBe(false);
  });
});
