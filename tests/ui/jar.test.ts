import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillingOf } from '../../src/ui/figure/jar.ts';

const inJar = { left: 18, right: 158, top: 50, bottom: 172 };

test('everything lies inside the jar and beside everything else, however much there is', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(40), (open, closed) => {
      const { r, discs, marks, isLayered } = fillingOf(open, closed);
      const all = [
        ...discs,
        ...marks.flatMap(({ x, y }) => [
          { x: x - r / 2, y },
          { x: x + r / 2, y },
        ]),
      ];
      for (const { x, y } of all) {
        expect(x - r).toBeGreaterThan(inJar.left);
        expect(x + r).toBeLessThan(inJar.right);
        expect(y - r).toBeGreaterThan(inJar.top);
        expect(y + r).toBeLessThan(inJar.bottom);
      }
      for (const [index, one] of discs.entries()) {
        const apart = ({ x, y }: { x: number; y: number }) => Math.hypot(one.x - x, one.y - y) / r;
        for (const other of discs.slice(index + 1)) expect(apart(other)).toBeGreaterThan(2);
        // A mark rests in the hollow between two, a little into them.
        for (const mark of marks) expect(apart(mark)).toBeGreaterThan(1.8);
      }
      expect(isLayered).toBe(discs.length < open);
      expect(marks.length > 0).toBe(closed > 0);
    }),
  );
});

test('there is one disc a note up to sixty, and past them the oldest are one line', () => {
  expect(fillingOf(0, 0).discs).toEqual([]);
  expect(fillingOf(20, 1)).toMatchObject({ r: 10.2, isLayered: false });
  expect(fillingOf(20, 1).discs).toHaveLength(20);
  expect(fillingOf(60, 0)).toMatchObject({ isLayered: false });
  expect(fillingOf(60, 0).discs).toHaveLength(60);
  expect(fillingOf(61, 0)).toMatchObject({ isLayered: true });
  expect(fillingOf(61, 0).discs).toHaveLength(60);
});
