import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  noHistory,
  withAnswer,
  withShown,
  type Answer,
} from '../../../src/domain/checkins/answer.ts';
import { pickForSlot, pickSome } from '../../../src/domain/checkins/pick.ts';
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
    expect(pickSome([], 1, 3, 5)).toEqual([]);
  });
});

describe('some choices', () => {
  test('are different, and turn by turn all of them come', () => {
    fc.assert(
      fc.property(
        seed,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat({ max: 99 }),
        (of, count, some, turn) => {
          const picked = pickSome(cards(count), of, some, turn);
          expect(new Set(picked).size).toBe(Math.min(some, count));
          const turns = cards(Math.ceil(count / some)).flatMap((each) =>
            pickSome(cards(count), of, some, each),
          );
          expect(new Set(turns).size).toBe(count);
        },
      ),
    );
  });
});

const answer = (on: string): Answer => ({ cardId: on, outcome: 'did', on });

test('any of them may come first, and any second', () => {
  const picks = cards(300).map((of) => pickSome(cards(10), of, 2));
  expect(new Set(picks.map(([first]) => first)).size).toBe(10);
  expect(new Set(picks.map((both) => both.join())).size).toBeGreaterThan(60);
});

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
