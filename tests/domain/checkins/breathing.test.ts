import { describe, expect, test } from 'vitest';
import breaths from '../../../src/deck/breaths.json';
import type { BreathPattern } from '../../../src/deck/card.ts';
import { noHistory, withAnswer, withShown } from '../../../src/domain/checkins/answer.ts';
import {
  breathLengths,
  breathsIn,
  firstRhythm,
  lengthOf,
} from '../../../src/domain/checkins/breathing.ts';

const patterns = breaths.patterns as readonly BreathPattern[];
const on = '2026-11-25';

describe('the first rhythm', () => {
  test('is the easy one before anybody has breathed, whatever else they have done', () => {
    const thanked = withAnswer(noHistory, { cardId: 'thanks-001', outcome: 'did', on });
    const passed = withAnswer(thanked, { cardId: 'breath', outcome: 'passed', on });
    expect([noHistory, thanked, passed].map(firstRhythm)).toEqual(['easy', 'easy', 'easy']);
  });

  test('is the pause once they have, from a card or without one', () => {
    const answered = withAnswer(noHistory, { cardId: 'breath', outcome: 'did', on });
    const shown = withShown(noHistory, 'breathe-003', on);
    expect([firstRhythm(answered), firstRhythm(shown)]).toEqual(['pause', 'pause']);
  });
});

describe('a length', () => {
  test('is so many breaths, and never longer than it says', () => {
    const counted = patterns.map((one) => [
      one.id,
      ...breathLengths.map((length) => breathsIn(one, length)),
    ]);
    expect(counted).toEqual([
      ['pause', 3, 6, 10, 30],
      ['easy', 3, 7, 10, 35],
      ['even', 3, 6, 10, 30],
      ['longout', 3, 6, 10, 30],
      ['sigh', 3, 5, 10, 25],
    ]);
  });

  test('that a rhythm has of its own is as many breaths as the deck says', () => {
    expect(patterns.map((one) => breathsIn(one, lengthOf(one)))).toEqual(
      patterns.map(({ cycles }) => cycles),
    );
  });
});
