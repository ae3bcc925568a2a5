import { describe, expect, test } from 'vitest';
import { findingsOf, isGap, type Facts } from '../../src/domain/diagnosis.ts';
import { anAgreement, aWindow } from '../support/builders.ts';

const around = [
  { kind: 'private', isReached: false },
  { kind: 'clock', zone: 'Europe/Paris' },
] as const;

const facts = (over: Partial<Facts> = {}): Facts => ({
  agreement: anAgreement({ sites: ['news.test', 'shop.test/sale'] }),
  isReadable: true,
  granted: ['*://*.news.test/*', '*://*.shop.test/*'],
  reachesPrivate: false,
  failures: [],
  zone: 'Europe/Paris',
  ...over,
});

const kindsOf = (over: Partial<Facts>) => findingsOf(facts(over)).map(({ kind }) => kind);
const everything = anAgreement({ windows: [aWindow({ covers: 'everything' })] });

describe('what is covered right now', () => {
  test('with every permission: the sites, and what a private window is', () => {
    expect(findingsOf(facts())).toEqual([{ kind: 'ready', sites: 2 }, ...around]);
  });

  test('names what waits, before what is ready', () => {
    expect(findingsOf(facts({ granted: ['*://*.news.test/*'] }))).toEqual([
      { kind: 'waiting', entries: ['shop.test/sale'] },
      { kind: 'ready', sites: 1 },
      ...around,
    ]);
  });

  test('a window over everything needs all sites', () => {
    const some = kindsOf({ agreement: everything, granted: ['*://*.news.test/*'] });
    expect(some).toEqual(['waitingForAll', 'private', 'clock']);
    const all = kindsOf({ agreement: everything, granted: ['*://*/*'] });
    expect(all).toEqual(['readyForAll', 'private', 'clock']);
    const one = anAgreement({ windows: [aWindow(), aWindow({ covers: 'everything' })] });
    expect(kindsOf({ agreement: one, granted: [] })).toEqual(['waitingForAll', 'private', 'clock']);
    const gaps = findingsOf(facts({ agreement: one, granted: [] })).map(isGap);
    expect(gaps).toEqual([true, false, false]);
  });

  test('nothing chosen is no gap', () => {
    const [first] = findingsOf(facts({ agreement: anAgreement({ sites: [] }) }));
    expect(first).toEqual({ kind: 'noSites' });
    expect(first && isGap(first)).toBe(false);
  });

  test('64: what failed comes first, each part once with its last time', () => {
    const failures = [
      { where: 'kept', at: '2025-03-28T18:30:00Z' },
      { where: 'icon', at: '2025-03-28T18:00:00Z' },
      { where: 'ownWorkers', at: '2025-03-28T16:00:00Z' },
      { where: 'rules', at: '2025-03-28T17:00:00Z' },
    ];
    const found = findingsOf(facts({ failures, granted: [] }));
    expect(found.slice(0, 4)).toEqual([
      { kind: 'failed', part: 'rules', at: Temporal.Instant.from('2025-03-28T17:00:00Z') },
      { kind: 'failed', part: 'pages', at: Temporal.Instant.from('2025-03-28T16:00:00Z') },
      { kind: 'failed', part: 'around', at: Temporal.Instant.from('2025-03-28T18:30:00Z') },
      { kind: 'waiting', entries: ['news.test', 'shop.test/sale'] },
    ]);
    expect(found.map(isGap)).toEqual([true, true, false, true, false, false]);
  });

  test('15: a zone this browser does not know is named, with its window', () => {
    const away = aWindow({ title: 'Call', zone: 'Mars/Olympus' });
    expect(findingsOf(facts({ agreement: anAgreement({ windows: [away] }) }))).toContainEqual({
      kind: 'zoneUnknown',
      title: 'Call',
      zone: 'Mars/Olympus',
    });
  });

  test('nothing is said to be covered when what is stored cannot be read', () => {
    const found = findingsOf(facts({ isReadable: false }));
    expect(found).toEqual([{ kind: 'unreadable' }, ...around]);
    expect(found.map(isGap)).toEqual([true, false, false]);
  });
});
