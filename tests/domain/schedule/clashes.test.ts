import { expect, test } from 'vitest';
import { clashesOf } from '../../../src/domain/schedule/clashes.ts';
import { aOneOff, aWindow, HOME } from '../../support/builders.ts';

const monday = Temporal.PlainDate.from('2025-03-24');
const dinner = aWindow({ days: ['mon'], start: '19:00', end: '21:00' });
const other = (over: Parameters<typeof aWindow>[0]) => aWindow({ id: 'other', ...over });
const names = (windows: Parameters<typeof clashesOf>[1], window = dinner) =>
  clashesOf(window, [dinner, ...windows], monday, HOME).map(({ id }) => id);

test('a window never clashes with itself', () => {
  expect(names([])).toEqual([]);
  expect(names([], { ...dinner, start: '20:00' })).toEqual([]);
});

test('a window that begins when the other ends is no clash', () => {
  expect(names([other({ days: ['mon'], start: '21:00', end: '22:00' })])).toEqual([]);
  expect(names([other({ days: ['mon'], start: '20:59', end: '22:00' })])).toEqual(['other']);
});

test('a night reaches into the next day', () => {
  const early = other({ days: ['tue'], start: '05:00', end: '06:00' });
  expect(names([early], { ...dinner, start: '22:00', end: '05:30' })).toEqual(['other']);
});

test('what lies in another week is no clash in this one', () => {
  const second = other({ days: ['mon'], everyWeeks: 2, from: '2025-03-31', start: '19:30' });
  expect(names([second])).toEqual([]);
  expect(names([aOneOff({ on: '2025-03-24', start: '20:00', end: '23:00' })])).toEqual(['eve']);
});
