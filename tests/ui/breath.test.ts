import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import breaths from '../../src/deck/breaths.json';
import type { BreathPattern } from '../../src/deck/card.ts';
import { breathLength, momentAt, nextChange, stagesOf } from '../../src/ui/figure/breath.ts';
import { breathStops, ringKeyframes } from '../../src/ui/figure/breathing.ts';

const pause = { inhale: 4, exhale: 6 };
const sigh = { inhale: 3, topUp: 1, exhale: 6 };

const anyPattern = fc.record({
  inhale: fc.integer({ min: 2, max: 12 }).map((halves) => halves / 2),
  topUp: fc.integer({ min: 0, max: 4 }).map((halves) => halves / 2),
  exhale: fc.integer({ min: 2, max: 16 }).map((halves) => halves / 2),
});

describe('the moment in a breath', () => {
  test('goes from in to out, counting seconds from one', () => {
    expect(momentAt(pause, 0)).toEqual({ cycle: 0, phase: 'in', second: 1 });
    expect(momentAt(pause, 3999)).toEqual({ cycle: 0, phase: 'in', second: 4 });
    expect(momentAt(pause, 4000)).toEqual({ cycle: 0, phase: 'out', second: 1 });
    expect(momentAt(pause, 12_500)).toEqual({ cycle: 1, phase: 'in', second: 3 });
  });

  test('passes through the second sip of a sigh', () => {
    expect(momentAt(sigh, 3000)).toEqual({ cycle: 0, phase: 'topUp', second: 1 });
    expect(momentAt(sigh, 4000)).toEqual({ cycle: 0, phase: 'out', second: 1 });
  });

  test('changes next at a second, or at the end of the phase', () => {
    expect(nextChange(pause, 0)).toBe(1000);
    expect(nextChange(pause, 3000)).toBe(4000);
    expect(nextChange({ inhale: 2.5, exhale: 5 }, 2000)).toBe(2500);
    expect(nextChange(pause, 19_000)).toBe(20_000);
  });

  test('always changes later than now, and each change is a new moment', () => {
    fc.assert(
      fc.property(anyPattern, fc.integer({ min: 0, max: 60_000 }), (pattern, now) => {
        const change = nextChange(pattern, now);
        expect(change).toBeGreaterThan(now);
        expect(momentAt(pattern, change)).not.toEqual(momentAt(pattern, now));
      }),
    );
  });
});

describe('five minutes of any rhythm', () => {
  test.each(breaths.patterns as BreathPattern[])('$id turn where thirty breaths add up', (one) => {
    const { inhale, topUp = 0, exhale } = one;
    const whole = (inhale + topUp + exhale) * 1000;
    const turns = Array.from({ length: 30 }, (_, breath) => [
      breath * whole,
      ...(topUp > 0 ? [breath * whole + inhale * 1000] : []),
      breath * whole + (inhale + topUp) * 1000,
    ]).flat();
    expect(turnsOf(one, 30 * whole)).toEqual(turns);
  });
});

/** When a phase begins, ms, as the exercise walks from one change to the next. */
function turnsOf(pattern: BreathPattern, end: number): number[] {
  const turns: number[] = [];
  let phase = '';
  for (let ms = 0; ms < end; ms = nextChange(pattern, ms)) {
    const moment = momentAt(pattern, ms);
    if (moment.phase !== phase) turns.push(ms);
    phase = moment.phase;
  }
  return turns;
}

describe('the motion of a breath', () => {
  test('of the default pattern runs 76 to 24 px and back', () => {
    expect(breathStops(pause)).toEqual([
      { at: 0, offset: 76, scale: 0.86, glow: 0.2 },
      { at: 0.4, offset: 24, scale: 1.22, glow: 1 },
      { at: 1, offset: 76, scale: 0.86, glow: 0.2 },
    ]);
  });

  test('ends where it began, in any pattern', () => {
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        const stops = breathStops(pattern);
        expect({ ...stops.at(-1), at: 0 }).toEqual(stops[0]);
        expect(stops.at(-1)?.at).toBe(1);
        expect(stagesOf(pattern).at(-1)?.to).toBe(breathLength(pattern));
      }),
    );
  });

  test('without travel is a ring that steps once a second', () => {
    expect(ringKeyframes(pause)).toEqual([
      { offset: 0, opacity: 0, easing: 'steps(4, jump-start)' },
      { offset: 0.4, opacity: 1, easing: 'steps(6, jump-end)' },
      { offset: 1, opacity: 0 },
    ]);
  });
});
