import { describe, expect, test } from 'vitest';
import waysInFile from '../../src/deck/en/quiet.json';
import type { QuietWays } from '../../src/deck/quiet.ts';
import { readingGrade, tooLong } from './reading.ts';
import { brokenRules, type Said } from './tone.ts';

const ways: QuietWays = waysInFile;
const steps = Object.values(ways).flatMap((way) => way.steps);
const said: readonly Said[] = steps;
const besides: readonly Said[] = steps.map(({ id, more }) => ({ id, text: more }));
const ends: readonly Said[] = Object.entries(ways).map(([id, { done }]) => ({ id, text: done }));

describe('the quiet ways', () => {
  test('break none of the tone rules', () => {
    expect([...said, ...besides, ...ends].flatMap((one) => brokenRules(one))).toEqual([]);
  });

  test('fit their places', () => {
    expect([
      ...said.flatMap((one) => tooLong(one, 90)),
      ...besides.flatMap((one) => tooLong(one, 100)),
      ...ends.flatMap((one) => tooLong(one, 44)),
    ]).toEqual([]);
  });

  test('read at about grade six', () => {
    const hard = steps.filter(({ text, more }) => readingGrade(`${text} ${more}`) > 8);
    expect(hard.map(({ id }) => id)).toEqual([]);
  });

  test('are numbered within their way, each id once', () => {
    const wanted = Object.entries(ways).flatMap(([way, { steps: own }]) =>
      own.map((_, index) => `${way}-${String(index + 1).padStart(3, '0')}`),
    );
    expect(steps.map(({ id }) => id)).toEqual(wanted);
  });

  test('count five things down to one, and name no sense', () => {
    const { steps: senses } = ways.senses;
    expect(senses.map(({ text }) => text.split(' ')[0])).toEqual([
      'Five',
      'Four',
      'Three',
      'Two',
      'One',
    ]);
    const sense = /\b(see|sees|look\w*|watch\w*|hear\w*|listen\w*|smell\w*|taste\w*|colou?r\w*)\b/i;
    const named = senses.filter(({ text, more }) => sense.test(`${text} ${more}`));
    expect(named.map(({ id }) => id)).toEqual([]);
  });

  test('stretch for under four minutes, seated, and never on toes or feet', () => {
    const { steps: moves } = ways.stretches;
    const seconds = moves.map((move) => move.seconds ?? 0);
    expect(Math.min(...seconds)).toBeGreaterThanOrEqual(20);
    expect(seconds.reduce((sum, one) => sum + one, 0)).toBeLessThan(4 * 60);
    const standing = /\b(stand\w*|step|feet|foot|toes?|knees?|legs?|jump\w*|floor)\b/i;
    expect(moves.filter(({ text, more }) => standing.test(`${text} ${more}`))).toEqual([]);
  });

  test('go out by foot, wheels or bench', () => {
    const seated = /\b(wheels?|bench|doorstep|window)\b/i;
    const others = ways.walk.steps.filter(({ text, more }) => !seated.test(`${text} ${more}`));
    expect(others.map(({ id }) => id)).toEqual([]);
  });
});
