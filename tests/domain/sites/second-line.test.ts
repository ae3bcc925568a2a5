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

const leaves = (given: Partial<Coverage>) => secondLineFor(aCoverage(given)).leave;
const watches = (given: Partial<Coverage>) => secondLineFor(aCoverage(given)).watch;

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

  test('sends whole sites away and watches none of them', () => {
    expect(secondLineFor(aCoverage({ sites: ['a.test', 'b.test'] }))).toEqual({
      leave: { matches: ['*://*.a.test/*', '*://*.b.test/*'], excludeMatches: [] },
    });
  });

  test('sends a path away with what is under it, and watches its site', () => {
    expect(secondLineFor(aCoverage({ sites: ['a.test/x'] }))).toEqual({
      leave: {
        matches: ['*://*.a.test/x', '*://*.a.test/x/*', '*://*.a.test/x?*'],
        excludeMatches: [],
      },
      watch: { matches: ['*://*.a.test/*'], excludeMatches: [] },
    });
  });

  test('sends nothing away where a part is kept open, and watches instead', () => {
    for (const keptOpen of [['a.test/y'], ['m.a.test/y'], ['test/y']]) {
      expect(secondLineFor(aCoverage({ sites: ['a.test', 'c.test2'], keptOpen }))).toEqual({
        leave: { matches: ['*://*.c.test2/*'], excludeMatches: [] },
        watch: { matches: ['*://*.a.test/*'], excludeMatches: [] },
      });
    }
    expect(leaves({ sites: ['a.test/x'], keptOpen: ['a.test/x/y'] })).toBeUndefined();
  });

  test('is off where a whole site is open', () => {
    for (const open of [{ keptOpen: ['a.test'] }, { excepted: ['a.test'] }]) {
      expect(secondLineFor(aCoverage({ sites: ['a.test', 'm.a.test/x'], ...open }))).toEqual({});
    }
    const below = { sites: ['a.test'], keptOpen: ['m.a.test', 'm.b.test'] };
    expect(leaves(below)?.excludeMatches).toEqual(['*://*.m.a.test/*']);
    const part = { ...below, sites: ['a.test/x'] };
    expect(leaves(part)?.excludeMatches).toEqual(['*://*.m.a.test/*']);
    expect(watches(part)?.excludeMatches).toEqual(['*://*.m.a.test/*']);
  });

  test('68: leaves out the help that lies below a set-aside site, and lists no other', () => {
    expect(leaves({ sites: ['apa.org'] })?.excludeMatches).toEqual(['*://*.locator.apa.org/*']);
  });

  test('of everything sends every page away but help and what is open', () => {
    const given = { everything: true, keptOpen: ['a.test', 'b.test/x', 'm.a.test/x'] };
    expect(leaves(given)?.matches).toEqual(['*://*/*']);
    expect(leaves(given)?.excludeMatches).toEqual(
      expect.arrayContaining(['*://*.samaritans.org/*', '*://*.a.test/*', '*://*.b.test/*']),
    );
    expect(watches(given)).toEqual({ matches: ['*://*.b.test/*'], excludeMatches: [] });
  });

  test('has no subdomains of a bare address', () => {
    expect(leaves({ sites: ['10.0.0.1', '10.test', 'a10.1'] })?.matches).toEqual([
      '*://10.0.0.1/*',
      '*://*.10.test/*',
      '*://*.a10.1/*',
    ]);
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

test('a page that is watched is told nothing of other hosts, and nothing if none of it is set aside', () => {
  const given = aCoverage({
    sites: ['a.test/x', 'm.a.test/y', 'b.test'],
    keptOpen: ['a.test/x/open', 'c.test'],
    excepted: ['b.test'],
  });
  expect(hostViewOf(given, 'https://a.test/')).toEqual({
    everything: false,
    sites: ['a.test/x'],
    open: ['a.test/x/open'],
  });
  expect(hostViewOf(given, 'https://c.test/')).toBeUndefined();
  expect(hostViewOf({ ...given, everything: true }, 'https://c.test/')).toEqual({
    everything: true,
    sites: [],
    open: ['c.test'],
  });
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

  test('has no list of exceptions where there is none', () => {
    expect(conditionOf(aCoverage({ sites: ['a.test'] }))).not.toHaveProperty(
      'excludedRequestDomains',
    );
  });

  test('knows an address of numbers by one name, and a name of numbers by both', () => {
    const sites = ['10.0.0.1', '4.test', 'a.b.4c.test'];
    expect(conditionOf(aCoverage({ sites }))?.requestDomains).toEqual([
      '10.0.0.1',
      '4.test',
      '4.test.',
      'a.b.4c.test',
      'a.b.4c.test.',
    ]);
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
