import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainUrl } from '../../../src/domain/sites/address.ts';
import { setAsideBy, type Coverage } from '../../../src/domain/sites/coverage.ts';
import { parseEntry } from '../../../src/domain/sites/entry.ts';
import type { NetRule } from '../../../src/domain/sites/net-rule.ts';
import { rulesFor } from '../../../src/domain/sites/rules.ts';
import { aCoverage } from '../../support/builders.ts';
import { aHost, aPath, evasionsOf } from './evasions.ts';
import '../runs.ts';

const BLOCK_PAGE = 'chrome-extension://abc/blocked.html';

/**
 * A small model of declarativeNetRequest: the matching rule of the highest priority decides, and
 * `allow` wins among equals. `keepsDot` is Firefox, where `x.com.` is not `x.com`.
 */
function isRedirected(rules: readonly NetRule[], address: string, keepsDot = false): boolean {
  const { href, hostname } = new URL(address);
  const host = keepsDot ? hostname : hostname.replace(/\.$/, '');
  // Userinfo and fragment are no part of what a rule sees.
  const seen = href.replace(/#.*$/s, '').replace(/^(https?:\/\/)[^/@]*@/, '$1');
  const matching = rules.filter(({ condition }) => {
    const { regexFilter, requestDomains, isUrlFilterCaseSensitive } = condition;
    const isHost = requestDomains?.some((name) => host === name || host.endsWith(`.${name}`));
    if (requestDomains && !isHost) return false;
    const flags = isUrlFilterCaseSensitive === false ? 'i' : '';
    return regexFilter === undefined || new RegExp(regexFilter, flags).test(seen);
  });
  const highest = Math.max(...matching.map(({ priority }) => priority));
  const deciding = matching.filter(({ priority }) => priority === highest);
  return deciding.length > 0 && deciding.every(({ action }) => action.type === 'redirect');
}

const canonical = (text: string): string[] => {
  const parsed = parseEntry(text);
  return parsed.ok ? [parsed.value] : [];
};

const hosts = fc.constantFrom(
  'news.test',
  'm.news.test',
  'video.test',
  'localhost',
  '10.0.0.1',
  'a.b.test',
  'nas.lan2',
);
const paths = fc.constantFrom('', '/shorts', '/shorts/new', '/a+b', '/a.b', '/(x)', '/$', '/help');
const entry = fc.oneof(
  fc.tuple(hosts, paths).map((parts) => parts.join('')),
  fc.tuple(aHost, aPath).map((parts) => parts.join('')),
  aHost,
);
const entries = fc
  .array(entry, { maxLength: 8 })
  .map((typed) => Array.from(new Set(typed.flatMap(canonical))));

const coverage: fc.Arbitrary<Coverage> = fc.record({
  everything: fc.boolean(),
  sites: entries,
  keptOpen: entries,
  excepted: fc.array(hosts, { maxLength: 2 }),
  embedded: fc.boolean(),
});

/** A coverage and an address near one of its entries. */
const encounterOf = (percentPath: boolean) =>
  coverage.chain((given) => {
    const near = [...given.sites, ...given.keptOpen, ...given.excepted, 'samaritans.org', 'x.gov'];
    const address = fc
      .tuple(fc.constantFrom(...near), fc.oneof(paths, aPath))
      .chain(([site, more]) => {
        const [host = '', ...segments] = site.split('/');
        const path = [...segments, '']
          .map((segment) => `/${segment}`)
          .join('')
          .slice(0, -1);
        return evasionsOf(/^[\d.]+$/.test(host) ? 'plain.test' : host, path + more, {
          percentPath,
        });
      });
    return fc.tuple(fc.constant(given), address);
  });
const encounter = encounterOf(false);
/** Only such escapes as a path does not need. */
const escapedEncounter = encounterOf(true).filter(
  ([, address]) => !new URL(plainUrl(address)).pathname.includes('%'),
);

/** The difference that is written in the coverage notes: the second line catches those. */
const isEncoded = (address: string) => new URL(address).pathname.includes('%');

const types = (embedded: boolean) =>
  rulesFor(aCoverage({ embedded }), BLOCK_PAGE).map(({ condition }) => condition.resourceTypes);

describe('rules', () => {
  test('38, 39, 40, 41, 68: decide as the matcher does, in Chromium and in Firefox', () => {
    fc.assert(
      fc.property(encounter, fc.boolean(), ([given, address], keepsDot) => {
        if (isEncoded(address)) return;
        const rules = rulesFor(given, BLOCK_PAGE);
        expect(isRedirected(rules, address, keepsDot)).toBe(setAsideBy(given)(address));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    'http://video.test//shorts',
    'http://video.test/a/..//shorts///1',
    'http://video.test/SHORTS?x',
    'http://me:you@sub.video.test.:81/shorts#x',
  ])('catch a path written as %s', (address) => {
    const given = aCoverage({ sites: ['video.test/shorts'] });
    expect(setAsideBy(given)(address)).toBe(true);
    expect(isRedirected(rulesFor(given, BLOCK_PAGE), address)).toBe(true);
    expect(isRedirected(rulesFor(given, BLOCK_PAGE), address, true)).toBe(true);
  });

  test.each(['nas.lan2', 'a1.test', 'x.y9'])(
    'catch %s with a dot at its end in Firefox too',
    (host) => {
      const rules = rulesFor(aCoverage({ sites: [host] }), BLOCK_PAGE);
      expect(isRedirected(rules, `http://${host}./`, true)).toBe(true);
    },
  );

  test.each(['/%73horts', '/%53HORTS/1', '/sh%6Frts?x', '/%7euser', '/a%2db', '/%40home'])(
    'catch the escaped path %s, and the block page knows the plain one',
    (path) => {
      const plain = plainUrl(`http://video.test${path}`);
      expect(plain).not.toContain('%');
      const sites = [`video.test${new URL(plain).pathname.toLowerCase()}`];
      const rules = rulesFor(aCoverage({ sites }), BLOCK_PAGE);
      expect(isRedirected(rules, `http://video.test${path}`)).toBe(true);
      expect(isRedirected(rules, plain)).toBe(true);
    },
  );

  test('39: let nothing out that is set aside, however its letters are escaped', () => {
    fc.assert(
      fc.property(escapedEncounter, ([given, address]) => {
        const rules = rulesFor(given, BLOCK_PAGE);
        if (setAsideBy(given)(address)) expect(isRedirected(rules, address)).toBe(true);
        // What comes to the block page without need goes on from there.
        else expect(isRedirected(rules, plainUrl(address))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('leave an escaped path alone in frames, and where the block page is told no address', () => {
    const given = aCoverage({ sites: ['video.test/shorts'], embedded: true });
    const address = 'http://video.test/%68elp';
    const [, suspected] = rulesFor(given, BLOCK_PAGE);
    expect(suspected?.condition.resourceTypes).toEqual(['main_frame']);
    const wordless = rulesFor(given, BLOCK_PAGE, { keepAddressesOut: true });
    expect(isRedirected(wordless, address)).toBe(false);
    expect(isRedirected(rulesFor(given, BLOCK_PAGE), 'http://video.test/caf%C3%A9')).toBe(false);
  });

  test('68: never reach help: a protected host is open under every coverage', () => {
    fc.assert(
      fc.property(
        coverage,
        fc.constantFrom('thehotline.org', 'www.nhs.uk', 'usa.gov'),
        (given, host) => {
          expect(isRedirected(rulesFor(given, BLOCK_PAGE), `https://${host}/`)).toBe(false);
        },
      ),
    );
  });

  test('63: five thousand sites are one rule to set aside', () => {
    const sites = Array.from({ length: 5000 }, (_, index) => `site-${index}.test`);
    const rules = rulesFor(aCoverage({ sites }), BLOCK_PAGE);
    expect(rules.filter(({ action }) => action.type === 'redirect')).toHaveLength(1);
    expect(rules.length).toBeLessThanOrEqual(2);
    expect(isRedirected(rules, 'http://site-4999.test/')).toBe(true);
  });

  test('900 hosts with paths are at most 903 rules', () => {
    const sites = Array.from({ length: 900 }, (_, index) => `site-${index}.test/path`);
    expect(rulesFor(aCoverage({ sites: [...sites, 'x.test'] }), BLOCK_PAGE).length).toBe(903);
  });

  test('have ids of their own, none without a coverage, and no empty list of domains', () => {
    expect(rulesFor(undefined, BLOCK_PAGE)).toEqual([]);
    fc.assert(
      fc.property(coverage, (given) => {
        const rules = rulesFor(given, BLOCK_PAGE);
        expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
        for (const { id, condition } of rules) {
          expect(id).toBeGreaterThan(0);
          expect(condition.requestDomains?.length).not.toBe(0);
          for (const name of condition.requestDomains ?? []) expect(name).toMatch(/^[!-~]+$/);
        }
      }),
    );
  });

  test('take the whole address of every page with them, and let through what is open', () => {
    const [everything, ...open] = rulesFor(aCoverage({ everything: true }), BLOCK_PAGE);
    expect(everything?.condition.regexFilter).toBe('^https?://.*');
    expect(open.map(({ action }) => action)).toEqual([{ type: 'allow' }]);
  });

  test('53: reach into frames only when the couple said so', () => {
    expect(types(false).flat()).not.toContain('sub_frame');
    expect(types(true).every((of) => of.includes('sub_frame'))).toBe(true);
  });

  test('hand the address to the block page in its fragment', () => {
    const [rule] = rulesFor(aCoverage(), BLOCK_PAGE);
    expect(rule?.action).toEqual({
      type: 'redirect',
      redirect: { regexSubstitution: `${BLOCK_PAGE}#\\0` },
    });
  });

  test('hand it nothing when addresses are kept out, and set aside the same', () => {
    const [rule] = rulesFor(aCoverage(), BLOCK_PAGE, { keepAddressesOut: true });
    expect(rule?.action).toEqual({
      type: 'redirect',
      redirect: { regexSubstitution: `${BLOCK_PAGE}#` },
    });
    expect(rule?.condition).toEqual(rulesFor(aCoverage(), BLOCK_PAGE)[0]?.condition);
  });

  test('use nothing that RE2 does not know', () => {
    fc.assert(
      fc.property(coverage, (given) => {
        for (const { condition } of rulesFor(given, BLOCK_PAGE)) {
          expect(condition.regexFilter ?? '').not.toMatch(/\(\?[=!<]|\\[1-9]/);
        }
      }),
    );
  });
});
