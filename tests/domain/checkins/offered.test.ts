import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardFacts } from '../../../src/deck/card.ts';
import { usualNudges, type Nudges } from '../../../src/domain/checkins/nudges.ts';
import { offeredInSlot } from '../../../src/domain/checkins/offered.ts';
import { HOME, local } from '../../support/builders.ts';
import '../runs.ts';

const aCard = (over: Partial<CardFacts> = {}): CardFacts => ({
  id: 'ask_day-001',
  kind: 'ask_day',
  minutes: 5,
  presence: 'together',
  depth: 1,
  delivery: 'push',
  consent: 'none',
  setting: 'any',
  energy: 'low',
  cost: 0,
  tags: [],
  cooldownDays: 60,
  ...over,
});

const wishes = (over: Partial<Nudges> = {}) => ({
  nudges: { ...usualNudges, ...over },
  zone: HOME,
});

const ids = (cards: readonly CardFacts[], clock: string, over: Partial<Nudges> = {}) =>
  offeredInSlot(cards, local(clock), local('2025-06-04 22:00'), wishes(over)).map(({ id }) => id);

describe('cards shown unasked', () => {
  test.each([
    ['waits to be found', { delivery: 'pull' }],
    ['is about touch', { consent: 'touch' }],
    ['goes deep', { consent: 'deep' }],
    ['comes a few times a year', { kind: 'reappraise' }],
    ['needs both to have turned it on', { depth: 3 }],
  ] as const)('hold none that %s', (_, over) => {
    expect(ids([aCard(over)], '2025-06-04 20:00')).toEqual([]);
  });

  test('hold none of a kind that is off, and none that was put away', () => {
    const cards = [aCard(), aCard({ id: 'ask_day-002' }), aCard({ id: 'meal-001', kind: 'meal' })];
    expect(ids(cards, '2025-06-04 20:00', { never: ['ask_day-001'] })).toEqual([
      'ask_day-002',
      'meal-001',
    ]);
    expect(ids(cards, '2025-06-04 20:00', { kinds: { ask_day: { liking: 'off' } } })).toEqual([
      'meal-001',
    ]);
    const over: Partial<Nudges> = { kinds: { ask_day: { liking: 'off', until: '2025-06-03' } } };
    expect(ids(cards, '2025-06-04 20:00', over)).toHaveLength(3);
  });

  test('fit into what is left at the end of the slot; a thank-you always does', () => {
    const cards = [
      aCard({ id: 'long', minutes: 20 }),
      aCard({ id: 'short', minutes: 5 }),
      aCard({ id: 'thanks', kind: 'thanks', minutes: 3 }),
    ];
    expect(ids(cards, '2025-06-04 21:30')).toEqual(['long', 'short', 'thanks']);
    expect(ids(cards, '2025-06-04 21:39')).toEqual(['long', 'short', 'thanks']);
    expect(ids(cards, '2025-06-04 21:40')).toEqual(['short', 'thanks']);
    expect(ids(cards, '2025-06-04 21:50')).toEqual(['thanks']);
  });

  test('are the same from the first to the last moment of a slot', () => {
    const minutes = fc.constantFrom(1 as const, 2, 3, 5, 8, 10, 20, 45, 90);
    const cards = fc.array(minutes.map((length) => aCard({ minutes: length })));
    fc.assert(
      fc.property(cards, fc.nat(599_999), (given, more) => {
        const start = local('2025-06-04 21:20');
        const at = (milliseconds: number) =>
          offeredInSlot(given, start.add({ milliseconds }), local('2025-06-04 22:00'), wishes());
        expect(at(more)).toEqual(at(0));
      }),
    );
  });
});
