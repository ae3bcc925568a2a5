import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../src/domain/agreement/agreement.ts';
import {
  differenceBetween,
  freesASite,
  withChanges,
} from '../../../src/domain/agreement/difference.ts';
import { anAgreement, aOneOff, aWindow } from '../../support/builders.ts';
import { anyAgreement } from './agreements.ts';
import '../runs.ts';

/** Two agreements with something in common. */
const twoAgreements = fc
  .tuple(anyAgreement, anyAgreement, fc.nat({ max: 31 }))
  .map(([old, other, bits]): [Agreement, Agreement] => [
    old,
    {
      names: bits & 1 ? old.names : other.names,
      windows: bits & 2 ? old.windows.slice(1) : other.windows,
      sites: bits & 4 ? [...new Set([...old.sites.slice(1), ...other.sites])] : other.sites,
      keptOpen: bits & 8 ? old.keptOpen.toReversed() : other.keptOpen,
      embedded: bits & 16 ? old.embedded : other.embedded,
    },
  ]);

describe('the difference between two agreements', () => {
  test('lists every change once, in words a preview can use', () => {
    const old = anAgreement({
      windows: [aWindow(), aWindow({ id: 'walk' })],
      sites: ['a.test', 'b.test'],
      keptOpen: ['maps.test'],
    });
    const next = anAgreement({
      names: ['Noa'],
      windows: [aWindow({ end: '21:00' }), aOneOff()],
      sites: ['b.test', 'c.test'],
      keptOpen: ['radio.test'],
      embedded: true,
    });
    const changes = differenceBetween(old, next);
    expect(changes).toEqual([
      { kind: 'names', names: ['Noa'] },
      { kind: 'changesWindow', from: aWindow(), window: aWindow({ end: '21:00' }) },
      { kind: 'addsWindow', window: aOneOff() },
      { kind: 'removesWindow', window: aWindow({ id: 'walk' }) },
      { kind: 'addsSites', entries: ['c.test'] },
      { kind: 'freesSites', entries: ['a.test'] },
      { kind: 'keepsOpen', entries: ['radio.test'] },
      { kind: 'closes', entries: ['maps.test'] },
      { kind: 'embedded', embedded: true },
    ]);
    expect(changes.filter(freesASite)).toEqual([{ kind: 'freesSites', entries: ['a.test'] }]);
  });

  test('of one with itself is nothing, whatever the order of keys', () => {
    const shuffled = Object.fromEntries(Object.entries(aWindow()).toReversed());
    const next = anAgreement({ windows: [shuffled as unknown as ReturnType<typeof aWindow>] });
    expect(differenceBetween(anAgreement(), next)).toEqual([]);
  });

  test('all of it taken is exactly the new one', () => {
    fc.assert(
      fc.property(twoAgreements, ([old, next]) => {
        expect(withChanges(old, next, differenceBetween(old, next))).toEqual(next);
      }),
    );
  });

  test('none of it taken is the old one', () => {
    fc.assert(
      fc.property(twoAgreements, ([old, next]) => {
        if (differenceBetween(old, next).length === 0) return;
        expect(withChanges(old, next, [])).toEqual(old);
      }),
    );
  });

  test('a part of it taken leaves exactly the rest', () => {
    fc.assert(
      fc.property(twoAgreements, fc.infiniteStream(fc.boolean()), ([old, next], ticks) => {
        const changes = differenceBetween(old, next);
        const chosen = changes.filter(() => ticks.next().value);
        const rest = differenceBetween(withChanges(old, next, chosen), next);
        const kinds = (of: typeof changes) => of.map((change) => JSON.stringify(change)).sort();
        expect(kinds(rest)).toEqual(kinds(changes.filter((change) => !chosen.includes(change))));
      }),
    );
  });

  test('one window changed, and the other left as it was', () => {
    const [dinner, walk] = [aWindow(), aWindow({ id: 'walk' })];
    const later = aWindow({ end: '21:00' });
    const old = anAgreement({ windows: [dinner, walk] });
    const next = anAgreement({ windows: [later, aWindow({ id: 'walk', end: '22:00' })] });
    const [first] = differenceBetween(old, next);
    expect(first && withChanges(old, next, [first]).windows).toEqual([later, walk]);
  });

  test('86: without its unticked part, no site is freed', () => {
    fc.assert(
      fc.property(twoAgreements, ([old, next]) => {
        const ticked = differenceBetween(old, next).filter((change) => !freesASite(change));
        const { sites } = withChanges(old, next, ticked);
        expect(old.sites.filter((site) => !sites.includes(site))).toEqual([]);
      }),
    );
  });
});
