import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coverLetters } from '../../scripts/fonts.mjs';

test('the serif of covers has every letter they say in it; if not, run scripts/fonts.mjs', () => {
  const file = join(import.meta.dirname, '../../src/cover/serif.ts');
  const [, letters] = /Its letters: (.*)/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(letters).toBe(coverLetters().trim());
});
