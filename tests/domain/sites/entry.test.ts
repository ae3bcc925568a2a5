import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAsideBy } from '../../../src/domain/sites/coverage.ts';
import { parseEntry } from '../../../src/domain/sites/entry.ts';
import { protectedHosts } from '../../../src/domain/sites/protected.ts';
import { aCoverage } from '../../support/builders.ts';
import { aHost, aPath, evasionsOf } from './evasions.ts';
import '../runs.ts';

const read = (text: string) => {
  const result = parseEntry(text);
  return result.ok ? result.value : result.problem.code;
};

describe('a typed site', () => {
  test.each([
    ['news.test', 'news.test'],
    ['  News.Test  ', 'news.test'],
    ['www.news.test', 'news.test'],
    ['https://www.news.test/', 'news.test'],
    ['HTTP://NEWS.TEST:8080', 'news.test'],
    ['//news.test', 'news.test'],
    ['news.test?q=1#top', 'news.test'],
    ['https://me:secret@news.test/', 'news.test'],
    ['news.test/@noa', 'news.test/@noa'],
    ['news.test.', 'news.test'],
    ['*.news.test', 'news.test'],
    ['m.news.test', 'm.news.test'],
    ['video.test/Shorts/', 'video.test/shorts'],
    ['video.test//a///b', 'video.test/a/b'],
    ['video.test/a/../b', 'video.test/b'],
    ['video.test\\a', 'video.test/a'],
    ['bücher.test', 'xn--bcher-kva.test'],
    ['BÜCHER.test', 'xn--bcher-kva.test'],
    ['XN--BCHER-KVA.test', 'xn--bcher-kva.test'],
    ['ｎｅｗｓ.test', 'news.test'],
    ['news。test', 'news.test'],
    ['💘.test', 'xn--3r8h.test'],
    ['video.test/é', 'video.test/%c3%a9'],
    ['www.com', 'www.com'],
    ['www.www.news.test', 'news.test'],
    ['localhost', 'localhost'],
    ['localhost:3000/app', 'localhost/app'],
    ['127.0.0.1', '127.0.0.1'],
    ['192.168.1.1/admin', '192.168.1.1/admin'],
    ['[::1]', '[::1]'],
    ['http://[::1]:8080/a', '[::1]/a'],
    ['me.github.io', 'me.github.io'],
    ['bbc.co.uk', 'bbc.co.uk'],
  ])('43, 44: %o is read as %o', (text, site) => {
    expect(read(text)).toBe(site);
  });

  test.each([
    ['', 'siteEmpty'],
    ['   ', 'siteEmpty'],
    ['\n\t', 'siteEmpty'],
    ['news test', 'siteSpaces'],
    ['news.test/a b', 'siteSpaces'],
    ['news\u00a0.test', 'siteSpaces'],
    ['two.test\nlines.test', 'siteSpaces'],
    ['ftp://news.test', 'siteScheme'],
    ['file:///etc/passwd', 'siteScheme'],
    ['chrome://settings', 'siteScheme'],
    ['com', 'siteSuffix'],
    ['.com', 'siteName'],
    ['*.com', 'siteSuffix'],
    ['co.uk', 'siteSuffix'],
    ['www.co.uk', 'siteSuffix'],
    ['github.io', 'siteSuffix'],
    ['https://co.uk/path', 'siteSuffix'],
    ['gov', 'siteProtected'],
    ['facebook', 'siteName'],
    ['noa@news.test', 'siteName'],
    ['me:secret@news.test', 'siteName'],
    ['javascript:alert(1)', 'siteName'],
    ['data:text/html,hi', 'siteName'],
    ['a..test', 'siteName'],
    ['a.com.0..', 'siteName'],
    ['news!.test', 'siteName'],
    ['http://', 'siteName'],
    ['http://[', 'siteName'],
    ['x.test:99999', 'siteName'],
    ['999.999.999.999', 'siteName'],
    ['*.*.news.test', 'siteName'],
    ['...', 'siteName'],
    ['/', 'siteName'],
    ['?', 'siteName'],
    [`${'a'.repeat(64)}.test`, 'siteName'],
    ['samaritans.org', 'siteProtected'],
    ['www.thehotline.org/plan-for-safety', 'siteProtected'],
    ['usa.gov', 'siteProtected'],
    ['111.nhs.uk', 'siteProtected'],
  ])('43, 44: %o is refused: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  test.each([
    [' news .test ', 'siteSpaces', 'news .test'],
    ['FTP://news.test', 'siteScheme', 'ftp://'],
    ['noa@news.test', 'siteName', 'noa@news.test'],
    ['http://[', 'siteName', 'http://['],
    ['https://Face_book!.test/x', 'siteName', 'https://Face_book!.test/x'],
    ['facebook', 'siteName', 'facebook'],
    ['https://co.uk/path', 'siteSuffix', 'co.uk'],
    ['https://www.thehotline.org/plan', 'siteProtected', 'thehotline.org'],
    [`news.test/${'x'.repeat(71)}`, 'sitePathLong', `/${'x'.repeat(39)}`],
  ])('43: of %o the sentence names the piece that is wrong: %s, %s', (text, code, value) => {
    expect(parseEntry(text)).toEqual({ ok: false, problem: { code, value } });
  });

  test.each([
    ['http://noa@news.test/', 'news.test'],
    ['news.test...', 'news.test'],
    ['news.www.test', 'news.www.test'],
    ['news.test/*.x', 'news.test/*.x'],
    ['192.168.100.100', '192.168.100.100'],
    ['1.2.3.4.test', '1.2.3.4.test'],
    ['a1.2.3.4.test', 'a1.2.3.4.test'],
    ['127.0.0.1:8080/x', '127.0.0.1/x'],
  ])('%o is %s', (text, site) => {
    expect(read(text)).toBe(site);
  });

  test('43, 70: anything at all is read or refused with a code', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string().map((rest) => `www.${rest}.test/${rest}`),
      fc.stringMatching(/^[/\\.:@%*?#[\]a-z0-9-]{0,20}$/),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const result = parseEntry(typed);
        if (result.ok)
          expect(result.value).toMatch(/^(\[[\da-f:]+\]|[a-z0-9._-]+)(\/[^/\s?#A-Z]+)*$/);
        else
          expect(result.problem.code).toMatch(/^site(Empty|Spaces|Scheme|Name|Suffix|Protected)$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('read again, what was read gives itself', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((rest) => `www.www.news.test/${rest}`),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.domain().map((host) => `www.${host}`),
      fc.stringMatching(/^(www\.){0,3}[a-z%0-9.]{1,8}\.(test|com)[/\\.%a-fA-F0-9]{0,12}$/),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const once = parseEntry(typed);
        if (once.ok) expect(parseEntry(once.value)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('42: covers the address it was read from, and every other writing of it', () => {
    const written = fc
      .tuple(aHost, aPath)
      .chain(([host, path]) => fc.tuple(evasionsOf(host, path), evasionsOf(host, path)))
      .map(([a, b]) => [a.replaceAll(/\s/g, '').replace(/^\w+:[\\/]*/, 'http://'), b] as const);
    fc.assert(
      fc.property(written, ([typed, address]) => {
        const entry = parseEntry(typed);
        if (!entry.ok) throw new Error(`${typed}: ${entry.problem.code}`);
        expect(setAsideBy(aCoverage({ sites: [entry.value] }))(typed)).toBe(true);
        const { hostname } = new URL(typed);
        const isBelow = new URL(address).hostname === hostname;
        const [site = ''] = entry.value.split('/');
        if (isBelow) expect(setAsideBy(aCoverage({ sites: [site] }))(address)).toBe(true);
      }),
    );
  });

  test('is never a protected one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...protectedHosts),
        fc.constantFrom('', 'www.', 'a.b.'),
        (host, below) => read(`https://${below}${host}/x`) === 'siteProtected',
      ),
    );
  });
});
