import { describe, expect, test } from 'vitest';
import { weekMarks } from '../../../src/domain/schedule/week.ts';
import { noEvening, type Evening } from '../../../src/domain/evening/evening.ts';
import { newlyKept, type Kept } from '../../../src/domain/evening/kept.ts';
import { planFor } from '../../../src/domain/plan.ts';
import type { ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';
import { anAgreement, anEvening, aState, aWindow, HOME, local } from '../../support/builders.ts';

const marksAt = (
  clock: string,
  windows: readonly ScreenFreeWindow[],
  kept: readonly Kept[] = [],
) => {
  const state = aState({ agreement: anAgreement({ windows }), evening: noEvening });
  const now = local(clock);
  return weekMarks({ ...state, now, plan: planFor(state, now) }, kept);
};
const keptBetween = (from: string, to: string, windows: readonly ScreenFreeWindow[]) =>
  newlyKept(
    anAgreement({ windows }),
    anEvening({ settledUntil: local(from).toString() }),
    local(to),
    HOME,
  );

/** Its middle is six in the evening. */
const dinner = aWindow({ days: ['mon', 'wed', 'fri'], start: '16:00', end: '20:00' });
const marksWith = (evening: Evening, clock: string) => {
  const state = aState({ agreement: anAgreement({ windows: [dinner] }), evening });
  const now = local(clock);
  return weekMarks({ ...state, now, plan: planFor(state, now) }, []).marks.map(({ at }) => at);
};

describe('the week', () => {
  test('shows what was kept, what is next and what is to come', () => {
    const kept = keptBetween('2025-06-02 00:00', '2025-06-03 12:00', [dinner]);
    expect(marksAt('2025-06-03 12:00', [dinner], kept)).toEqual({
      marks: [
        { at: 0.75, kind: 'kept', overnight: false },
        { at: 2.75, kind: 'next', overnight: false },
        { at: 4.75, kind: 'toCome', overnight: false },
      ],
      nowAt: 1.5,
    });
  });

  test('keeps its width when a day has 23 or 25 hours', () => {
    const sunday = aWindow({ days: ['sun'], start: '16:00', end: '20:00' });
    for (const clock of ['2025-03-30 12:00', '2025-10-26 12:00']) {
      expect(marksAt(clock, [sunday])).toEqual({
        marks: [{ at: 6.75, kind: 'next', overnight: false }],
        nowAt: 6.5,
      });
    }
  });

  test('marks a window at its middle, a night too', () => {
    const night = aWindow({ days: ['tue'], start: '22:00', end: '06:00' });
    const [mark] = marksAt('2025-06-02 12:00', [night]).marks;
    expect(mark?.at).toBeCloseTo(2 + 2 / 24);
    expect(mark?.overnight).toBe(true);
  });

  test('has a mark for the night that ends it, ahead, running and kept', () => {
    const night = aWindow({ days: ['sun'], start: '22:00', end: '06:30' });
    const kinds = (clock: string, kept: readonly Kept[] = []) =>
      marksAt(clock, [night], kept).marks.map(({ kind }) => kind);
    expect(kinds('2025-06-06 12:00')).toContain('next');
    expect(kinds('2025-06-08 23:00')).toContain('next');
    const kept = keptBetween('2025-06-08 12:00', '2025-06-09 12:00', [night]);
    const either = [...kinds('2025-06-08 23:59', kept), ...kinds('2025-06-09 12:00', kept)];
    expect(either).toContain('kept');
  });

  test('has no mark for what was let go, or would run but for a pause', () => {
    const gone = { key: 'dinner@2025-06-04', end: local('2025-06-04 20:00').toString() };
    expect(marksWith(anEvening({ letGo: [gone] }), '2025-06-03 12:00')).toEqual([4.75]);
    const pausedUntil = local('2025-06-05 04:00').toString();
    expect(marksWith(anEvening({ pausedUntil }), '2025-06-04 19:00')).toEqual([4.75]);
  });

  test('leaves the night before it to the week before', () => {
    const night = aWindow({ days: ['sun'], start: '22:00', end: '06:30' });
    const kept = keptBetween('2025-06-08 12:00', '2025-06-09 12:00', [night]);
    expect(kept).toHaveLength(1);
    expect(marksAt('2025-06-09 12:00', [night], kept).marks.map(({ kind }) => kind)).toEqual([
      'next',
    ]);
    const evening = aWindow({ days: ['sun'], start: '18:00', end: '01:00' });
    expect(marksAt('2025-06-09 00:30', [evening]).marks.map(({ at }) => at > 6)).toEqual([true]);
  });

  test('begins with the minute of Monday midnight', () => {
    const early = aWindow({ days: ['mon'], start: '00:00', end: '02:00' });
    expect(marksAt('2025-06-02 00:30', [early])).toEqual({
      marks: [{ at: 1 / 24, kind: 'next', overnight: false }],
      nowAt: 0.5 / 24,
    });
  });
});
