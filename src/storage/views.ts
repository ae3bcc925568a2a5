import type { Kept } from '../domain/evening/kept.ts';
import type { Note } from '../domain/together/note.ts';
import type { Pulse } from '../domain/together/pulse.ts';
import type { Had } from '../domain/together/rhythm.ts';
import type { View } from './item.ts';
import * as items from './items.ts';
import type { Journal } from './journal.ts';
import { quarantined } from './quarantine.ts';

const readOnly = <T>({ key, read, watch }: View<T>): View<T> => ({ key, read, watch });

/** What pages may read. They change things by sending commands to the worker. */
export const agreementView = readOnly(items.agreementItem);
export const eveningView = readOnly(items.eveningItem);
export const coupleView = readOnly(items.coupleItem);
export const settingsView = readOnly(items.settingsItem);
export const datesView = readOnly(items.datesItem);
export const rhythmView = readOnly(items.rhythmItem);
export const promisesView = readOnly(items.promisesItem);
export const historyView = readOnly(items.historyItem);
export const nudgesView = readOnly(items.nudgesItem);
export const savedView = readOnly(items.savedItem);
export const failuresView = readOnly(items.failuresItem);
export const snapshotsView = readOnly(items.snapshotsItem);

/** The keys of what is in quarantine. */
export const quarantineView = quarantined;

type JournalView<T> = Pick<Journal<T>, 'readMonths' | 'watch'>;

const readOnlyJournal = <T>({ readMonths, watch }: Journal<T>): JournalView<T> => ({
  readMonths,
  watch,
});

export const notesView: JournalView<Note> = readOnlyJournal(items.notesJournal);
export const keptView: JournalView<Kept> = readOnlyJournal(items.keptJournal);
export const hadView: JournalView<Had> = readOnlyJournal(items.hadJournal);
export const pulseView: JournalView<Pulse> = readOnlyJournal(items.pulseJournal);
