import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenCardRules, wordsOf } from './card-rules.ts';
import { hardestGrade, readingGrade, tooLong, usualGrade } from './reading.ts';
import { cards, followUps, texts, titles } from './sentences.ts';
import { brokenRules, claims } from './tone.ts';

const said = [...texts, ...followUps, ...titles];

describe('every sentence of the deck', () => {
  test('breaks none of the tone rules', () => {
    expect(said.flatMap((one) => brokenRules(one))).toEqual([]);
  });

  test('fits its place', () => {
    expect([
      ...texts.flatMap((one) => tooLong(one, 140)),
      ...followUps.flatMap((one) => tooLong(one, 100)),
      ...titles.flatMap((one) => tooLong(one, 44)),
    ]).toEqual([]);
  });

  test('ends as a sentence, and a title does not', () => {
    const unfinished = [...texts, ...followUps].filter(
      ({ text }) => !/^\p{Lu}.*[.?…]$/su.test(text),
    );
    const finished = titles.filter(({ text }) => !/^\p{Lu}.*[^.?…]$/su.test(text));
    expect([...unfinished, ...finished].map(({ id }) => `${id}: capital and full stop`)).toEqual(
      [],
    );
  });

  test('is said once', () => {
    const first = new Map(said.toReversed().map(({ id, text }) => [text.toLowerCase(), id]));
    const again = said.filter(({ id, text }) => first.get(text.toLowerCase()) !== id);
    expect(again.map(({ id, text }) => `${id}: said before ("${text}")`)).toEqual([]);
  });

  test('reads at about grade six', () => {
    const hard = cards.flatMap((card) => {
      const grade = readingGrade(wordsOf(card));
      return grade > hardestGrade ? [`${card.id}: reading grade ${grade.toFixed(1)}`] : [];
    });
    const mean = cards.reduce((sum, card) => sum + readingGrade(wordsOf(card)), 0) / cards.length;
    expect(hard).toEqual([]);
    expect(mean).toBeLessThanOrEqual(usualGrade);
  });
});

test('every card keeps the rules for what it is', () => {
  expect(cards.flatMap(brokenCardRules)).toEqual([]);
});

test('no page and no button prints a claim either', () => {
  const file = join(import.meta.dirname, '../../public/_locales/en/messages.json');
  const messages = Object.entries(
    JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>,
  );
  expect(messages.length).toBeGreaterThan(60);
  expect(
    messages.flatMap(([id, { message }]) => brokenRules({ id, text: message }, claims)),
  ).toEqual([]);
});
