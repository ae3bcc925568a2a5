import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  noHistory,
  withAnswer,
  withShown,
  type Answer,
} from '../../../src/domain/checkins/answer.ts';
import {
  chanceOf,
  pickByWeight,
  pickForSlot,
  shuffled,
} from '../../../src/domain/checkins/pick.ts';
import { local } from '../../support/builders.ts';
import { aMoment } from '../arbitraries.ts';
import '../runs.ts';

const cards = (count: number) => Array.from({ length: count }, (_, index) => index);
const seed = fc.integer();
const MINUTE = 60_000;

describe('the card of a slot', () => {
  test('is the same for ten minutes, whoever looks', () => {
    fc.assert(
      fc.property(
        aMoment,
        seed,
        fc.integer({ min: 1, max: 200 }),
        fc.nat({ max: 10 * MINUTE - 1 }),
        (now, of, count, more) => {
          const start = Math.floor(now.epochMilliseconds / (10 * MINUTE)) * 10 * MINUTE;
          const at = (ms: number) =>
            pickForSlot(cards(count), Temporal.Instant.fromEpochMilliseconds(start + ms), of);
          expect(at(more)).toBe(at(0));
          expect(cards(count)).toContain(at(0));
        },
      ),
    );
  });

  test('is any card, given time; by hand every one in turn', () => {
    const now = local('2025-06-04 12:00');
    const seen = new Set(
      Array.from({ length: 4000 }, (_, slot) =>
        pickForSlot(cards(120), now.add({ minutes: slot * 10 }), 42),
      ),
    );
    expect(seen.size).toBe(120);
    const turned = new Set(cards(120).map((turn) => pickForSlot(cards(120), now, 42, turn)));
    expect(turned.size).toBe(120);
  });

  test('is none when there is none', () => {
    expect(pickForSlot([], local('2025-06-04 12:00'), 1)).toBeUndefined();
  });
});

describe('a shuffled deck', () => {
  test('holds every card once, in the same order for the same seed', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 40 }), (of, count) => {
        const deck = shuffled(cards(count), of);
        expect(deck.toSorted((a, b) => a - b)).toEqual(cards(count));
        expect(shuffled(cards(count), of)).toEqual(deck);
      }),
    );
  });

  test('may begin with any of them, and any second', () => {
    const decks = cards(300).map((of) => shuffled(cards(10), of).slice(0, 2));
    expect(new Set(decks.map(([first]) => first)).size).toBe(10);
    expect(new Set(decks.map((both) => both.join())).size).toBeGreaterThan(60);
  });
});

const answer = (on: string): Answer => ({ cardId: on, outcome: 'did', on });

const answered = (answers: readonly Answer[]) => ({ ...noHistory, answers });

describe('the history', () => {
  test('keeps answers for sixty days', () => {
    const old = ['2025-04-04', '2025-04-05', '2025-06-01'].map(answer);
    expect(withAnswer(answered(old), answer('2025-06-04')).answers.map(({ on }) => on)).toEqual([
      '2025-04-05',
      '2025-06-01',
      '2025-06-04',
    ]);
  });

  test('keeps of touch, looking back and a quarrel seen afresh when each was last there, and no more', () => {
    const touched = withShown(noHistory, 'touch-003', '2025-06-04');
    const did: Answer = { cardId: 'touch-003', outcome: 'did', on: '2025-06-04' };
    expect(withAnswer(touched, did)).toEqual({
      ...noHistory,
      kinds: { touch: '2025-06-04' },
    });
  });

  test('keeps of any other card when it was last shown', () => {
    const once = withShown(noHistory, 'ask_day-001', '2025-06-04');
    expect(withShown(once, 'ask_day-001', '2025-08-04').shown).toEqual({
      'ask_day-001': '2025-08-04',
    });
  });
});

const chance = (of: number) => (choice: number) => chanceOf(of, 'slot', String(choice));

describe('a choice by weight', () => {
  test('stays the same when others leave', () => {
    fc.assert(
      fc.property(seed, fc.uniqueArray(fc.nat(50), { minLength: 1 }), fc.nat(), (of, all, gone) => {
        const picked = pickByWeight(all, (choice) => choice + 1, chance(of));
        const fewer = all.filter(
          (choice) => choice === picked || choice !== all[gone % all.length],
        );
        expect(pickByWeight(fewer, (choice) => choice + 1, chance(of))).toBe(picked);
      }),
    );
  });

  test('falls as often as it weighs, and not at all on what weighs nothing', () => {
    const picks = cards(4000).map((of) => pickByWeight([0, 1, 3], (weight) => weight, chance(of)));
    const threes = picks.filter((pick) => pick === 3).length;
    expect(threes).toBeGreaterThan(2850);
    expect(threes).toBeLessThan(3150);
    expect(picks).not.toContain(0);
    expect(pickByWeight([0], (weight) => weight, chance(1))).toBeUndefined();
  });
});
