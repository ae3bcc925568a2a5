import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answeredIn,
  isShown,
  lastWeeks,
  mayBeAnswered,
  sharedIn,
  weekOf,
  type Closeness,
  type Pulse,
} from '../../../src/domain/together/pulse.ts';
import { aMoment, deviceZone } from '../arbitraries.ts';
import '../runs.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const aDay = fc.integer({ min: 0, max: 366 * 60 }).map((days) => day('1990-01-01').add({ days }));
const aCloseness = fc.constantFrom<(Closeness | undefined)[]>(undefined, 1, 2, 3, 4, 5);
const aPulse = fc
  .tuple(fc.integer({ min: 0, max: 30 }), aCloseness, aCloseness)
  .map(([weeks, first, second]) => {
    const week = day('2026-09-07').add({ weeks }).toString();
    return Object.assign({ week }, first && { first }, second && { second }) as Pulse;
  });

describe('the week of a day', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    // 2026 has 53 weeks by the calendar of weeks; its last one ends in January.
    ['2027-01-03', '2026-12-28'],
    ['2027-01-04', '2027-01-04'],
    ['2025-01-01', '2024-12-30'],
    ['2024-02-29', '2024-02-26'],
  ])('of %s begins on %s', (iso, monday) => {
    expect(weekOf(day(iso))).toBe(monday);
  });

  test('is the one the calendar of weeks gives it, across every end of a year', () => {
    fc.assert(
      fc.property(aDay, (one) => {
        const monday = day(weekOf(one));
        expect(monday.dayOfWeek).toBe(1);
        expect([monday.yearOfWeek, monday.weekOfYear]).toEqual([one.yearOfWeek, one.weekOfYear]);
        expect(weekOf(monday)).toBe(monday.toString());
      }),
    );
  });

  test('turns at midnight before Monday on the device’s clock, on whatever side of a clock change', () => {
    fc.assert(
      fc.property(aMoment, deviceZone, (at, zone) => {
        const here = at.toZonedDateTimeISO(zone);
        const monday = day(weekOf(here.toPlainDate()));
        const next = monday.add({ weeks: 1 }).toZonedDateTime(zone);
        const weekAt = (instant: Temporal.Instant) =>
          weekOf(instant.toZonedDateTimeISO(zone).toPlainDate());
        expect(weekAt(next.toInstant())).toBe(monday.add({ weeks: 1 }).toString());
        expect(weekAt(next.toInstant().subtract({ nanoseconds: 1 }))).toBe(monday.toString());
      }),
    );
  });
});

test('the last weeks are Mondays, each seven days after the one before, and end with this one', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 60 }), (today, count) => {
      const weeks = lastWeeks(today, count);
      expect(weeks).toHaveLength(count);
      expect(weeks.at(-1)).toBe(weekOf(today));
      for (const [index, week] of weeks.entries()) {
        expect(day(week).toString()).toBe(day(weeks[0]!).add({ weeks: index }).toString());
      }
    }),
  );
});

describe('an answer', () => {
  const one: Pulse = { week: '2026-11-23', first: 2 };

  test('is shown when there are two', () => {
    expect(isShown(one)).toBe(false);
    expect(isShown({ week: '2026-11-23', second: 2 })).toBe(false);
    expect(isShown({ ...one, second: 5 })).toBe(true);
  });

  test('says who has given it before it says what', () => {
    expect(answeredIn([one], '2026-11-23')).toEqual([0]);
    expect(answeredIn([{ ...one, second: 1 }], '2026-11-23')).toEqual([0, 1]);
    expect(answeredIn([one], '2026-11-30')).toEqual([]);
  });

  test('is for this week or the last, on whatever day it is given', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -800, max: 800 }), (today, days) => {
        const week = today.add({ days });
        const [last, current] = [weekOf(today.subtract({ weeks: 1 })), weekOf(today)];
        const may = [last, current].includes(week.toString());
        expect(mayBeAnswered(week.toString(), today)).toBe(may);
        expect([last, current].every((monday) => mayBeAnswered(monday, today))).toBe(true);
      }),
    );
  });

  test('of a week that only one has answered, or out of sight, is in no line', () => {
    const weeks = lastWeeks(day('2026-11-25'), 12);
    fc.assert(
      fc.property(fc.uniqueArray(aPulse, { selector: ({ week }) => week }), (pulses) => {
        const shared = sharedIn(pulses, weeks);
        expect(shared.map(({ week }) => week)).toEqual(
          weeks.filter((week) => pulses.some((pulse) => pulse.week === week && isShown(pulse))),
        );
      }),
    );
  });
});
