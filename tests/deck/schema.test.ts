import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardsIn, deck } from '../../scripts/build/deck.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-'));
  mkdirSync(join(folder, 'en'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const whole = {
  id: 'thanks-001',
  kind: 'thanks',
  text: 'Say one good thing.',
  followUp: null,
  minutes: 2,
  presence: 'either',
  depth: 1,
  delivery: 'push',
  consent: 'none',
  setting: 'any',
  energy: 'low',
  cost: 0,
  tags: ['fun', 'quiet'],
  cooldownDays: 60,
};

function write(file: string, content: unknown): void {
  const words = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, 'en', file), words);
}

/** The build of a deck of these cards. */
const built = (cards: unknown, file = 'thanks.json') => {
  write(file, cards);
  return () => cardsIn('en', folder);
};

describe('a deck that can be used', () => {
  test('is every card of every file, in their order, without the date ideas', () => {
    write('date-ideas.json', { ideas: [] });
    write('walk.json', [{ ...whole, id: 'walk-001', kind: 'walk', presence: 'together' }]);
    write('thanks.json', [whole, { ...whole, id: 'thanks-002', followUp: 'Then one more.' }]);
    expect(cardsIn('en', folder).map(({ id }) => id)).toEqual([
      'thanks-001',
      'thanks-002',
      'walk-001',
    ]);
  });
});

describe('a deck that cannot be used names the file, the card and the field', () => {
  test.each(Object.keys(whole).filter((field) => field !== 'id'))('without “%s”', (field) => {
    const { [field as keyof typeof whole]: _, ...rest } = whole;
    const build = built([rest]);
    expect(build).toThrow('src/deck/en/thanks.json');
    expect(build).toThrow(`thanks-001: "${field}" is missing`);
  });

  test('without an id, by its place', () => {
    const { id: _, ...rest } = whole;
    expect(built([whole, rest])).toThrow('number 2: "id" is missing');
  });

  test('with a field that no card has', () => {
    expect(built([{ ...whole, mood: 'blue' }])).toThrow(
      'thanks-001: "mood" is not a field of a card',
    );
  });

  test.each([
    ['text', ''],
    ['text', '   '],
    ['text', 7],
    ['text', 'x'.repeat(141)],
    ['followUp', ''],
    ['followUp', 'x'.repeat(101)],
    ['minutes', 4],
    ['minutes', '2'],
    ['presence', 'both'],
    ['depth', 0],
    ['delivery', 'pushed'],
    ['consent', true],
    ['setting', 'garden'],
    ['energy', null],
    ['cost', 3],
    ['tags', 'fun'],
    ['tags', ['fun', 'fun']],
    ['tags', ['funny']],
    ['cooldownDays', 0],
    ['cooldownDays', 1.5],
  ])('with %s of %j', (field, value) => {
    const build = built([{ ...whole, [field]: value }]);
    expect(build).toThrow('src/deck/en/thanks.json');
    expect(build).toThrow(`thanks-001: "${field}" cannot be ${JSON.stringify(value)}`);
  });

  test.each(['thanks-1', 'thanks001', 'Thanks-001'])('with an id of %s', (id) => {
    expect(built([{ ...whole, id }])).toThrow(`${id}: "id" cannot be`);
  });

  test('with an id twice', () => {
    expect(built([whole, { ...whole, text: 'Say another.' }])).toThrow(
      'thanks-001: this id is used already',
    );
  });

  test('with a card in the file of another kind', () => {
    const foreign = { ...whole, id: 'calm-001', kind: 'calm' };
    expect(built([whole, foreign])).toThrow(
      'calm-001: its kind and its id begin with "thanks", as the file does',
    );
    expect(built([{ ...whole, kind: 'calm' }])).toThrow('thanks-001: its kind and its id');
  });

  test('of a kind there is not', () => {
    const build = built([{ ...whole, id: 'praise-001', kind: 'praise' }], 'praise.json');
    expect(build).toThrow('src/deck/en/praise.json');
    expect(build).toThrow('there is no kind of card named "praise"');
  });

  test.each([
    ['thanks', { presence: 'solo' }, '"presence" is that of its kind'],
    ['thanks', { depth: 3 }, '"depth" is 3 where "consent" is "deep"'],
    ['thanks', { consent: 'deep' }, '"depth" is 3 where "consent" is "deep"'],
    ['touch', { presence: 'together' }, '"consent" is "touch" for a card about touch'],
    ['repair', { presence: 'solo' }, '"delivery" is "pull"'],
    ['promise', { presence: 'solo' }, '"delivery" is "pull"'],
  ])('where the fields of a card of %s disagree: %j', (kind, over, problem) => {
    const card = { ...whole, id: `${kind}-001`, kind, ...over };
    expect(built([card], `${kind}.json`)).toThrow(`${kind}-001: ${problem}`);
  });

  test('that holds no cards but something else', () => {
    expect(built({ cards: [whole] })).toThrow('a list of cards is expected');
    expect(built([whole, null])).toThrow('number 2 is no card');
  });

  test('that is torn', () => {
    expect(built('[{"id": "thanks-')).toThrow(/src\/deck\/en\/thanks\.json.*\n.*SyntaxError/);
  });

  test('with everything that is wrong, at once', () => {
    const { cost: _, ...rest } = { ...whole, minutes: 4 };
    expect(built([rest, { ...whole, id: 'thanks-002', depth: 9 }])).toThrow(
      /"cost" is missing\n.*"minutes" cannot be 4\n.*thanks-002: "depth" cannot be 9/,
    );
  });

  test('and fails the build', () => {
    write('thanks.json', [{ ...whole, minutes: 4 }]);
    const { load } = deck(folder);
    const hook = load as (id: string) => unknown;
    expect(() => hook('\0virtual:deck/facts')).toThrow('thanks-001: "minutes" cannot be 4');
    expect(() => hook('\0virtual:deck/words-en')).toThrow('thanks-001: "minutes" cannot be 4');
  });
});
