import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostAndPath } from '../../../src/domain/sites/address.ts';
import { setAsideBy } from '../../../src/domain/sites/coverage.ts';
import { parseEntry } from '../../../src/domain/sites/entry.ts';
import { protectedHosts } from '../../../src/domain/sites/protected.ts';
import { aCoverage } from '../../support/builders.ts';
import { aHost, aPath, aSegment, evasionsOf, isUnder } from './evasions.ts';
import '../runs.ts';

const pair = fc.tuple(aHost, aPath);
const isAside = (address: string, over: Parameters<typeof aCoverage>[0]) =>
  setAsideBy(aCoverage(over))(address);

describe('a site set aside', () => {
  test('38, 40, 41: is set aside however its address is written', () => {
    const written = aHost.chain((host) => fc.tuple(fc.constant(host), evasionsOf(host, '')));
    fc.assert(
      fc.property(written, ([host, address]) => {
        expect(isUnder(address, host)).toBe(true);
        expect(isAside(address, { sites: [host] })).toBe(true);
      }),
    );
  });

  test('40: so is one path of it', () => {
    const written = pair.chain(([host, path]) =>
      fc.tuple(fc.constant(host), fc.constant(path), evasionsOf(host, path)),
    );
    fc.assert(
      fc.property(written, ([host, path, address]) => {
        expect(isUnder(address, host, path)).toBe(true);
        expect(isAside(address, { sites: [host + path] })).toBe(true);
      }),
    );
  });

  test.each([
    'https://m.news.test/',
    'HTTPS://NEWS.TEST',
    'http://news.test.:8080/',
    'http://news.test../',
    'http://me:you@news.test/a?b#c',
    'http://n%65ws.test',
    'http://ｎｅｗｓ.test/',
    'http://ne\tws.te\nst/',
    'http:\\\\news.test\\a',
    '  https://news.test  ',
  ])('38, 40, 41: is found in %o', (address) => {
    expect(isAside(address, {})).toBe(true);
  });

  test('42: is found in its script and in punycode', () => {
    for (const address of [
      'http://bücher.test',
      'http://BÜCHER.test',
      'http://xn--bcher-kva.test',
    ]) {
      expect(isAside(address, { sites: ['xn--bcher-kva.test'] })).toBe(true);
    }
  });

  test('42: is found so however many addresses were read before', () => {
    const read = new Set<string | undefined>();
    for (let i = 0; i < 5000; i += 1) {
      hostAndPath('http://news.test');
      read.add(hostAndPath('http://bücher.test')?.host);
      const entry = parseEntry('bücher.test');
      read.add(entry.ok ? entry.value : undefined);
    }
    expect([...read]).toEqual(['xn--bcher-kva.test']);
  });

  test('40: a slash that is written as a letter of a name parts no names', () => {
    expect(isAside('http://news.test/a%2Fb', { sites: ['news.test/a'] })).toBe(false);
    expect(isAside('http://news.test/a%2Fb', { sites: ['news.test/ab'] })).toBe(false);
    expect(isAside('http://news.test/a%2Fb/c', { sites: ['news.test/a%2fb'] })).toBe(true);
  });

  test('39: is not found in a look-alike', () => {
    const look = fc.tuple(aHost, aHost, fc.nat({ max: 5 })).map(([host, other, way]) => ({
      host,
      address: [
        `http://not${host}/`,
        `http://${host}.evil.example/`,
        `http://evil.example/${host}`,
        `http://evil.example/?u=http://${host}/`,
        `http://${host}@evil.example/`,
        `http://${other.replaceAll('.', '-')}-${host}/`,
      ][way] as string,
    }));
    fc.assert(fc.property(look, ({ host, address }) => !isAside(address, { sites: [host] })));
  });

  test('45: is not found behind the number of its server', () => {
    for (const address of ['http://192.0.2.7/', 'http://3221225991/', 'http://[2001:db8::7]/']) {
      expect(isAside(address, { sites: ['news.test'] })).toBe(false);
    }
  });

  test('is found by the same rule as the browser reads the address', () => {
    const any = fc
      .tuple(pair, pair, fc.boolean())
      .chain(([[host, path], [other, way], same]) =>
        fc.tuple(
          fc.constant(host),
          fc.constant(path),
          evasionsOf(same ? host : other, way.startsWith('/a') ? path : way),
        ),
      );
    fc.assert(
      fc.property(any, ([host, path, address]) => {
        expect(isAside(address, { sites: [host + path] })).toBe(isUnder(address, host, path));
      }),
    );
  });
});

