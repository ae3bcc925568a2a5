import { describe, expect, test } from 'vitest';
import type { CardKind } from '../../src/deck/card.ts';
import { kinds } from '../../scripts/build/deck-schema.ts';
import { pillars } from '../../src/domain/checkins/care.ts';
import { cards } from './sentences.ts';

/** As many of each kind as evenings need at least. */
const floors: Readonly<Record<CardKind, number>> = {
  thanks: 30,
  ask_day: 20,
  ask_dream: 20,
  ask_struggle: 14,
  listen: 10,
  good_news: 10,
  remember: 18,
  touch: 10,
  breathe: 15,
  calm: 10,
  meal: 12,
  walk: 12,
  surprise: 16,
  date_idea: 30,
  repair: 10,
  promise: 8,
  reappraise: 3,
  checkin: 14,
};

const ofKind = (kind: CardKind) => cards.filter((card) => card.kind === kind);

describe('the deck', () => {
  test('has a card for every evening of a year', () => {
    expect(cards.length).toBeGreaterThanOrEqual(365);
  });

  test.each(kinds)('has enough of %s', (kind) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(floors[kind]);
  });

  test.each(kinds)('has %s for a short window, of ten minutes or less', (kind) => {
    expect(ofKind(kind).filter(({ minutes }) => minutes <= 10).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the check-ins', () => {
  test('are about seven things, two of them each', () => {
    const about = ofKind('checkin').map(({ tags }) => pillars.filter((one) => tags.includes(one)));
    expect(about.flat().toSorted()).toEqual([...pillars, ...pillars].toSorted());
  });

  test('speak in the first person, of one’s own part', () => {
    const others = ofKind('checkin').filter(({ text }) => !/\b(I|my|mine)\b/.test(text));
    expect(others).toEqual([]);
  });
});
