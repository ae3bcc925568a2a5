import { array, assert, constantFrom, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteGroups } from '../../../src/domain/sites/groups.ts';
import {
  isProtectedHost,
  protectedHosts,
  protectedSuffixes,
} from '../../../src/domain/sites/protected.ts';
import { isPublicSuffix, publicSuffixes } from '../../../src/domain/sites/suffixes.ts';

const sites = siteGroups.flatMap((group) => group.sites);
const canonical = /^(?!www\.)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/;

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('site groups', () => {
  test('have the sizes the pages announce', () => {
    const sizes = siteGroups.map(({ id, sites }) => [id, sites.length]);
    expect(Object.fromEntries(sizes)).toEqual({
      social: 12,
      news: 16,
      video: 10,
      shopping: 9,
      work: 8,
      games: 11,
    });
  });

  test('hold canonical hosts, each once', () => {
    expect(sites.filter((site) => !canonical.test(site))).toEqual([]);
    expect(repeated(sites)).toEqual([]);
  });

  test('list no site that another one covers already', () => {
    const covered = sites.filter((site) => sites.some((other) => site.endsWith(`.${other}`)));
    expect(covered).toEqual([]);
  });

  test('hold nothing that is a public suffix or protected', () => {
    expect(sites.filter((site) => isPublicSuffix(site) || isProtectedHost(site))).toEqual([]);
  });
});

describe('protected sites', () => {
  test('are canonical hosts, each once, and none is a public suffix', () => {
    expect(protectedHosts.filter((host) => !canonical.test(host))).toEqual([]);
    expect(repeated([...protectedHosts, ...protectedSuffixes])).toEqual([]);
    expect(protectedHosts.filter(isPublicSuffix)).toEqual([]);
  });

  test('need no line of their own under a protected suffix', () => {
    const needless = protectedHosts.filter((host) => {
      return protectedSuffixes.some((suffix) => host.endsWith(`.${suffix}`));
    });
    expect(needless).toEqual([]);
  });

  test.each([
    'thehotline.org',
    'loveisrespect.org',
    '988lifeline.org',
    'samhsa.gov',
    'crisistextline.org',
    'findahelpline.com',
    'nationaldahelpline.org.uk',
    'mensadviceline.org.uk',
    'womensaid.ie',
    '1800respect.org.au',
    'womensrefuge.org.nz',
    'sheltersafe.ca',
    'therapistlocator.net',
    'locator.apa.org',
    'gottmanreferralnetwork.com',
  ])('include %s, which Help names', (host) => {
    expect(isProtectedHost(host)).toBe(true);
  });

  test.each(['gov', 'usa.gov', 'gov.uk', 'www.nhs.uk', '111.nhs.uk', 'my.gov.au', 'mhlw.go.jp'])(
    'include %s by its ending',
    (host) => {
      expect(isProtectedHost(host)).toBe(true);
    },
  );

  test.each(['nothehotline.org', 'thehotline.org.example', 'gov.example', 'mygov', 'apa.org', ''])(
    'leave out %o',
    (host) => {
      expect(isProtectedHost(host)).toBe(false);
    },
  );

  test('cover every subdomain, however deep', () => {
    const label = stringMatching(/^[a-z0-9]{1,8}$/);
    assert(
      property(
        constantFrom(...protectedHosts, ...protectedSuffixes),
        array(label, { minLength: 1, maxLength: 4 }),
        (host, labels) => isProtectedHost([...labels, host].join('.')),
      ),
    );
  });
});

describe('public suffixes', () => {
  test('have two labels, each once', () => {
    expect([...publicSuffixes].filter((suffix) => !/^[a-z0-9-]+\.[a-z]+$/.test(suffix))).toEqual(
      [],
    );
  });

  test.each([
    'com',
    'uk',
    'xn--p1ai',
    'co.uk',
    'com.au',
    'co.jp',
    'com.br',
    'github.io',
    'vercel.app',
  ])('include %s', (host) => {
    expect(isPublicSuffix(host)).toBe(true);
  });

  test.each([
    'localhost',
    '127.0.0.1',
    '[::1]',
    'wordpress.com',
    'google.com',
    'bbc.co.uk',
    'me.github.io',
    'x.com',
    't.co',
  ])('leave out %s', (host) => {
    expect(isPublicSuffix(host)).toBe(false);
  });
});