const typed = (path: string) => new URL(`http://v.test${path}`).pathname.toLowerCase();

describe('a path', () => {
  test('is whole segments', () => {
    fc.assert(
      fc.property(pair, aSegment, ([host, path], more) => {
        const sites = [host + path];
        const at = (rest: string) => isAside(`http://${host}${path}${rest}`, { sites });
        expect([at(''), at('/'), at(`/${more}`), at('?q'), at('#h')]).toEqual(
          Array.from({ length: 5 }, () => true),
        );
        expect([at('x'), at('x/y'), at('-'), at('%20')]).toEqual([false, false, false, false]);
      }),
    );
  });

  test.each([
    'http://v.test/shorts2',
    'http://v.test/a/shorts',
    'http://v.test/',
    'http://v.test/shorts/..',
  ])('is not found in %s', (address) => {
    expect(isAside(address, { sites: ['v.test/shorts'] })).toBe(false);
  });

  test.each([
    'http://v.test/Shorts',
    'http://v.test//shorts',
    'http://v.test/a/../shorts/1',
    'http://v.test/%73horts',
  ])('is found in %s', (address) => {
    expect(isAside(address, { sites: ['v.test/shorts'] })).toBe(true);
  });

  test('written as anything a person may type is found again as it was typed', () => {
    for (const path of ['/é', '/É', '/a%20b', '/a|b', '/日本', '/100%25', '/100%']) {
      expect(isAside(`http://v.test${path}`, { sites: [`v.test${typed(path)}`] })).toBe(true);
    }
  });
});

describe('what stays open', () => {
  test('is what is kept open or excepted, whatever else is said', () => {
    const written = pair.chain(([host, path]) =>
      fc.tuple(fc.constant(host), fc.constant(path), evasionsOf(host, path)),
    );
    fc.assert(
      fc.property(written, fc.boolean(), ([host, path, address], everything) => {
        const sites = [host, host + path];
        expect(isAside(address, { everything, sites, keptOpen: [host + path] })).toBe(false);
        expect(isAside(address, { everything, sites, excepted: [host] })).toBe(false);
        expect(isAside(`http://${host}/`, { sites: [host], keptOpen: [host + path] })).toBe(true);
      }),
    );
  });

  test('68: is what is protected', () => {
    const written = fc
      .constantFrom(...protectedHosts, 'usa.gov', '111.nhs.uk')
      .chain((host) => fc.tuple(fc.constant(host), evasionsOf(host, '/help')));
    fc.assert(
      fc.property(written, fc.boolean(), ([host, address], everything) => {
        expect(isUnder(address, host)).toBe(true);
        expect(isAside(address, { everything, sites: [host] })).toBe(false);
      }),
    );
  });

  test('everything else is set aside when everything is covered', () => {
    const written = aHost.chain((host) => evasionsOf(host, ''));
    fc.assert(fc.property(written, (address) => isAside(address, { everything: true, sites: [] })));
  });
});

describe('what is no web page', () => {
  test.each([
    'data:text/html,<a href="http://news.test">',
    'blob:http://news.test/5a5a',
    'javascript:location="http://news.test"',
    'file:///news.test',
    'about:blank',
    'view-source:http://news.test',
    'chrome://settings',
    'moz-extension://news.test/',
    'ftp://news.test',
    'http://',
    'http://[',
    '//news.test',
    'news.test',
    '',
  ])('56: %o is left alone', (address) => {
    expect(hostAndPath(address)).toBeUndefined();
    expect(isAside(address, { everything: true })).toBe(false);
  });

  test('56: nothing at all makes the matcher throw', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((rest) => `http://${rest}`),
      fc.string({ unit: 'binary' }).map((rest) => `https://news.test/${rest}`),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
    );
    fc.assert(fc.property(text, (address) => typeof isAside(address, {}) === 'boolean'));
  });
});
