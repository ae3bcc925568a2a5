import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateIdea, DateIdeas } from '../../../src/deck/card.ts';
import deck from '../../../src/deck/en/date-ideas.json' with { type: 'json' };
import { missesOf, offerOf, type IdeaFilter } from '../../../src/domain/together/date-ideas.ts';
import '../runs.ts';

const { ideas: inDeck } = deck as DateIdeas;

const anIdea = fc.record({
  place: fc.constantFrom('home', 'out'),
  minutes: fc.constantFrom(45, 60, 90, 120),
  cost: fc.constantFrom(0, 1, 2),
  energy: fc.constantFrom('low', 'mid', 'high'),
  novel: fc.boolean(),
});
const someIdeas = fc
  .array(anIdea, { maxLength: 40 })
  .map((some) =>
    some.map((idea, at): DateIdea => ({ ...idea, id: `date-${at}`, glyph: 'tea', title: 'Tea' })),
  );
const aFilter: fc.Arbitrary<IdeaFilter> = fc.record(
  {
    place: fc.constantFrom('home', 'out'),
    length: fc.constantFrom('hour', 'longer'),
    cost: fc.constant('free'),
    energy: fc.constantFrom('low', 'mid', 'high'),
  },
  { requiredKeys: [] },
);
const seed = fc.integer();
const isNew = (offered: readonly DateIdea[]) => offered.some(({ novel }) => novel);
const ids = (ideas: readonly DateIdea[]) => ideas.map(({ id }) => id);

/** What is offered turn by turn until everything that fits must have been there. */
function wholeRound(ideas: readonly DateIdea[], filter: IdeaFilter, of: number) {
  const fitting = ideas.filter((idea) => missesOf(idea, filter) === 0);
  const turns = Math.floor(fitting.length / 3);
  const offers = Array.from({ length: turns }, (_, turn) => offerOf(ideas, filter, of, turn));
  return { fitting, offers };
}

describe('an offer', () => {
  test('is three different ideas, the same for the same seed, as long as there are three', () => {
    fc.assert(
      fc.property(someIdeas, aFilter, seed, fc.nat({ max: 50 }), (ideas, filter, of, turn) => {
        const offer = offerOf(ideas, filter, of, turn);
        expect(new Set(ids(offer.ideas)).size).toBe(Math.min(3, ideas.length));
        expect(offer.ideas).toHaveLength(Math.min(3, ideas.length));
        expect(offerOf(ideas, filter, of, turn)).toEqual(offer);
      }),
    );
  });

  test('holds what fits alone where three do, and says how many of it fit', () => {
    fc.assert(
      fc.property(someIdeas, aFilter, seed, (ideas, filter, of) => {
        const { fitting } = wholeRound(ideas, filter, of);
        const offer = offerOf(ideas, filter, of);
        expect(offer.fitting).toBe(Math.min(3, fitting.length));
        const shown = offer.ideas.filter((idea) => missesOf(idea, filter) === 0);
        expect(shown).toHaveLength(offer.fitting);
      }),
    );
  });

  test('comes nearest where too little fits', () => {
    fc.assert(
      fc.property(someIdeas, aFilter, seed, (ideas, filter, of) => {
        const offered = offerOf(ideas, filter, of).ideas;
        const left = ideas.filter((idea) => !offered.includes(idea));
        const farthest = Math.max(0, ...offered.map((idea) => missesOf(idea, filter)));
        expect(left.filter((idea) => missesOf(idea, filter) < farthest)).toEqual([]);
      }),
    );
  });

  test('turns to no idea twice until all that fit were seen', () => {
    fc.assert(
      fc.property(someIdeas, aFilter, seed, (ideas, filter, of) => {
        const { fitting, offers } = wholeRound(ideas, filter, of);
        const seen = offers.flatMap((offer) => ids(offer.ideas));
        expect(new Set(seen).size).toBe(seen.length);
        const last = fitting.length < 3 ? [] : ids(offerOf(ideas, filter, of, offers.length).ideas);
        expect(ids(fitting).filter((id) => ![...seen, ...last].includes(id))).toEqual(
          fitting.length < 3 ? ids(fitting) : [],
        );
      }),
    );
  });

  test('begins with something new, and has it every turn as long as there is enough of it', () => {
    fc.assert(
      fc.property(someIdeas, aFilter, seed, fc.nat({ max: 50 }), (ideas, filter, of, turn) => {
        const { fitting } = wholeRound(ideas, filter, of);
        const novel = fitting.filter((idea) => idea.novel).length;
        if (novel > 0) expect(isNew(offerOf(ideas, filter, of).ideas)).toBe(true);
        if (fitting.length >= 3 && novel * 3 >= fitting.length) {
          expect(isNew(offerOf(ideas, filter, of, turn).ideas)).toBe(true);
        }
      }),
    );
  });

  test('is empty before the deck has come, and has no others where there are only three', () => {
    expect(offerOf([], {}, 1, 4)).toEqual({ ideas: [], fitting: 0, hasOthers: false });
    expect(offerOf(inDeck.slice(0, 3), {}, 1).hasOthers).toBe(false);
    expect(offerOf(inDeck.slice(0, 4), {}, 1).hasOthers).toBe(true);
  });

  test('is another one on another day', () => {
    const first = Array.from({ length: 30 }, (_, of) => ids(offerOf(inDeck, {}, of).ideas).join());
    expect(new Set(first).size).toBeGreaterThan(25);
  });
});

test('an hour or less ends with an hour, and free is without any cost', () => {
  const idea: DateIdea = { ...inDeck[0]!, place: 'home', minutes: 60, cost: 1, energy: 'mid' };
  expect(missesOf(idea, {})).toBe(0);
  expect(missesOf(idea, { length: 'hour' })).toBe(0);
  expect(missesOf(idea, { length: 'longer' })).toBe(1);
  expect(missesOf({ ...idea, minutes: 90 }, { length: 'hour' })).toBe(1);
  expect(missesOf({ ...idea, minutes: 90 }, { length: 'longer' })).toBe(0);
  expect(missesOf(idea, { cost: 'free', place: 'out', energy: 'low', length: 'longer' })).toBe(4);
  expect(missesOf({ ...idea, cost: 0 }, { cost: 'free' })).toBe(0);
});
