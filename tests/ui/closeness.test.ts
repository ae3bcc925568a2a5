import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, between, softLine } from '../../src/ui/figure/closeness.ts';

const heights = fc.array(fc.integer({ min: 19, max: 125 }), { minLength: 1, maxLength: 12 });
const pointsAt = (ys: readonly number[]) => ys.map((y, index) => ({ x: index * 20, y }));

/** Every height in a path, the ones that only bend it too. */
const heightsIn = (path: string) =>
  [...path.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));

describe('the line of how close it felt', () => {
  test('goes through every answer, level in each', () => {
    expect(softLine(pointsAt([10, 30, 30]))).toBe('M0 10C10 10 10 30 20 30C30 30 30 30 40 30');
  });

  test('is a place where there is one answer, and nothing where there is none', () => {
    expect(softLine(pointsAt([10]))).toBe('M0 10');
    expect(softLine([])).toBe('');
    expect(between([], [])).toBe('');
  });

  test('never leaves the heights that were answered', () => {
    fc.assert(
      fc.property(heights, (ys) => {
        for (const y of heightsIn(softLine(pointsAt(ys)))) {
          expect(y).toBeGreaterThanOrEqual(Math.min(...ys));
          expect(y).toBeLessThanOrEqual(Math.max(...ys));
        }
      }),
    );
  });

  test('and what lies between two goes there by one and back by the other', () => {
    expect(between(pointsAt([10, 20]), pointsAt([40, 50]))).toBe(
      'M0 10C10 10 10 20 20 20L20 50C10 50 10 40 0 40Z',
    );
  });
});

test('two names never lie on each other, keep their order, and stay near their lines', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 150 }), (a, b) => {
      const [first, second] = apart(a, b, 18);
      expect(Math.abs(first - second)).toBeGreaterThanOrEqual(18);
      expect(first + second).toBe(a + b);
      if (a !== b) expect(first < second).toBe(a < b);
      expect(Math.abs(first - a)).toBeLessThanOrEqual(9);
    }),
  );
  expect(apart(50, 50, 18)).toEqual([41, 59]);
});
