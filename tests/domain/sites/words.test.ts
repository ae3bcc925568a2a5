import { describe, expect, test } from 'vitest';
import { readablePath, siteWords } from '../../../src/domain/sites/words.ts';

describe('a site in words', () => {
  test.each([
    ['xn--bcher-kva.test', 'bücher.test'],
    ['video.test/%c3%a9t%c3%a9', 'video.test/été'],
    ['video.test/100%', 'video.test/100%'],
  ])('%s is %s', (entry, words) => {
    expect(siteWords(entry)).toBe(words);
  });

  test.each(['%E2%80%AE', '%E2%81%A6', '%E2%80%8B', '%00', '%EF%BB%BF'])(
    'never decodes %s, which would disguise an address',
    (mark) => {
      expect(readablePath(`/a${mark}gpj.exe`)).toBe(`/a${mark}gpj.exe`);
    },
  );
});
