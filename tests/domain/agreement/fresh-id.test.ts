import { expect, test } from 'vitest';
import { freshId } from '../../../src/domain/agreement/fresh-id.ts';

const having = (...ids: string[]) => ids.map((id) => ({ id }));

test('a new window has its name for an id, or the first number that is free', () => {
  expect(freshId([], 'dinner')).toBe('dinner');
  expect(freshId(having('dinner'), 'dinner')).toBe('dinner-2');
  expect(freshId(having('dinner', 'dinner-2', 'walk'), 'dinner')).toBe('dinner-3');
  expect(freshId(having('dinner-2'), 'dinner')).toBe('dinner');
});

test('a long name leaves room for its number within forty letters', () => {
  const long = 'x'.repeat(60);
  const ids = Array.from({ length: 200 }).reduce<string[]>(
    (taken) => [...taken, freshId(having(...taken), long)],
    [],
  );
  expect(new Set(ids).size).toBe(200);
  expect(Math.max(...ids.map((id) => id.length))).toBe(40);
});
