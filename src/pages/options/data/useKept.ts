import { noHistory, type History } from '../../../domain/checkins/answer.ts';
import { isSealed } from '../../../domain/together/note.ts';
import { send } from '../../../messaging/send.ts';
import { t, tn } from '../../../platform/i18n.ts';
import type { View } from '../../../storage/item.ts';
import {
  datesView,
  hadView,
  historyView,
  keptView,
  notesView,
  promisesView,
  pulseView,
  savedView,
} from '../../../storage/views.ts';
import { useReadJournal, type Readable } from '../../wiring/useJournal.ts';
import { useQuarantined } from '../../wiring/useQuarantined.ts';
import { useView } from '../../wiring/useView.ts';
import type { SectionProps } from '../section.ts';

/** One row of what is kept. */
export interface KeptRow {
  readonly id:
    'agreement' | 'notes' | 'dates' | 'promises' | 'pulse' | 'kept' | 'answers' | 'saved';
  readonly name: string;
  /** How much, in words; nothing to erase when absent. */
  readonly count?: string;
  readonly bytes: number;
  /** Asked before it is erased; without one it goes at once, and can be undone. */
  readonly question?: string;
  readonly erase: () => Promise<void>;
}

/** What is kept under a row, and how much of it that is. */
interface Found {
  readonly id: KeptRow['id'];
  readonly name: string;
  readonly held: unknown;
  readonly amount: number;
  readonly count: string;
  readonly question?: string;
  /** Part of it is from a newer build, cannot be read, or could not when something took its place. */
  readonly isHidden: boolean;
}

/** Everything Undivided keeps in this profile, counted. */
export function useKept({ agreement, present }: SectionProps): readonly KeptRow[] {
  const notes = useKeptIn(notesView);
  const dates = useKeptAt(datesView, []);
  const had = useKeptIn(hadView);
  // One may be in both for a moment: planned, and had.
  const allDates = new Set([...dates.held, ...had.held].map(({ id }) => id)).size;
  const promises = useKeptAt(promisesView, []);
  const weeks = useKeptIn(pulseView);
  const kept = useKeptIn(keptView);
  const history = useKeptAt(historyView, noHistory);
  const cards = cardsIn(history.held).length;
  const saved = useKeptAt(savedView, []);
  const sealed = notes.held.filter((note) => isSealed(note, present.now)).length;
  const inJar = notes.held.length - sealed;
  const setAside = useQuarantined();
  const { windows, sites, names, keptOpen } = agreement;
  return [
    asRow({
      id: 'agreement',
      name: t('optionsOurAgreement'),
      held: agreement,
      amount: windows.length + sites.length + names.length + keptOpen.length,
      count: t(
        'optionsTwoCounts',
        tn('optionsWindows', windows.length),
        tn('optionsSiteCount', sites.length),
      ),
      isHidden: present.problem !== undefined || setAside.has('agreement'),
    }),
    asRow({
      id: 'notes',
      name: t('optionsNotesKept'),
      ...notes,
      amount: notes.held.length,
      count: sealed > 0 ? tn('optionsNotesSealed', sealed, inJar) : tn('optionsNoteCount', inJar),
      question: tn('optionsEraseNotes', notes.held.length),
      isHidden: notes.isHidden || setAside.has('notes'),
    }),
    asRow({
      id: 'dates',
      name: t('optionsDatesKept'),
      held: [...dates.held, ...had.held],
      amount: allDates,
      count: tn('optionsDateCount', allDates),
      question: tn('optionsEraseDates', allDates),
      isHidden: dates.isHidden || had.isHidden || setAside.has('dates') || setAside.has('had'),
    }),
    asRow({
      id: 'promises',
      name: t('promises'),
      ...promises,
      amount: promises.held.length,
      count: tn('optionsPromiseCount', promises.held.length),
      question: tn('optionsErasePromises', promises.held.length),
      isHidden: promises.isHidden || setAside.has('promises'),
    }),
    asRow({
      id: 'pulse',
      name: t('optionsPulseKept'),
      ...weeks,
      amount: weeks.held.length,
      count: tn('optionsWeekCount', weeks.held.length),
      question: tn('optionsEraseWeeks', weeks.held.length),
      isHidden: weeks.isHidden || setAside.has('pulse'),
    }),
    asRow({
      id: 'kept',
      name: t('optionsEveningsKept'),
      ...kept,
      amount: kept.held.length,
      count: tn('optionsEveningCount', kept.held.length),
      question: tn('optionsEraseEvenings', kept.held.length),
      isHidden: kept.isHidden || setAside.has('kept'),
    }),
    asRow({
      id: 'answers',
      name: t('optionsCardsKept'),
      ...history,
      amount: cards,
      count: tn('optionsCardCount', cards),
      question: tn('optionsEraseCards', cards),
      isHidden: history.isHidden || setAside.has('answers'),
    }),
    asRow({
      id: 'saved',
      name: t('optionsPagesKept'),
      ...saved,
      amount: saved.held.length,
      count: tn('optionsPageCount', saved.held.length),
      question: tn('optionsErasePages', saved.held.length),
      isHidden: saved.isHidden || setAside.has('saved'),
    }),
  ];
}

function asRow({ id, name, held, amount, count, question, isHidden }: Found): KeptRow {
  const erase = () => (id === 'saved' ? send('forgetSaved') : send('erase', { what: id }));
  const row = { id, name, bytes: bytesOf(held), erase };
  if (!isHidden) {
    return amount === 0 ? row : { ...row, count, ...(question !== undefined && { question }) };
  }
  const hidden = t('keptUnread');
  return {
    ...row,
    count: amount === 0 ? hidden : t('optionsTwoCounts', count, hidden),
    question: t('eraseUnread'),
  };
}

interface KeptThere<T> {
  readonly held: T;
  readonly isHidden: boolean;
}

function useKeptIn<T>(journal: Readable<T>): KeptThere<readonly T[]> {
  const read = useReadJournal(journal);
  return { held: read?.entries ?? [], isHidden: read?.problem !== undefined };
}

function useKeptAt<T>(view: View<T>, fallback: T): KeptThere<T> {
  const stored = useView(view);
  const isRead = stored?.state === 'ok';
  return { held: isRead ? stored.value : fallback, isHidden: stored !== undefined && !isRead };
}

/** Whatever is remembered of a card, or of the last one of a kind. */
const cardsIn = ({ shown, answers, kinds }: History): readonly string[] => [
  ...new Set([
    ...Object.keys(shown),
    ...answers.map(({ cardId }) => cardId),
    ...Object.keys(kinds),
  ]),
];

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
