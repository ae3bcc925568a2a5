import { describe, expect, test } from 'vitest';
import { parseAgreementFile } from '../../../src/domain/agreement/file.ts';
import { dinner, example, file, first, parse, problemOf } from './files.ts';

const many = (length: number, end = '') => Array.from({ length }, (_, n) => `s${n}.example${end}`);

describe('a file is accepted', () => {
  test.each([
    ['a name of 24 letters', file({ names: ['x'.repeat(24)] })],
    ['a title of 60', first({ title: 'x'.repeat(60) })],
    ['an anchor of 80', first({ when: 'x'.repeat(80) })],
    ['every 52 weeks', first({ everyWeeks: 52 })],
    [
      '200 windows',
      file({ windows: Array.from({ length: 200 }, (_, n) => ({ ...dinner, id: `w${n}` })) }),
    ],
    ['5,000 sites', file({ sites: many(5000) })],
    ['1,000 kept open', file({ keptOpen: many(1000) })],
    ['900 hosts with paths', file({ sites: many(900, '/p'), keptOpen: [] })],
  ])('with %s', (_, input) => {
    expect(problemOf(input)).toBe('accepted');
  });

  test('that fills its two mebibytes to the last', () => {
    const text = JSON.stringify(example);
    const full = text + ' '.repeat(2 * 1024 * 1024 - text.length);
    expect(parseAgreementFile(full).ok).toBe(true);
    expect(parseAgreementFile(`${full} `).ok).toBe(false);
  });

  test('whatever the order of its days, and without a number of weeks', () => {
    const result = parse(first({ days: ['thu', 'mon'], everyWeeks: undefined }));
    expect(result.ok && result.value.agreement.windows[0]).toMatchObject({
      days: ['mon', 'thu'],
      everyWeeks: 1,
    });
  });
});
