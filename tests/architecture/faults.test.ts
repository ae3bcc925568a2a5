import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourcesIn } from './sources.ts';

interface Fault {
  readonly number: string;
  readonly words: string;
  /** As the table names them: `domain/plan`. */
  readonly files: readonly string[];
  readonly how: string;
}

const listed = (cell: string) => cell.split(', ').filter((one) => one !== '');

const faults: readonly Fault[] = readFileSync(join(ROOT, 'docs/faults.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number]) => /^\d+$/.test(number ?? ''))
  .map(([, number = '', words = '', files = '', how = '']) => ({
    number,
    words,
    files: listed(files),
    how,
  }));

/** The numbers at the beginning of the names of tests. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/['"`](\d{1,2}(?:, \d{1,2})*): \S/g)].flatMap(([, numbers = '']) =>
    listed(numbers),
  );

function textOf(file: string): string {
  const path = ['ts', 'tsx'].map((ending) => join(ROOT, `tests/${file}.test.${ending}`));
  const present = path.find((one) => existsSync(one));
  return present === undefined ? '' : readFileSync(present, 'utf8');
}

test('each fault stands once, in order', () => {
  const numbers = faults.map(({ number }) => Number(number));
  expect(numbers.length).toBeGreaterThan(80);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

test('each fault has a test of its number in every file it names', () => {
  const missing = faults.flatMap(({ number, files }) =>
    files.filter((file) => !numbersIn(textOf(file)).includes(number)).map((file) => [number, file]),
  );
  expect(missing).toEqual([]);
});

test('a fault without a test is for later, or tried by hand', () => {
  const bare = faults.filter(({ files }) => files.length === 0);
  expect(bare.filter(({ words, how }) => !words.includes('_later_') && how !== 'M')).toEqual([]);
});

test('a number in the name of a test is a fault of the list', () => {
  const known = new Set(faults.map(({ number }) => number));
  const stray = sourcesIn(['tests'], '.test.ts', '.test.tsx').flatMap(({ path, text }) =>
    numbersIn(text)
      .filter((number) => !known.has(number))
      .map((number) => [number, path]),
  );
  expect(stray).toEqual([]);
});
