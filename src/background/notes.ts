import { NOTE_LENGTH } from '../domain/together/note.ts';
import type { Commands } from '../messaging/commands.ts';
import { notesJournal } from '../storage/items.ts';
import { written } from './deciding.ts';
import { situation } from './reconcile.ts';
import { today } from './today.ts';

type Notes = Pick<Commands, 'keepNote'>;

/** What is done with notes. Each stands in the month it was written in. */
export const noteCommands: {
  readonly [K in keyof Notes]: (input: Parameters<Notes[K]>[0]) => Promise<void>;
} = {
  keepNote: async ({ from, text, sealed }) => {
    const words = text.trim();
    if (words === '' || words.length > NOTE_LENGTH || (from !== 0 && from !== 1)) {
      throw new RangeError('a note has words, and at most 2,000 letters');
    }
    const writtenOn = today();
    const next = sealed ? (await situation())?.plan.next : undefined;
    const seal = next ? { sealedUntil: next.start.toString(), isUnread: true } : {};
    const note = { id: crypto.randomUUID(), from, text: words, writtenOn, ...seal };
    const month = notesJournal.month(writtenOn.slice(0, 7));
    await written(month.update((notes) => [...notes, note]));
  },
};
