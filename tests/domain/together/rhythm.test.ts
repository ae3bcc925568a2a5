import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueAfter,
  MOST_EVERY,
  outings,
  unitOf,
  type Outing,
} from '../../../src/domain/together/rhythm.ts';
import '../runs.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const had = (...days: readonly string[]) => days.map((on) => ({ on }));
const due = (kind: Outing, every: number, ...days: readonly string[]) =>
  dueAfter(kind, every, had(...days))?.toString();

/** The days on which one is had that is always had on the very day it is due. */
function alwaysOnTheDay(kind: Outing, every: number, anchor: string, times: number): string[] {
  const days = [anchor];
  while (days.length <= times) days.push(due(kind, every, ...days)!);
  return days;
}

const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => day('2000-01-01').add({ days }).toString());
const anyKind = fc.constantFrom(...outings);
const anyEvery = fc.integer({ min: 1, max: MOST_EVERY });

describe('the next is due', () => {
  test('never before the first', () => {
    expect(due('date', 7)).toBeUndefined();
  });

  test('seven days, seven weeks, seven months after the last', () => {
    expect(due('date', 7, '2026-11-19')).toBe('2026-11-26');
    expect(due('night', 7, '2026-11-07')).toBe('2026-12-26');
    expect(due('trip', 7, '2026-08-02')).toBe('2027-03-02');
  });

  test('20: on the last day of a month that is too short, and on the 31st again after it', () => {
    expect(alwaysOnTheDay('trip', 1, '2027-01-31', 5)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
    ]);
    expect(alwaysOnTheDay('trip', 7, '2026-07-31', 4)).toEqual([
      '2026-07-31',
      '2027-02-28',
      '2027-09-30',
      '2028-04-30',
      '2028-11-30',
    ]);
  });

  test('20: on leap days, where there are some, counted from a leap day', () => {
    expect(alwaysOnTheDay('trip', 12, '2028-02-29', 4)).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
    expect(due('trip', 7, '2027-07-29')).toBe('2028-02-29');
    expect(due('trip', 7, '2027-07-31')).toBe('2028-02-29');
    expect(due('date', 7, '2028-02-22')).toBe('2028-02-29');
    expect(due('date', 7, '2028-02-23')).toBe('2028-03-01');
  });

  test('counted anew from one that was had on another day: 28 February is no 31st', () => {
    expect(due('trip', 1, '2027-01-31', '2027-02-28')).toBe('2027-03-31');
    expect(due('trip', 1, '2027-01-31', '2027-02-27')).toBe('2027-03-27');
    expect(due('trip', 1, '2027-02-28')).toBe('2027-03-28');
  });

  test('the same, however they are written down: in any order, or two on one day', () => {
    expect(due('night', 2, '2026-10-10', '2026-09-26', '2026-10-10')).toBe('2026-10-24');
  });
});

describe('for any rhythm', () => {
  test('20: ten years of the very day do not drift: the nth is the anchor and n times the step', () => {
    fc.assert(
      fc.property(anyKind, anyEvery, anyDay, fc.nat(), (kind, every, anchor, seed) => {
        const nth = (n: number) =>
          day(anchor)
            .add({ [unitOf[kind]]: every * n })
            .toString();
        const end = day(anchor).add({ years: 10 }).toString();
        const days = [anchor];
        while (days.at(-1)! <= end) days.push(nth(days.length));
        const some = 1 + (seed % days.length);
        expect(due(kind, every, ...days)).toBe(nth(days.length));
        expect(due(kind, every, ...days.slice(0, some))).toBe(nth(some));
      }),
    );
  });

  test.each(['2024-02-29', '2024-01-31', '2023-08-31', '2023-05-30'])(
    'ten years of months from %s do not drift, for every number of them',
    (anchor) => {
      for (let every = 1; every <= 24; every += 1) {
        const days = alwaysOnTheDay('trip', every, anchor, Math.ceil(120 / every));
        expect(days).toEqual(
          days.map((_, nth) =>
            day(anchor)
              .add({ months: every * nth })
              .toString(),
          ),
        );
      }
    },
  );

  test('it is due after the last, and one step after it where that was on another day', () => {
    const some = fc.array(anyDay, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyKind, anyEvery, some, anyDay, (kind, every, before, last) => {
        const earlier = before.filter((on) => on < last);
        const on = dueAfter(kind, every, had(...earlier, last))!;
        expect(on.toString() > last).toBe(true);
        if (dueAfter(kind, every, had(...earlier))?.toString() === last) return;
        expect(on.toString()).toBe(
          day(last)
            .add({ [unitOf[kind]]: every })
            .toString(),
        );
      }),
    );
  });
});
