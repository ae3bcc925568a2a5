import { describe, expect, test } from 'vitest';
import type { CardKind } from '../../src/deck/card.ts';
import { alike, wornOpenings } from './likeness.ts';
import { cards } from './sentences.ts';

/** The part of the shorter card's words above which two cards are one. */
const LIKENESS = 0.6;
/** Cards of a kind that may begin with the same two words. */
const SAME_OPENING = 3;

const kinds = [...new Set(cards.map(({ kind }) => kind))];
const ofKind = (kind: CardKind) => cards.filter((card) => card.kind === kind);
const shareOf = (all: readonly unknown[], some: readonly unknown[]) => some.length / all.length;
const isFun = ({ tags }: { readonly tags: readonly string[] }) =>
  tags.includes('fun') || tags.includes('laugh');

describe('a year of cards', () => {
  test('says no thing twice in other words', () => {
    expect(alike(cards, LIKENESS)).toEqual([]);
  });

  test.each(kinds)('begins %s in many ways', (kind) => {
    const those = ofKind(kind);
    expect(wornOpenings(those, 2, SAME_OPENING)).toEqual([]);
    expect(wornOpenings(those, 1, Math.max(SAME_OPENING, those.length / 2))).toEqual([]);
  });

  test('is fun for a quarter of the deck or more', () => {
    expect(shareOf(cards, cards.filter(isFun))).toBeGreaterThanOrEqual(0.25);
  });

  test('remembers laughing for a third of what it remembers or more', () => {
    const remembering = ofKind('remember');
    const laughing = remembering.filter(({ tags }) => tags.includes('laugh'));
    expect(shareOf(remembering, laughing)).toBeGreaterThanOrEqual(1 / 3);
  });

  test('asks of hard things both lightly and at length', () => {
    const minutes = ofKind('ask_struggle').map((card) => card.minutes);
    expect(minutes.filter((length) => length >= 20).length).toBeGreaterThanOrEqual(5);
    expect(minutes.filter((length) => length <= 5).length).toBeGreaterThanOrEqual(3);
    expect(ofKind('ask_struggle').filter(({ depth }) => depth < 2)).toEqual([]);
  });

  test('has something for two who are apart tonight, and for two who are out', () => {
    const settings = cards.map(({ setting }) => setting);
    expect(settings.filter((setting) => setting === 'remote').length).toBeGreaterThanOrEqual(6);
    expect(settings.filter((setting) => setting === 'out').length).toBeGreaterThanOrEqual(6);
  });
});

const aCard = (id: string, text: string) => ({ id, kind: 'thanks' as const, text });

describe('likeness', () => {
  test('finds a card said again in other words, and leaves one about the same thing', () => {
    const given = aCard('a', 'Give your partner an award for something tiny and wildly specific.');
    const again = aCard('b', 'An award, wildly specific and tiny: give it to your partner.');
    const other = aCard('c', 'Give your partner the best chair and a silly title.');
    expect(alike([given, again, other], LIKENESS)).toEqual([
      'a and b are alike: partner, award, tiny, wildly, specific',
    ]);
  });

  test('counts openings, whatever their case and stops', () => {
    const sentences = ['Tell them, now.', 'Tell them why.', 'tell them how.', 'Tell it.'];
    const those = sentences.map((text, index) => aCard(`${index}`, text));
    expect(wornOpenings(those, 2, 2)).toEqual(['“tell them…” opens 0, 1, 2']);
    expect(wornOpenings(those, 2, 3)).toEqual([]);
  });
});
