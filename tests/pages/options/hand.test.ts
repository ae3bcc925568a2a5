import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/domain/schedule/blocks.ts';
import type { ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';
import { madeBy, type Grip } from '../../../src/pages/options/schedule/grid/grip.ts';
import { pressed } from '../../../src/pages/options/schedule/grid/pressed.ts';
import { aWindow } from '../../support/builders.ts';

const monday = Temporal.PlainDate.from('2026-11-23');
const at = (day: number, clock: string) => {
  const { hour, minute } = Temporal.PlainTime.from(clock);
  return { day, minutes: hour * 60 + minute };
};
const blockOf = (window: ScreenFreeWindow, nth = 0) => {
  const block = blocksOf([window], monday, 'UTC')[nth];
  if (!block) throw new Error('no block');
  return block;
};
const spans = (made: ReturnType<typeof madeBy>) =>
  typeof made === 'object' ? `${made.date} ${made.window.start}–${made.window.end}` : made;

const tea = aWindow({ days: ['thu'], start: '21:00', end: '23:00' });
const night = aWindow({ days: ['fri'], start: '21:30', end: '08:30' });
const pull = (window: ScreenFreeWindow, edge: 'start' | 'end', nth: number, to: Grip['from']) => {
  const block = blockOf(window, nth);
  const minutes = edge === 'start' ? block.from : block.to;
  const grip = { kind: 'pull', block, edge, from: { day: block.day, minutes } } as const;
  return spans(madeBy(grip, to, monday, [window], 'New'));
};

const draw = (from: Grip['from'], to: Grip['from']) =>
  spans(madeBy({ kind: 'draw', from }, to, monday, [], 'New'));
const press = (window: ScreenFreeWindow, key: string, shiftKey = false) => {
  const made = pressed(
    { key, shiftKey, currentTarget: document.body } as unknown as KeyboardEvent,
    blockOf(window),
  );
  if (typeof made !== 'object') return made;
  const days = 'days' in made.window ? made.window.days.join(' ') : '';
  return `${days} ${made.window.start}–${made.window.end}`;
};

describe('an edge', () => {
  test('goes into the night where it is pulled into the next day', () => {
    expect(pull(tea, 'end', 0, at(4, '08:00'))).toBe('2026-11-26 21:00–08:00');
  });

  test('of a night comes back into its own day', () => {
    expect(pull(night, 'end', 1, at(4, '23:00'))).toBe('2026-11-27 21:30–23:00');
  });

  test('stays in its day where the hand goes astray sideways', () => {
    expect(pull(tea, 'end', 0, at(4, '23:30'))).toBe('2026-11-26 21:00–23:30');
    expect(pull(tea, 'start', 0, at(2, '20:00'))).toBe('2026-11-26 20:00–23:00');
  });
});

describe('drawing', () => {
  test('into the next day makes a night, from either end', () => {
    expect(draw(at(3, '21:00'), at(4, '07:00'))).toBe('2026-11-26 21:00–07:00');
    expect(draw(at(4, '07:00'), at(3, '21:00'))).toBe('2026-11-26 21:00–07:15');
  });

  test('a little aside stays in its day', () => {
    expect(draw(at(3, '10:00'), at(4, '12:00'))).toBe('2026-11-26 10:00–12:00');
    expect(draw(at(3, '12:00'), at(2, '10:00'))).toBe('2026-11-26 10:00–12:15');
  });
});

test('what cannot be moved is refused by name', () => {
  const both = aWindow({ days: ['mon', 'sun'], everyWeeks: 2, from: '2026-11-23' });
  const block = blockOf(both, 0);
  const grip = { kind: 'move', block, from: at(0, '18:30') } as const;
  const next = monday.add({ weeks: 1 });
  expect(madeBy(grip, at(-1, '18:30'), next, [both], 'New')).toBe('gridStuck');
});

describe('a key', () => {
  test('steps over the days a window has already', () => {
    const dinner = aWindow({ days: ['mon', 'tue', 'thu'] });
    expect(press(dinner, 'ArrowRight')).toBe('tue wed thu 18:00–20:00');
    expect(press(aWindow({ days: ['mon'] }), 'ArrowRight')).toBe('tue 18:00–20:00');
  });

  test('that would change nothing is refused by name, and leaves nothing to undo', () => {
    const short = aWindow({ days: ['mon'], start: '12:00', end: '12:15' });
    expect(press(short, 'ArrowUp', true)).toBe('gridLength');
    expect(press(short, 'ArrowDown', true)).toBe('mon 12:00–12:30');
  });
});
