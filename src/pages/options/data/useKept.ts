import { noHistory, type History } from '../../../domain/checkins/answer.ts';
import { isSealed } from '../../../domain/together/note.ts';
import { send } from '../../../messaging/send.ts';
import { t, tn } from '../../../platform/i18n.ts';
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
import { useJournal } from '../../wiring/useJournal.ts';
import { useValue } from '../../wiring/useView.ts';
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

/** Everything Undivided keeps in this profile, counted. */
export function useKept({ agreement, present }: SectionProps): readonly KeptRow[] {
  const notes = useJournal(notesView);
  const dates = useValue(datesView, []);
  const had = useJournal(hadView);
  // One may be in both for a moment: planned, and had.
  const allDates = [...new Set([...dates, ...had].map(({ id }) => id))];
  const promises = useValue(promisesView, []);
  const weeks = useJournal(pulseView);
  const kept = useJournal(keptView);
  const history = useValue(historyView, noHistory);
  const cards = cardsIn(history);
  const saved = useValue(savedView, []);
  const sealed = notes.filter((note) => isSealed(note, present.now)).length;
  const { windows, sites, names } = agreement;
  const isEmpty = windows.length + sites.length + names.length + agreement.keptOpen.length === 0;
  const inJar = notes.length - sealed;
  return [
    {
      id: 'agreement',
      name: t('optionsOurAgreement'),
      bytes: bytesOf(agreement),
      erase: () => send('erase', { what: 'agreement' }),
      ...(isEmpty
        ? {}
        : {
            count: t(
              'optionsTwoCounts',
              tn('optionsWindows', windows.length),
              tn('optionsSiteCount', sites.length),
            ),
          }),
    },
    {
      id: 'notes',
      name: t('optionsNotesKept'),
      bytes: bytesOf(notes),
      question: tn('optionsEraseNotes', notes.length),
      erase: () => send('erase', { what: 'notes' }),
      ...counted(
        notes,
        sealed > 0 ? tn('optionsNotesSealed', sealed, inJar) : tn('optionsNoteCount', inJar),
      ),
    },
    {
      id: 'dates',
      name: t('optionsDatesKept'),
      bytes: bytesOf([...dates, ...had]),
      question: tn('optionsEraseDates', allDates.length),
      erase: () => send('erase', { what: 'dates' }),
      ...counted(allDates, tn('optionsDateCount', allDates.length)),
    },
    {
      id: 'promises',
      name: t('promises'),
      bytes: bytesOf(promises),
      question: tn('optionsErasePromises', promises.length),
      erase: () => send('erase', { what: 'promises' }),
      ...counted(promises, tn('optionsPromiseCount', promises.length)),
    },
    {
      id: 'pulse',
      name: t('optionsPulseKept'),
      bytes: bytesOf(weeks),
      question: tn('optionsEraseWeeks', weeks.length),
      erase: () => send('erase', { what: 'pulse' }),
      ...counted(weeks, tn('optionsWeekCount', weeks.length)),
    },
    {
      id: 'kept',
      name: t('optionsEveningsKept'),
      bytes: bytesOf(kept),
      question: tn('optionsEraseEvenings', kept.length),
      erase: () => send('erase', { what: 'kept' }),
      ...counted(kept, tn('optionsEveningCount', kept.length)),
    },
    {
      id: 'answers',
      name: t('optionsCardsKept'),
      bytes: bytesOf(history),
      question: tn('optionsEraseCards', cards.length),
      erase: () => send('erase', { what: 'answers' }),
      ...counted(cards, tn('optionsCardCount', cards.length)),
    },
    {
      id: 'saved',
      name: t('optionsPagesKept'),
      bytes: bytesOf(saved),
      question: tn('optionsErasePages', saved.length),
      erase: () => send('forgetSaved'),
      ...counted(saved, tn('optionsPageCount', saved.length)),
    },
  ];
}

/** Whatever is remembered of a card, or of the last one of a kind. */
const cardsIn = ({ shown, answers, kinds }: History): readonly string[] => [
  ...new Set([
    ...Object.keys(shown),
    ...answers.map(({ cardId }) => cardId),
    ...Object.keys(kinds),
  ]),
];

const counted = (list: readonly unknown[], count: string) => (list.length > 0 ? { count } : {});

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
