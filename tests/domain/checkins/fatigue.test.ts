import { describe, expect, test } from 'vitest';
import type { Answer, Outcome } from '../../../src/domain/checkins/answer.ts';
import { fatigueOf } from '../../../src/domain/checkins/fatigue.ts';
import { dueAt } from '../../../src/domain/checkins/pacing.ts';
import { anEvening, aState, local } from '../../support/builders.ts';
import { aHistory, aPacing, someNudges } from '../../support/pacing.ts';

/** One answer a day from the first of May. */
const answers = (...all: readonly (readonly [string, Outcome])[]): Answer[] =>
  all.map(([cardId, outcome], index) => ({
    cardId,
    outcome,
    on: Temporal.PlainDate.from('2025-05-01').add({ days: index }).toString(),
  }));
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const passed = ['breath', 'passed'] as const;
const did = ['breath', 'did'] as const;
const at = local('2025-06-04 19:00');

describe('what is passed over', () => {
  test('five times without anything done, leaves one a day; ten times, one question', () => {
    const levels = [4, 5, 9, 10].map((count) => fatigueOf(answers(...times(count, passed))).level);
    expect(levels).toEqual([0, 1, 1, 2]);
  });

  test('is made good a step a day', () => {
    const tired = times(10, passed);
    expect(fatigueOf(answers(...tired, did)).level).toBe(1);
    expect(fatigueOf(answers(...tired, did, did)).level).toBe(0);
    const twice = [...answers(...tired, did), ...answers(...tired, did).slice(-1)];
    expect(fatigueOf(twice).level).toBe(1);
  });

  test('is not what was swapped, and not a "not today"', () => {
    const mild = times(12, ['ask_day-001', 'swapped'] as const);
    expect(fatigueOf(answers(...mild)).level).toBe(0);
  });

  test('of one kind twice running, halves that kind, again and again', () => {
    const meal = ['meal-001', 'passed'] as const;
    const late = ['meal-002', 'notToday'] as const;
    const walk = ['walk-001', 'passed'] as const;
    expect(fatigueOf(answers(meal, walk, late)).steps).toEqual({ meal: 1 });
    expect(fatigueOf(answers(meal, late, meal, late)).steps).toEqual({ meal: 2 });
    expect(fatigueOf(answers(meal, ['meal-003', 'did'], late)).steps).toEqual({});
    expect(fatigueOf(answers(meal, late, ['meal-003', 'did'])).steps).toEqual({ meal: 0 });
  });
});

describe('the question of fewer', () => {
  const tired = aHistory({ answers: answers(...times(10, passed)) });

  test('comes instead of what was due, and says why', () => {
    expect(dueAt(aPacing({ history: tired }), at)).toMatchObject({
      what: 'fewer',
      why: [{ code: 'passedOver', times: 10 }],
    });
  });

  test('is asked once; until it is answered, nothing comes', () => {
    const asked = someNudges({ askedFewer: '2025-05-20' });
    expect(dueAt(aPacing({ history: tired, nudges: asked }), at)).toBeUndefined();
    const cameUp = [
      { of: 'x', moment: 'middle', what: 'fewer', at: '2025-06-03T10:00:00Z', stands: false },
    ] as const;
    const plan = aState({ evening: anEvening({ cameUp }) });
    expect(dueAt(aPacing({ history: tired, plan }), at)).toBeUndefined();
  });

  test('lets cards come again once it is answered, or something is done by hand', () => {
    const yes = aHistory({ answers: answers(...times(10, passed), ['fewer', 'did']) });
    expect(dueAt(aPacing({ history: yes }), at)?.moment).toBe('middle');
    const asked = someNudges({ askedFewer: '2025-05-11' });
    const byHand = aHistory({
      answers: answers(...times(10, passed), ['fewer', 'passed'], ['walk-001', 'did']),
    });
    expect(dueAt(aPacing({ history: byHand, nudges: asked }), at)?.what).not.toBe('fewer');
    expect(dueAt(aPacing({ history: byHand, nudges: asked }), at)?.moment).toBe('middle');
  });

  test('passed over itself, and then chosen away, leaves one a day', () => {
    const ignored = answers(...times(10, passed), ['fewer', 'passed']);
    expect(fatigueOf(ignored).level).toBe(1);
    expect(fatigueOf([...ignored, ...answers(...times(3, passed))]).level).toBe(1);
  });
});
