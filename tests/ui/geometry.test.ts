import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countdownDistance } from '../../src/ui/figure/distance.ts';
import { lensPath, lensRadius, overlapOf } from '../../src/ui/figure/lens.ts';

const minutes = fc.integer({ min: 0, max: 7 * 24 * 60 });

describe('the distance of the countdown', () => {
  test('is 256 px at the beginning and 360 from eight hours before', () => {
    expect(countdownDistance(0)).toBe(256);
    expect(countdownDistance(8 * 60)).toBe(360);
    expect(countdownDistance(3 * 24 * 60)).toBe(360);
  });

  test('with twenty minutes to go is the one that was drawn', () => {
    expect(countdownDistance(20)).toBeCloseTo(335.1 - 44.91, 1);
  });

  test('never grows while time goes by', () => {
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const [sooner, later] = a < b ? [a, b] : [b, a];
        expect(countdownDistance(sooner)).toBeLessThanOrEqual(countdownDistance(later));
      }),
    );
  });

  test('leaves a gap of 124 px for the words, whatever the time', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (any) => {
        const gap = countdownDistance(any) - 2 * 66;
        expect(gap).toBeGreaterThanOrEqual(124);
        expect(gap).toBeLessThanOrEqual(228);
      }),
    );
  });
});

describe('a lens', () => {
  const radius = fc.double({ min: 1, max: 400, noNaN: true });
  const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });

  test('between two circles is bounded by arcs of their own radius', () => {
    fc.assert(
      fc.property(radius, part, (r, apart) => {
        const overlap = overlapOf({ r, d: 2 * r * apart });
        expect(overlap && lensRadius(overlap)).toBeCloseTo(r, 6);
      }),
    );
  });

  test('is taller than wide as long as the circles differ', () => {
    fc.assert(
      fc.property(radius, part, (r, apart) => {
        const { w, h } = overlapOf({ r, d: 2 * r * apart }) ?? { w: 1, h: 0 };
        expect(h).toBeGreaterThan(w);
      }),
    );
  });

  test('does not exist between circles that only touch', () => {
    expect(overlapOf({ r: 66, d: 132 })).toBeUndefined();
    expect(overlapOf({ r: 66, d: 300 })).toBeUndefined();
  });

  test('is drawn as two arcs from tip to tip', () => {
    expect(lensPath(12, 8, { w: 7, h: 12.6885775404 })).toBe(
      'M12 1.66A7.5 7.5 0 0 1 12 14.34A7.5 7.5 0 0 1 12 1.66Z',
    );
  });

  test('as wide as it is tall is a moon', () => {
    expect(lensRadius({ w: 22, h: 22 })).toBe(11);
  });
});
