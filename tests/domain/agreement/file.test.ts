import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementFile, parseAgreementFile } from '../../../src/domain/agreement/file.ts';
import { parseAgreement } from '../../../src/domain/agreement/schema.ts';
import { anyAgreement } from './agreements.ts';
import { dinner, eve, example, file, first, oneOff, parse, problemOf, without } from './files.ts';
import '../runs.ts';

describe('the file of section 8', () => {
  test('22: is accepted exactly', () => {
    expect(parse(example)).toEqual({
      ok: true,
      value: {
        agreement: {
          names: ['Noa', 'Jules'],
          windows: [
            {
              id: 'dinner',
              title: 'Dinner and after',
              days: ['mon', 'wed', 'thu'],
              everyWeeks: 1,
              from: '2026-11-23',
              start: '19:30',
              end: '22:00',
              covers: 'list',
              when: 'dinner is on the table',
              opensWith: 'breath',
            },
            {
              id: 'eve',
              title: 'Christmas Eve',
              on: '2026-12-24',
              start: '17:00',
              end: '01:00',
              zone: 'Europe/Paris',
              covers: 'everything',
            },
          ],
          sites: ['news.example', 'video.example/shorts'],
          keptOpen: ['maps.example', 'video.example/music'],
          embedded: false,
        },
        leftOut: [],
      },
    });
  });

  test('comes out again as it went in', () => {
    const read = parse(example);
    const written = read.ok && JSON.parse(agreementFile(read.value.agreement));
    expect(written).toEqual(example);
  });
});

