import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostAndPath } from '../../../src/domain/sites/address.ts';
import { inBoth, matcherFor } from '../../../src/domain/sites/match.ts';
import '../runs.ts';

test.each([
  [['a.test'], ['a.test'], ['a.test']],
  [['a.test'], ['other.test'], []],
  [['a.test'], ['b.a.test'], ['b.a.test']],
  [['b.a.test'], ['a.test'], ['b.a.test']],
  [['a.test/x'], ['a.test/x/y'], ['a.test/x/y']],
  [['b.a.test/x'], ['a.test/x/y'], ['b.a.test/x/y']],
  [['a.test/x'], ['b.a.test'], ['b.a.test/x']],
  [['a.test/x'], ['a.test/y'], []],
  [['a.test'], ['a.test', 'b.a.test'], ['a.test', 'b.a.test']],
])('%j and %j share %j', (some, others, shared) => {
  expect(inBoth(some, others)).toEqual(shared);
});

test('an address is in the shared entries exactly when both lists have it', () => {
  const host = fc.constantFrom('a.test', 'b.a.test', 'c.b.a.test', 'ba.test');
  const path = fc.constantFrom('', '/x', '/x/y', '/xy');
  const entries = fc.uniqueArray(fc.tuple(host, path).map((parts) => parts.join('')));
  fc.assert(
    fc.property(entries, entries, host, path, (some, others, at, where) => {
      const place = hostAndPath(`https://${at}${where}/z`);
      if (!place) throw new Error('not a place');
      const both = matcherFor(some)(place) && matcherFor(others)(place);
      expect(matcherFor(inBoth(some, others))(place)).toBe(both);
    }),
  );
});
