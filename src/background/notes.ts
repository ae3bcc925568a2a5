import {
  opened,
  problemOfNote,
  sealedAgain,
  withNote,
  type Note,
} from '../domain/together/note.ts';
import type { Commands } from '../messaging/commands.ts';
import { notesJournal } from '../storage/items.ts';
import { written } from './deciding.ts';
import { situation } from './reconcile.ts';
import { today } from './today.ts';

type Notes = Pick<
  Commands,
  'keepNote' | 'bringNote' | 'rewriteNote' | 'eraseNote' | 'putNoteBack' | 'readNote' | 'sealAgain'
>;

/** What is done with notes. Each stands in the month it was written in, and only that is written. */
export const noteCommands: {
  readonly [K in keyof Notes]: (input: Parameters<Notes[K]>[0]) => Promise<void>;
} = {
  keepNote: async ({ from, text, sealed }) => {
    const words = checkedWords(text, from);
    const writtenOn = today();
    const next = sealed ? await nextStart() : undefined;
    const seal = next ? { sealedUntil: next.toString(), isUnread: true } : {};
    await add({ id: crypto.randomUUID(), from, text: words, writtenOn, ...seal });
  },
  bringNote: async ({ from, text, writtenOn }) => {
    const words = checkedWords(text, from);
    if (typeof writtenOn !== 'string') throw new TypeError('writtenOn');
    // Another clock may be ahead; a note from tomorrow would stand above all others.
    const on = writtenOn < today() ? writtenOn : today();
    const note = { id: crypto.randomUUID(), from, text: words, writtenOn: on };
    const isSame = (one: Note) => one.from === from && one.text === words && one.writtenOn === on;
    await change(on, (notes) => (notes.some(isSame) ? notes : withNote(notes, note)));
  },
  rewriteNote: async ({ id, text }) => {
    const words = checkedWords(text);
    if (!(await revise(id, (note) => ({ ...note, text: words })))) {
      throw new RangeError('there is no such note');
    }
  },
  eraseNote: async ({ id }) => {
    const month = await notesJournal.monthWith((note) => note.id === id);
    if (month) await written(month.update((notes) => notes.filter((note) => note.id !== id)));
  },
  putNoteBack: async (note) => {
    checkedWords(note.text, note.from);
    await add(note);
  },
  readNote: async ({ id }) => {
    await revise(id, opened);
  },
  sealAgain: async ({ id }) => {
    const next = await nextStart();
    if (!next) throw new RangeError('no window is planned that could open it');
    if (!(await revise(id, (note) => sealedAgain(note, next)))) {
      throw new RangeError('there is no such note');
    }
  },
};

function checkedWords(text: string, from: Note['from'] = 0): string {
  if (problemOfNote(text) || (from !== 0 && from !== 1)) {
    throw new RangeError('a note has words, and at most 2,000 letters');
  }
  return text.trim();
}

const nextStart = async () => (await situation())?.plan.next?.start;

const add = (note: Note) => change(note.writtenOn, (notes) => withNote(notes, note));

const change = (on: string, revised: (notes: readonly Note[]) => readonly Note[]) =>
  written(notesJournal.month(on.slice(0, 7)).update(revised));

/** Answers whether it is there. */
async function revise(id: string, change: (note: Note) => Note): Promise<boolean> {
  const month = await notesJournal.monthWith((note) => note.id === id);
  const revised = (note: Note) => (note.id === id ? change(note) : note);
  if (month) await written(month.update((notes) => notes.map(revised)));
  return month !== undefined;
}
