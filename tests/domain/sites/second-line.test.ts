import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAsideBy, type Coverage } from '../../../src/domain/sites/coverage.ts';
import { hostViewOf } from '../../../src/domain/sites/host-view-of.ts';
import { isSetAsideIn } from '../../../src/domain/sites/host-view.ts';
import { ownWorkerRulesFor } from '../../../src/domain/sites/own-worker-rules.ts';
import { secondLineFor, type Reach } from '../../../src/domain/sites/second-line.ts';
import { aCoverage } from '../../support/builders.ts';
import '../runs.ts';

/** As browsers read a match pattern: the host with its subdomains, the path and query by letter. */
function fits(pattern: string, address: string): boolean {
  const [, host = '', rest = ''] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(address);
  const isHost =
    host === '*' ||
    (host.startsWith('*.')
      ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
      : url.hostname === host);
  const text = rest.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return isHost && new RegExp(`^${text}$`).test(url.pathname + url.search);
}
const runsIn = (reach: Reach | undefined, address: string) =>
  reach !== undefined &&
  reach.matches.some((one) => fits(one, address)) &&
  !reach.excludeMatches.some((one) => fits(one, address));

const host = fc.constantFrom('a.test', 'b.a.test', 'c.b.a.test', 'apa.org', 'other.test');
const path = fc.constantFrom('', '/x', '/x/y', '/xy');
const entries = fc.uniqueArray(fc.tuple(host, path).map((parts) => parts.join('')));
const coverage: fc.Arbitrary<Coverage> = fc.record({
  everything: fc.boolean(),
  sites: entries,
  keptOpen: entries,
  excepted: fc.uniqueArray(host, { maxLength: 1 }),
  embedded: fc.boolean(),
});
const address = fc
  .tuple(
    fc.constantFrom(
      'a.test',
      'www.b.a.test',
      'c.b.a.test',
      'locator.apa.org',
      'apa.org',
      'free.test',
      'kids.gov',
    ),
    fc.constantFrom('/', '/x', '/x/', '/x?a=1', '/x/y/z', '/X/y', '/xy', '/%78', '/z'),
  )
  .map((parts) => `https://${parts.join('')}`);

describe('the second line', () => {
  test('62: never sends away a page that is not set aside', () => {
    fc.assert(
      fc.property(coverage, address, (given, url) => {
        if (runsIn(secondLineFor(given).leave, url)) expect(setAsideBy(given)(url)).toBe(true);
      }),
    );
  });

  test('misses no page that is set aside: it is sent away, or looked at', () => {
    fc.assert(
      fc.property(coverage, address, (given, url) => {
        if (!setAsideBy(given)(url)) return;
        const { leave, watch } = secondLineFor(given);
        expect(runsIn(leave, url) || runsIn(watch, url)).toBe(true);
      }),
    );
  });

  test('runs on no other site', () => {
    const { leave, watch } = secondLineFor(aCoverage({ sites: ['a.test', 'b.test/x'] }));
    for (const url of ['https://free.test/', 'https://nota.test/', 'https://test/']) {
      expect([runsIn(leave, url), runsIn(watch, url)]).toEqual([false, false]);
    }
  });

  test('is nothing at all where nothing is set aside', () => {
    expect(secondLineFor(undefined)).toEqual({});
    expect(secondLineFor(aCoverage({ sites: [] }))).toEqual({});
    expect(ownWorkerRulesFor(undefined, 'block')).toEqual([]);
    expect(ownWorkerRulesFor(aCoverage({ sites: ['a.test/x'] }), 'block')).toEqual([]);
  });

  test('takes addresses that no pattern can hold for what they are', () => {
    const line = secondLineFor(aCoverage({ sites: ['localhost', '10.0.0.1', '[::1]'] }));
    expect(line.leave?.matches).toEqual(['*://localhost/*', '*://10.0.0.1/*']);
    expect(secondLineFor(aCoverage({ sites: ['[::1]'] }))).toEqual({});
  });
});

test('a page that is watched knows of its own host what the whole coverage knows', () => {
  fc.assert(
    fc.property(coverage, address, address, (given, here, there) => {
      const other = new URL(there);
      other.hostname = new URL(here).hostname;
      const view = hostViewOf(given, here);
      const isAside = view !== undefined && isSetAsideIn(view, other.href);
      expect(isAside).toBe(setAsideBy(given)(other.href));
    }),
  );
});

const conditionOf = (given: Coverage) => ownWorkerRulesFor(given, 'block')[0]?.condition;

describe('the rule for what own workers ask for', () => {
  test('is about requests of no tab, from set-aside sites to set-aside sites', () => {
    expect(
      conditionOf(aCoverage({ sites: ['a.test', 'b.test/x'], keptOpen: ['m.a.test'] })),
    ).toEqual({
      regexFilter: '^https?://.*',
      requestDomains: ['a.test', 'a.test.'],
      initiatorDomains: ['a.test', 'a.test.'],
      excludedRequestDomains: ['m.a.test', 'm.a.test.'],
      excludedInitiatorDomains: ['m.a.test', 'm.a.test.'],
      tabIds: [-1],
      resourceTypes: ['xmlhttprequest', 'other'],
    });
  });

  test('leaves a site alone that is open in part, or opened by both', () => {
    const given = aCoverage({ sites: ['a.test', 'b.test', 'c.test'], keptOpen: ['a.test/x'] });
    expect(conditionOf({ ...given, excepted: ['b.test'] })?.requestDomains).toEqual([
      'c.test',
      'c.test.',
    ]);
  });

  test('of everything leaves protected and open sites alone', () => {
    const condition = conditionOf(aCoverage({ everything: true, keptOpen: ['maps.test'] }));
    expect(condition?.requestDomains).toBeUndefined();
    expect(condition?.excludedInitiatorDomains).toEqual(
      expect.arrayContaining(['maps.test', 'samaritans.org', 'gov', 'nhs.uk']),
    );
  });
});
