import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { date, instant } from '../../src/storage/reading.ts';

const digits = (min: number, max: number, length = 2) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));
const anyDate = fc.tuple(digits(0, 9999, 4), digits(0, 14), digits(0, 33));
const anyClock = fc.tuple(digits(0, 25), digits(0, 61), digits(0, 59));
const anyOffset = fc.oneof(
  fc.constant('Z'),
  fc
    .tuple(fc.constantFrom('+', '-'), digits(0, 25), digits(0, 61))
    .map(([sign, ...clock]) => sign + clock.join(':')),
);

const holds = (act: () => unknown): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};

test('a date is read where there is such a day, and nowhere else', () => {
  fc.assert(
    fc.property(anyDate, (parts) => {
      const text = parts.join('-');
      expect(
        holds(() => date(text)),
        text,
      ).toBe(holds(() => Temporal.PlainDate.from(text)));
    }),
    { numRuns: 5000 },
  );
});

test.each(['2024-02-29', '2000-02-29', '0000-02-29'])('there is a %s', (text) => {
  expect(date(text)).toBe(text);
});

test.each(['2025-02-29', '1900-02-29', '2025-04-31', '2025-4-3', '20250403', '2025-04-03T00:00'])(
  'there is no %s',
  (text) => expect(holds(() => date(text))).toBe(false),
);

test('an instant is read where there is such a moment, and nowhere else', () => {
  fc.assert(
    fc.property(anyDate, anyClock, anyOffset, (day, clock, offset) => {
      const text = `${day.join('-')}T${clock.join(':')}${offset}`;
      expect(
        holds(() => instant(text)),
        text,
      ).toBe(holds(() => Temporal.Instant.from(text)));
    }),
    { numRuns: 5000 },
  );
});
