import { describe, expect, test } from 'vitest';
import { fitsRule, pathGroups } from '../../../src/domain/sites/path-rules.ts';

/** A path of one segment with as many letters. */
const long = (letters: number) => `/${'x'.repeat(letters)}`;

test.each([
  ['70 letters', long(70), true],
  ['71 letters', long(71), false],
  ['two times 34 letters: each segment costs one more', long(34) + long(34), true],
  ['34 and 35 letters', long(34) + long(35), false],
])('a path of %s fits a rule: %3$s', (_, path, fits) => {
  expect(fitsRule(path)).toBe(fits);
});

const groups = (...paths: string[]) =>
  pathGroups(paths.map((path) => `a.test${path}`)).map((group) => group.paths);

describe('the paths of a host share an expression', () => {
  test('as long as they fit, and no longer', () => {
    expect(groups(long(34), long(34))).toEqual([[long(34), long(34)]]);
    expect(groups(long(34), long(35))).toEqual([[long(34)], [long(35)]]);
    expect(groups(long(22), long(22), long(22), '/y')).toEqual([
      [long(22), long(22), long(22)],
      ['/y'],
    ]);
  });

  test('with none of another host, and without what fits nowhere', () => {
    expect(pathGroups(['a.test/x', 'b.test/x', 'a.test/y', `b.test${long(71)}`])).toEqual([
      { host: 'a.test', paths: ['/x', '/y'] },
      { host: 'b.test', paths: ['/x'] },
    ]);
  });

  test('and have none where the whole site is set aside', () => {
    expect(pathGroups(['a.test/x', 'a.test', 'b.test/y'])).toEqual([
      { host: 'b.test', paths: ['/y'] },
    ]);
  });
});
