import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIn, stackingFor } from '../../src/ui/figure/stacking.ts';

const room = { width: 23, height: 131 };

test('flames have their own size as long as they fit, then they shrink, then they stand in pairs', () => {
  expect(stackingFor(0, room)).toEqual({ columns: 1, scale: 1 });
  expect(stackingFor(5, room)).toEqual({ columns: 1, scale: 1 });
  expect(stackingFor(8, room)).toMatchObject({ columns: 1 });
  expect(stackingFor(8, room).scale).toBeLessThan(1);
  expect(stackingFor(9, room)).toMatchObject({ columns: 2 });
});

test('each of them has a place of its own within its week', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 4, max: 24 }),
      fc.nat({ max: 200 }),
      (most, width, less) => {
        const size = { width, height: 131 };
        const stacking = stackingFor(most, size);
        const count = Math.max(1, most - less);
        const places = Array.from({ length: count }, (_, index) => placeIn(stacking, index, count));
        const { scale } = stacking;
        expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
        for (const { x, y } of places) {
          expect(Math.abs(x) + (11 * scale) / 2).toBeLessThanOrEqual(width / 2);
          expect(y - (23 * scale) / 2).toBeGreaterThan(0);
          expect(y + (23 * scale) / 2).toBeLessThanOrEqual(size.height);
        }
      },
    ),
  );
});
