import { expect, test } from 'vitest';
import { cardsIn } from '../../scripts/build/deck.ts';
import { rhythmFor } from '../../src/domain/checkins/breathing.ts';

test('a card of breathing names no other seconds than those of its rhythm', () => {
  const said: readonly (readonly [RegExp, readonly string[]])[] = [
    [/out for six|soft six out|four, then six/, ['pause', 'longout']],
    [/(in|out|forward|back) for five|five in/i, ['even']],
    [/out for eight|smaller sip on top|a little more in/, ['sigh']],
    [/a touch longer|a shade more/, ['easy']],
  ];
  const wrong = cardsIn('en')
    .filter(({ kind }) => kind === 'breathe')
    .filter(({ id, text }) =>
      said.some(([words, rhythms]) => words.test(text) && !rhythms.includes(rhythmFor(id))),
    );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
