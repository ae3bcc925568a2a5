import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementCode, parseAgreementCode } from '../../../src/domain/agreement/code.ts';
import { anAgreement } from '../../support/builders.ts';
import { anyAgreement } from './agreements.ts';
import '../runs.ts';

const deflated = async (text: string) => {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `undivided1.${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
};
const codeOf = async (text: string) => {
  const result = await parseAgreementCode(text);
  return result.ok ? 'accepted' : result.problem.code;
};

describe('an agreement as a code', () => {
  test('77: read back is the same agreement, with line breaks or without', async () => {
    await fc.assert(
      fc.asyncProperty(anyAgreement, async (agreement) => {
        const code = await agreementCode(agreement);
        expect(code).toMatch(/^undivided1\.[\w-]+$/);
        const broken = ` ${code.replace(/(.{40})/g, '$1\r\n ')}\n`;
        for (const text of [code, broken]) {
          expect(await parseAgreementCode(text)).toEqual({
            ok: true,
            value: { agreement, leftOut: [] },
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  test('cut short anywhere it is refused as damaged', async () => {
    const code = await agreementCode(anAgreement());
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: code.length - 1 }), async (length) => {
        expect(await codeOf(code.slice(0, length))).toBe('codeDamaged');
      }),
      { numRuns: 40 },
    );
  });

  test('with one character changed it is refused, or an agreement all the same', async () => {
    const code = await agreementCode(anAgreement());
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 11, max: code.length - 1 }),
        fc.constantFrom(...'A_-9z'),
        async (at, char) => {
          const result = await parseAgreementCode(code.slice(0, at) + char + code.slice(at + 1));
          expect(typeof result.ok).toBe('boolean');
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    '',
    'undivided1.',
    'undivided2.AAAA',
    'UNDIVIDED1.AAAA',
    'undivided1.!!!',
    'undivided1.AAAA',
    '{}',
  ])('%o is refused as damaged', async (text) => {
    expect(await codeOf(text)).toBe('codeDamaged');
  });

  test('of another kind is refused as damaged, whatever it holds', async () => {
    const code = await agreementCode(anAgreement());
    expect(await codeOf(code.replace('undivided1.', 'undivided2.'))).toBe('codeDamaged');
  });

  test('of something else is refused for what it is', async () => {
    expect(await codeOf(await deflated('hello'))).toBe('notJson');
    expect(await codeOf(await deflated('{"format":"other"}'))).toBe('notAgreement');
  });

  test('76: that unpacks to more than a file may hold is refused', async () => {
    expect(await codeOf(await deflated(' '.repeat(40 * 1024 * 1024)))).toBe('fileTooLarge');
  });
});