describe('a file is refused', () => {
  test.each([
    ['', 'notJson'],
    ['{', 'notJson'],
    ['undefined', 'notJson'],
    ['null', 'notJson'],
    ['[]', 'notAgreement'],
    ['"undivided-agreement"', 'notAgreement'],
    ['{}', 'notAgreement'],
    ['{"format":"leechblock","version":1}', 'notAgreement'],
    ['{"format":"undivided-agreement"}', 'notAgreement'],
    ['{"format":"undivided-agreement","version":"1"}', 'notAgreement'],
    ['{"format":"undivided-agreement","version":0}', 'notAgreement'],
    ['{"format":"undivided-agreement","version":2}', 'futureVersion'],
    ['{"format":"undivided-agreement","version":1e99,"more":true}', 'futureVersion'],
    ['<script>alert(1)</script>', 'notJson'],
    ['\u0000\u0001', 'notJson'],
  ])('%j: %s', (text, code) => {
    const result = parseAgreementFile(text);
    expect(result.ok || result.problem.code).toBe(code);
  });

  test.each([
    ['an unknown key', file({ owner: 'me' }), 'unknownKey', 'owner'],
    ['an unknown key in a window', first({ colour: 'red' }), 'unknownKey', 'windows[0].colour'],
    ['a missing list', without(example, 'sites'), 'missing', 'sites'],
    [
      'a missing start',
      file({ windows: [without(dinner, 'start')] }),
      'missing',
      'windows[0].start',
    ],
    ['a bad time', first({ start: '25:00' }), 'badTime', 'windows[0].start'],
    ['a short time', first({ end: '9:00' }), 'badTime', 'windows[0].end'],
    ['midnight as 24:00', first({ end: '24:00' }), 'badTime', 'windows[0].end'],
    ['a time that is no text', first({ end: 1930 }), 'badTime', 'windows[0].end'],
    ['start equal to end', first({ end: '19:30' }), 'sameTimes', 'windows[0]'],
    ['no day', first({ days: [] }), 'noDays', 'windows[0].days'],
    ['a strange day', first({ days: ['mon', 'Tuesday'] }), 'badDay', 'windows[0].days[1]'],
    ['a day twice', first({ days: ['mon', 'mon'] }), 'badDay', 'windows[0].days'],
    ['days and a date', first({ on: '2026-12-24' }), 'daysOrDate', 'windows[0]'],
    ['neither', file({ windows: [without(eve, 'on')] }), 'daysOrDate', 'windows[0]'],
    ['no such date', first({ from: '2026-02-30' }), 'badDate', 'windows[0].from'],
    ['a date with a time', first({ from: '2026-11-23T10:00' }), 'badDate', 'windows[0].from'],
    ['every 53 weeks', first({ everyWeeks: 53 }), 'badWeeks', 'windows[0].everyWeeks'],
    ['every 0 weeks', first({ everyWeeks: 0 }), 'badWeeks', 'windows[0].everyWeeks'],
    ['every 1.5 weeks', first({ everyWeeks: 1.5 }), 'badWeeks', 'windows[0].everyWeeks'],
    [
      'every 2 weeks, from never',
      first({ everyWeeks: 2, from: null }),
      'weeksNeedFrom',
      'windows[0]',
    ],
    ['no such zone', first({ zone: 'Mars/Olympus' }), 'badZone', 'windows[0].zone'],
    ['an offset as a zone', first({ zone: '+01:00' }), 'badZone', 'windows[0].zone'],
    ['a date every week', oneOff({ everyWeeks: 1 }), 'daysOrDate', 'windows[0]'],
    ['a date from another on', oneOff({ from: '2026-11-23' }), 'daysOrDate', 'windows[0]'],
    ['no such date of its own', oneOff({ on: '2026-13-01' }), 'badDate', 'windows[0].on'],
    ['a zone after a digit', first({ zone: '1Europe/Paris' }), 'badZone', 'windows[0].zone'],
    ['a zone with a space after', first({ zone: 'Europe/Paris ' }), 'badZone', 'windows[0].zone'],
    ['a title with a space before', first({ title: ' Dinner' }), 'badTitle', 'windows[0].title'],
    ['a strange cover', first({ covers: 'all' }), 'badCovers', 'windows[0].covers'],
    ['a strange opening', first({ opensWith: 'dance' }), 'badMoment', 'windows[0].opensWith'],
    ['a long anchor', first({ when: 'x'.repeat(81) }), 'badWhen', 'windows[0].when'],
    ['an empty title', first({ title: '' }), 'badTitle', 'windows[0].title'],
    ['a long title', first({ title: 'x'.repeat(61) }), 'badTitle', 'windows[0].title'],
    ['a strange id', first({ id: 'Dinner' }), 'badId', 'windows[0].id'],
    ['an id twice', file({ windows: [dinner, { ...eve, id: 'dinner' }] }), 'sameId', 'windows'],
    ['a window that is none', file({ windows: [7] }), 'wrongType', 'windows[0]'],
    ['windows that are none', file({ windows: {} }), 'wrongType', 'windows'],
    ['three names', file({ names: ['a', 'b', 'c'] }), 'tooManyNames', 'names'],
    ['a long name', file({ names: ['x'.repeat(25)] }), 'badName', 'names[0]'],
    ['a number for a name', file({ names: ['Noa', 7] }), 'badName', 'names[1]'],
    ['a public suffix', file({ sites: ['a.example', 'co.uk'] }), 'siteSuffix', 'sites[1]'],
    ['a bare ending kept open', file({ keptOpen: ['com'] }), 'siteSuffix', 'keptOpen[0]'],
    ['a site with spaces', file({ sites: ['a b.example'] }), 'siteSpaces', 'sites[0]'],
    ['a site that is no text', file({ sites: [null] }), 'wrongType', 'sites[0]'],
    ['embedded as a word', file({ embedded: 'yes' }), 'wrongType', 'embedded'],
    [
      '300 windows',
      file({ windows: Array.from({ length: 300 }, (_, n) => ({ ...dinner, id: `w${n}` })) }),
      'tooManyWindows',
      'windows',
    ],
    [
      '5,001 sites',
      file({ sites: Array.from({ length: 5001 }, (_, n) => `s${n}.example`) }),
      'tooManySites',
      'sites',
    ],
    [
      '1,001 kept open',
      file({ keptOpen: Array.from({ length: 1001 }, (_, n) => `s${n}.example`) }),
      'tooManyKeptOpen',
      'keptOpen',
    ],
    [
      '901 hosts with paths',
      file({ sites: Array.from({ length: 901 }, (_, n) => `s${n}.example/p`) }),
      'tooManyPaths',
      'sites',
    ],
    [
      '901 hosts with paths, set aside or kept open',
      file({
        sites: Array.from({ length: 900 }, (_, n) => `s${n}.example/p`),
        keptOpen: ['s.example/p'],
      }),
      'tooManyPaths',
      'sites',
    ],
  ])('for %s', (_, input, code, field) => {
    expect(problemOf(input)).toEqual([code, field]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    '76: for a key named %s, at the top and in a window',
    (key) => {
      const member = `"${key}":{"polluted":true},`;
      const text = JSON.stringify(example);
      const top = parseAgreementFile(`{${member}${text.slice(1)}`);
      const inside = parseAgreementFile(text.replace('{"id"', `{${member}"id"`));
      expect(
        [top, inside].map((result) => result.ok || [result.problem.code, result.problem.field]),
      ).toEqual([
        ['unknownKey', key],
        ['unknownKey', `windows[0].${key}`],
      ]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test('76: above two mebibytes, however it is filled', () => {
    const result = parseAgreementFile(' '.repeat(3 * 1024 * 1024));
    expect(result).toEqual({ ok: false, problem: { code: 'fileTooLarge' } });
    const wide = parseAgreementFile(`"${'é'.repeat(1024 * 1024)}"`);
    expect(wide).toEqual({ ok: false, problem: { code: 'fileTooLarge' } });
  });
});

test('a version to come is named', () => {
  const result = parseAgreementFile('{"format":"undivided-agreement","version":2}');
  expect(!result.ok && result.problem.value).toBe('2');
});

describe('any file', () => {
  test('76: is an agreement or one problem with a known code', () => {
    const input = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.anything().map((value) => String(JSON.stringify(value))),
      fc
        .tuple(fc.constantFrom(...Object.keys(example), '__proto__'), fc.jsonValue())
        .map(([key, value]) =>
          JSON.stringify({ ...example, ...JSON.parse(`{"${key}":0}`), [key]: value }),
        ),
      fc
        .tuple(fc.constantFrom(...Object.keys(dinner ?? {}), 'constructor'), fc.jsonValue())
        .map(([key, value]) => JSON.stringify(first({ [key]: value }))),
    );
    fc.assert(
      fc.property(input, (text) => {
        const result = parseAgreementFile(text);
        if (!result.ok) expect(result.problem.code).toMatch(/^[a-z]+[A-Za-z]*$/);
        else
          expect(parseAgreement(result.value.agreement)).toEqual({
            ok: true,
            value: result.value.agreement,
          });
      }),
      { numRuns: 400 },
    );
  });

  test('a command may hold anything: it is an agreement or one problem', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        const result = parseAgreement(input);
        if (!result.ok) expect(result.problem.code).toMatch(/^[a-z]+[A-Za-z]*$/);
      }),
    );
  });

  test('77: written and read back is the same agreement', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        expect(parseAgreementFile(agreementFile(agreement))).toEqual({
          ok: true,
          value: { agreement, leftOut: [] },
        });
      }),
    );
  });

  test('protected sites are left out and named, and nothing else is lost', () => {
    const result = parse(
      file({ sites: ['a.example', 'samaritans.org', 'WWW.A.example'], keptOpen: ['usa.gov'] }),
    );
    expect(
      result.ok && [
        result.value.agreement.sites,
        result.value.agreement.keptOpen,
        result.value.leftOut,
      ],
    ).toEqual([['a.example'], [], ['samaritans.org', 'usa.gov']]);
  });
});
