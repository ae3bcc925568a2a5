import { describe, expect, test } from 'vitest';
import type { BreathPatterns } from '../../src/deck/card.ts';
import patternsInFile from '../../src/deck/breaths.json';

const { patterns } = patternsInFile as BreathPatterns;

describe('breath patterns', () => {
  test('last as long as content.md says', () => {
    const seconds = patterns.map(({ id, inhale, topUp = 0, exhale, cycles }) => [
      id,
      (inhale + topUp + exhale) * cycles,
    ]);
    expect(Object.fromEntries(seconds)).toEqual({
      pause: 60,
      easy: 59.5,
      even: 300,
      longout: 300,
      sigh: 300,
    });
  });

  test('never hold a breath', () => {
    const fields = new Set(patterns.flatMap((pattern) => Object.keys(pattern)));
    expect(fields).toEqual(new Set(['id', 'inhale', 'topUp', 'exhale', 'cycles']));
  });

  test('are slow, and as long out as in', () => {
    const hasty = patterns.filter(({ inhale, topUp = 0, exhale }) => {
      return inhale + topUp + exhale < 8.5 || exhale < inhale + topUp;
    });
    expect(hasty).toEqual([]);
  });

  test('stay at five minutes or less', () => {
    const long = patterns.filter(({ inhale, topUp = 0, exhale, cycles }) => {
      return (inhale + topUp + exhale) * cycles > 300;
    });
    expect(long).toEqual([]);
  });
});
