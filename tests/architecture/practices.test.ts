import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

interface Practice {
  readonly name: string;
  readonly where: string;
  /** A test as the table names it: its file, and its own name. */
  readonly shown: readonly { readonly file: string; readonly named: string }[];
}

const practices: readonly Practice[] = readFileSync(join(ROOT, 'docs/practices.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Practice|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', where = '', shown = '']) => ({
    name,
    where,
    shown: [...shown.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = '', named = '']) => ({
      file,
      named,
    })),
  }));

function textOf(file: string): string {
  const path = ['ts', 'tsx'].map((ending) => join(ROOT, `tests/${file}.test.${ending}`));
  const present = path.find((one) => existsSync(one));
  return present === undefined ? '' : readFileSync(present, 'utf8');
}

test('there are practices, and each says where it is and by what test that is shown', () => {
  expect(practices.length).toBeGreaterThan(20);
  const silent = practices.filter(({ where, shown }) => where === '' || shown.length === 0);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('each test that shows a practice is there, under its name', () => {
  const missing = practices.flatMap(({ shown }) =>
    shown.filter(({ file, named }) => !textOf(file).includes(named)),
  );
  expect(missing).toEqual([]);
});
