import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arrangements } from '../../../src/domain/together/arrangements.ts';
import type { DatePlan } from '../../../src/domain/together/date-plan.ts';
import {
  asToldOf,
  isSettled,
  planSteps,
  stepAfter,
  stepsOf,
  stepToResume,
  withAnswer,
} from '../../../src/domain/together/plan-steps.ts';
import { outings } from '../../../src/domain/together/rhythm.ts';
import '../runs.ts';

const plan = (arranged?: Arrangements, over: Partial<DatePlan> = {}): DatePlan => ({
  id: 'a',
  kind: 'date',
  on: '2026-11-27',
  at: '19:30',
  ...(arranged && { arranged }),
  ...over,
});

const anyArrangements: fc.Arbitrary<Arrangements> = fc.record(
  {
    planner: fc.constantFrom(0 as const, 1 as const, 'both' as const),
    place: fc.constantFrom('home' as const, 'out' as const),
    familiar: fc.constantFrom('new' as const, 'favourite' as const),
    minutes: fc.constantFrom(60, 90),
    nights: fc.constantFrom(1, 3),
    minding: fc.constant('the cat'),
    bring: fc.constant('a blanket'),
    screens: fc.constantFrom('drawer' as const, 'one' as const, 'window' as const),
    spare: fc.constant('soup'),
    isConfirmed: fc.constant(true as const),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const anyPlan = fc
  .tuple(anyArrangements, fc.constantFrom(...outings))
  .map(([arranged, kind]) => plan(arranged, { kind }));

describe('the steps', () => {
  test('of a date are twelve; whoever goes away is out already', () => {
    expect(stepsOf('date')).toEqual(planSteps);
    expect(planSteps).toHaveLength(12);
    expect(stepsOf('night')).toEqual(planSteps.filter((step) => step !== 'place'));
    expect(stepsOf('trip')).toEqual(stepsOf('night'));
  });

  test('begin with the day, and without one none is settled', () => {
    expect(stepToResume(undefined)).toBe('slot');
    expect(planSteps.filter((step) => isSettled(step, undefined))).toEqual([]);
    expect(planSteps.filter((step) => isSettled(step, plan()))).toEqual(['slot']);
  });

  test('know an answer that is the first of two, and how long each kind lasts', () => {
    expect(isSettled('planner', plan({ planner: 0 }))).toBe(true);
    expect(isSettled('length', plan({ minutes: 60 }))).toBe(true);
    expect(isSettled('length', plan({ nights: 2 }))).toBe(false);
    expect(isSettled('length', plan({ nights: 2 }, { kind: 'night' }))).toBe(true);
    expect(isSettled('length', plan({ minutes: 60 }, { kind: 'trip' }))).toBe(false);
    expect(isSettled('confirm', plan({ isConfirmed: true }))).toBe(true);
  });

  test('go on after the last answer, past what was left open before it', () => {
    expect(stepToResume(plan())).toBe('planner');
    expect(stepToResume(plan({ familiar: 'new' }))).toBe('length');
    expect(stepToResume(plan({ spare: 'soup' }))).toBe('confirm');
    expect(stepToResume(plan({ planner: 0, isConfirmed: true }))).toBe('place');
  });

  test('go from one to the next that is open, and last to the confirmation', () => {
    expect(stepAfter('slot', plan({ planner: 1, place: 'out' }))).toBe('familiar');
    expect(stepAfter('screens', plan({ place: 'out' }))).toBe('spare');
    expect(stepAfter('spare', plan())).toBe('confirm');
    expect(stepAfter('planner', plan({}, { kind: 'night' }))).toBe('familiar');
  });

  test('ask of no weather at home, though it may be said', () => {
    expect(stepAfter('screens', plan({ place: 'home' }))).toBe('confirm');
    expect(isSettled('spare', plan({ place: 'home', spare: 'soup' }))).toBe(true);
  });

  test('come to the confirmation from anywhere, and pass over nothing that is open', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const steps = stepsOf(any.kind);
        const passed = [];
        let step = stepAfter('slot', any);
        for (; step !== 'confirm'; step = stepAfter(step, any)) passed.push(step);
        const isAtHome = any.arranged?.place === 'home';
        const open = steps
          .slice(0, steps.indexOf('confirm'))
          .filter((one) => !isSettled(one, any) && !(isAtHome && one === 'spare'));
        expect(passed).toEqual(open);
      }),
    );
  });
});

test('an answer takes the place of the one before, and none leaves no trace', () => {
  const before = { planner: 0, bring: 'a blanket' } as const;
  expect(withAnswer(before, 'bring', 'two')).toEqual({ planner: 0, bring: 'two' });
  expect(withAnswer(before, 'planner', undefined)).toEqual({ bring: 'a blanket' });
  expect(Object.keys(withAnswer(before, 'minding', undefined))).toEqual(['planner', 'bring']);
});

describe('a plan as it is told', () => {
  test('has a window for an answer as long as there is one', () => {
    const withWindow = plan({ bring: 'soup', screens: 'window' });
    expect(asToldOf(withWindow, true)).toBe(withWindow);
    expect(asToldOf(withWindow, false)).toEqual(plan({ bring: 'soup' }));
  });

  test('is otherwise as it is', () => {
    fc.assert(
      fc.property(anyPlan, (one) => {
        fc.pre(one.arranged?.screens !== 'window');
        expect(asToldOf(one, false)).toBe(one);
      }),
    );
  });
});
