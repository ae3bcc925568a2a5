import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { backAfter, isNights, MOST_NIGHTS, nightsOf } from '../../../src/domain/together/nights.ts';
import { aDate } from '../arbitraries.ts';
import '../runs.ts';

test.each([
  ['2026-11-27', 2, '2026-11-29'],
  ['2026-11-30', 1, '2026-12-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-02-26', 3, '2027-03-01'],
  ['2028-02-26', 3, '2028-02-29'],
  ['2028-02-29', 1, '2028-03-01'],
  // Nights the clocks change in, there and back.
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
])('away on %s for %i nights, back on %s', (on, nights, back) => {
  expect(backAfter(on, nights).toString()).toBe(back);
});

test('as many nights lie between as were meant, wherever the month ends', () => {
  fc.assert(
    fc.property(aDate, fc.integer({ min: 1, max: MOST_NIGHTS }), (on, nights) => {
      const back = backAfter(on, nights);
      expect(Temporal.PlainDate.from(on).until(back, { largestUnit: 'days' }).days).toBe(nights);
      let day = Temporal.PlainDate.from(on);
      for (let night = 0; night < nights; night++) day = day.add({ days: 1 });
      expect(back.equals(day)).toBe(true);
    }),
  );
});

test('a date takes no night; one or two are usual where nobody said how many', () => {
  expect(nightsOf({ kind: 'date', arranged: { nights: 3 } })).toBe(0);
  expect(nightsOf({ kind: 'night' })).toBe(1);
  expect(nightsOf({ kind: 'trip' })).toBe(2);
  expect(nightsOf({ kind: 'trip', arranged: { nights: 9 } })).toBe(9);
});

test.each([0, -1, 1.5, MOST_NIGHTS + 1, NaN, Infinity])('%d nights are none to plan', (nights) => {
  expect(isNights(nights)).toBe(false);
  expect(nightsOf({ kind: 'night', arranged: { nights } })).toBe(1);
});
