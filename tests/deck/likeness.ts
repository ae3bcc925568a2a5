import type { Card } from '../../src/deck/card.ts';

type Worded = Pick<Card, 'id' | 'kind' | 'text'>;

/** Words that say nothing about what a card is about. */
const common = new Set(
  [
    'a about after again all an and another any anything are as at away back be because been before',
    'being both but by can could day days did do does each else end even every first for from get give',
    'go good got had has have how if in into is it its just kind last least let like little look made',
    'make many may me more most much my name next no not now of off on once only or other our out over',
    'own part pick same say see so some something tell than that the their them then there these they',
    'thing things think this through time to today together tonight too up us very was way we week were',
    'what when where which while who whom whose why will with without would you your yours',
    'one two three four five six seven eight nine ten minute minutes',
  ].flatMap((line) => line.split(' ')),
);

const stemOf = (word: string) => word.replace(/(?<=\w{3})(ing|ed|es|s|e)$/, '');

/** What is left of a sentence without its common words and endings. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+(?:[’-]\p{L}+)*/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/[’].*$/, ''))
      .filter((word) => !common.has(word))
      .map(stemOf),
  );
}

/** How much of the shorter of two sentences is in the other, 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** Pairs that share three content words or more, and as great a part as `limit`. */
export function alike(cards: readonly Worded[], limit: number): readonly string[] {
  const known = cards.map(({ id, text }) => ({ id, words: contentWords(text) }));
  return known.flatMap((one, index) =>
    known.slice(index + 1).flatMap((other) => {
      const shared = [...one.words].filter((word) => other.words.has(word));
      const isAlike = shared.length >= 3 && likeness(one.words, other.words) >= limit;
      return isAlike ? [`${one.id} and ${other.id} are alike: ${shared.join(', ')}`] : [];
    }),
  );
}

/** The openings of `count` words that more than `most` of these cards share. */
export function wornOpenings(
  cards: readonly Worded[],
  count: number,
  most: number,
): readonly string[] {
  const byOpening = new Map<string, Worded[]>();
  for (const card of cards) {
    const opening = (card.text.toLowerCase().match(/[\p{L}’]+/gu) ?? []).slice(0, count).join(' ');
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), card]);
  }
  return [...byOpening]
    .filter(([, those]) => those.length > most)
    .map(([opening, those]) => `“${opening}…” opens ${those.map(({ id }) => id).join(', ')}`);
}
