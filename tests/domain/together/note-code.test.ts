import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packed } from '../../../src/domain/packed.ts';
import {
  noteCode,
  parseNoteCode,
  writerOf,
  type NoteToBring,
} from '../../../src/domain/together/note-code.ts';
import '../runs.ts';

const aNote: NoteToBring = { from: 'Jules', text: 'You made tea.', writtenOn: '2026-11-22' };

/** Anything a field can hold, halves of letters included. */
const words = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 400 })
  .map((units) => String.fromCharCode(...units))
  .filter((text) => text.trim() !== '')
  .map((text) => text.trim());

const anyNote = fc.record({
  from: fc.string({ unit: 'grapheme', maxLength: 8 }).map((name) => name.trim().slice(0, 24)),
  text: fc.oneof(
    words,
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((t) => t === t.trim()),
  ),
  writtenOn: fc
    .integer({ min: 0, max: 40_000 })
    .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString()),
});

const problemOf = async (code: string) => {
  const result = await parseNoteCode(code);
  return result.ok ? 'accepted' : result.problem.code;
};
const codeOf = (value: unknown) => packed('undividednote1.', JSON.stringify(value));

describe('a note as a code', () => {
  test('read back is the same note, with line breaks or without', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote, async (note) => {
        const code = await noteCode(note);
        expect(code).toMatch(/^undividednote1\.[\w-]+$/);
        const broken = ` ${code.replace(/(.{40})/g, '$1\r\n ')}\n`;
        for (const text of [code, broken]) {
          expect(await parseNoteCode(text)).toEqual({ ok: true, value: note });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of two thousand of the widest characters still goes through', async () => {
    const note = { ...aNote, text: `a${'\u0001'.repeat(1998)}z` };
    expect(await parseNoteCode(await noteCode(note))).toEqual({ ok: true, value: note });
  });

  test('holds no more of the note than what it says of itself', async () => {
    const note = { ...aNote, id: 'n', isUnread: true, sealedUntil: '2026-11-25T19:30:00Z' };
    expect(await noteCode(note)).toBe(await noteCode(aNote));
  });

  test('with anything changed, cut off or added is refused or a note, and never throws', async () => {
    const code = await noteCode(aNote);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: code.length }),
        fc.nat({ max: 8 }),
        fc.string(),
        async (at, gone, instead) => {
          const result = await parseNoteCode(code.slice(0, at) + instead + code.slice(at + gone));
          expect(typeof result.ok).toBe('boolean');
        },
      ),
      { numRuns: 200 },
    );
  });

  test('cut short anywhere it is refused', async () => {
    const code = await noteCode(aNote);
    for (let length = 0; length < code.length; length += 1) {
      expect(await problemOf(code.slice(0, length))).toMatch(/^noteCode(Damaged|Foreign)$/);
    }
  });

  test('any text at all is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await problemOf(text)).toBe('noteCodeForeign');
        expect(await problemOf(`undividednote1.${text}`)).toMatch(/^noteCode/);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['', 'noteCodeForeign'],
    ['hello', 'noteCodeForeign'],
    ['undivided1.AAAA', 'noteCodeAgreement'],
    ['undividednote2.AAAA', 'noteCodeNewer'],
    ['undividednote12.AAAA', 'noteCodeNewer'],
    ['undividednote1.', 'noteCodeDamaged'],
    ['undividednote1.!!!', 'noteCodeDamaged'],
    [`undividednote1.${'A'.repeat(200_000)}`, 'noteCodeLarge'],
  ])('%o is refused as %s', async (code, problem) => {
    expect(await problemOf(code)).toBe(problem);
  });

  test.each([
    [[]],
    [{}],
    ['words'],
    [null],
    [{ ...aNote, text: '  ' }],
    [{ ...aNote, text: 7 }],
    [{ ...aNote, from: 0 }],
    [{ ...aNote, from: 'x'.repeat(25) }],
    [{ ...aNote, writtenOn: '2026-02-31' }],
    [{ ...aNote, writtenOn: '__proto__' }],
    [{ text: 'no day', from: 'Jules' }],
  ])('of %j is refused as damaged', async (value) => {
    expect(await problemOf(await codeOf(value))).toBe('noteCodeDamaged');
  });

  test('of too many words is refused, and one that unpacks without end goes no further', async () => {
    expect(await problemOf(await codeOf({ ...aNote, text: 'x'.repeat(2001) }))).toBe(
      'noteCodeLarge',
    );
    const bomb = await packed('undividednote1.', ' '.repeat(20 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(32 * 1024);
    expect(await problemOf(bomb)).toBe('noteCodeLarge');
  });
});

describe('the writer of a note that is brought', () => {
  test.each([
    ['Jules', ['Noa', 'Jules'], 1],
    [' noa ', ['Noa', 'Jules'], 0],
    ['Sam', ['Noa', 'Jules'], undefined],
    ['', ['Noa', 'Jules'], undefined],
    ['Alex', ['Alex', 'alex'], undefined],
    ['Noa', [], undefined],
    ['Noa', ['Noa'], 0],
  ] as const)('%o among %j is %o', (from, names, writer) => {
    expect(writerOf(from, names)).toBe(writer);
  });
});
