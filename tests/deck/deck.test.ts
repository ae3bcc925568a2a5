import { expect, test } from 'vitest';
import { cards } from './sentences.ts';

test('every kind has a card that fits a short window, of ten minutes or less', () => {
  const kinds = new Set(cards.map(({ kind }) => kind));
  const short = new Set(cards.filter(({ minutes }) => minutes <= 10).map(({ kind }) => kind));
  expect(short).toEqual(kinds);
});
