import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionFor } from '../../../src/domain/together/asking.ts';
import { jarAt, noteOfDay } from '../../../src/domain/together/jar.ts';
import {
  isClosed,
  nextOpening,
  opened,
  problemOfNote,
  sealedAgain,
  unreadAt,
  withNote,
  type Note,
} from '../../../src/domain/together/note.ts';
import { local } from '../../support/builders.ts';
import '../runs.ts';

const aNote = (over: Partial<Note> = {}): Note => ({
  id: 'n',
  from: 0,
  text: 'Thank you',
  writtenOn: '2025-06-04',
  ...over,
});
const evening = local('2025-06-04 18:00');
const before = evening.subtract({ minutes: 1 });
const sealed = aNote({ id: 'sealed', sealedUntil: evening.toString(), isUnread: true });
const today = Temporal.PlainDate.from('2025-06-04');

describe('the words of a note', () => {
  test('are some, and two thousand at most', () => {
    expect(problemOfNote('')).toBe('empty');
    expect(problemOfNote(' \n\t\u00A0 ')).toBe('empty');
    expect(problemOfNote('x'.repeat(2000))).toBeUndefined();
    expect(problemOfNote('x'.repeat(2001))).toEqual({ tooMany: 1 });
    expect(problemOfNote(`  ${'x'.repeat(10_000)}  `)).toEqual({ tooMany: 8000 });
  });
});

describe('a sealed note', () => {
  test('is closed until it has been opened, and waits unread from its instant on', () => {
    expect(isClosed(sealed, before)).toBe(true);
    expect(isClosed(sealed, evening)).toBe(true);
    expect(unreadAt([sealed], before)).toBeUndefined();
    expect(unreadAt([aNote(), sealed], evening)).toBe(sealed);
    expect(isClosed(opened(sealed), evening)).toBe(false);
    expect(unreadAt([opened(sealed)], evening)).toBeUndefined();
  });

  test('that is sealed again waits for another instant', () => {
    const later = evening.add({ hours: 24 });
    const again = sealedAgain(opened(sealed), later);
    expect(again).toEqual({ ...sealed, sealedUntil: later.toString() });
    expect(unreadAt([again], evening)).toBeUndefined();
    expect(unreadAt([again], later)).toBe(again);
  });

  test('is announced by the first seal that comes off', () => {
    const later = aNote({ sealedUntil: evening.add({ hours: 24 }).toString(), isUnread: true });
    expect(nextOpening([later, sealed, aNote()], before)).toEqual(evening);
    expect(nextOpening([sealed, aNote()], evening)).toBeUndefined();
  });
});

describe('the jar', () => {
  test('tells what may be read from what is closed', () => {
    expect(jarAt([sealed, aNote()], evening)).toEqual({ open: [aNote()], closed: [sealed] });
    expect(jarAt([opened(sealed)], evening)).toEqual({ open: [opened(sealed)], closed: [] });
  });

  test('takes a note back where its day belongs, and never twice', () => {
    const [a, b, c] = ['2025-06-01', '2025-06-04', '2025-06-09'].map((writtenOn, index) =>
      aNote({ id: `${index}`, writtenOn }),
    ) as [Note, Note, Note];
    expect(withNote([a, c], b)).toEqual([a, b, c]);
    expect(withNote([], b)).toEqual([b]);
    expect(withNote([a, b, c], { ...b, text: 'More' })).toEqual([a, { ...b, text: 'More' }, c]);
  });

  test('offers every note once before any comes again, in an order of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(5000), (count, seed, from) => {
        const notes = Array.from({ length: count }, (_, id) => aNote({ id: `${id}` }));
        const days = notes.map((_, on) => noteOfDay(notes, today.add({ days: from + on }), seed));
        expect(new Set(days).size).toBe(count);
        const turns = notes.map((_, turn) => noteOfDay(notes, today, seed, turn));
        expect(new Set(turns).size).toBe(count);
      }),
    );
    expect(noteOfDay([], today, 1)).toBeUndefined();
  });

  test('offers the same note all day', () => {
    const notes = [aNote({ id: 'a' }), aNote({ id: 'b' }), aNote({ id: 'c' })];
    expect(noteOfDay(notes, today, 7)).toBe(noteOfDay(notes, today, 7));
    expect(noteOfDay(notes, today, 7)).not.toBe(noteOfDay(notes, today.add({ days: 1 }), 7));
  });
});

describe('the paper', () => {
  test.each([
    ['', 0, 'did'],
    ['You made tea', 0, 'did'],
    ['You made tea.', 0, 'shows'],
    ['You made tea. That is', 0, 'shows'],
    ['You made tea.\nThat is so like you!', 0, 'own'],
    ['Is it 3.5 cups', 0, 'did'],
    ['お茶をありがとう。', 0, 'shows'],
    ['You made tea', 1, 'shows'],
    ['', 2, 'own'],
    ['One. Two. Three. Four.', 9, 'own'],
  ] as const)('after %o and %d steps by hand asks %o', (text, steps, question) => {
    expect(questionFor(text, steps)).toBe(question);
  });
});
