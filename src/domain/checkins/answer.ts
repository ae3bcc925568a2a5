import { isDatedKind, isPushKind, kindOf, type DatedKind } from './kinds.ts';

/**
 * What became of a card: they did it, took another, wanted nothing more today, or passed it over,
 * unanswered. For pacing only: no time of day, no text.
 */
export const outcomes = ['did', 'swapped', 'notToday', 'passed'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Answer {
  readonly cardId: string;
  readonly outcome: Outcome;
  /** ISO date. */
  readonly on: string;
}

/** What is remembered of check-ins. Dates, and no more than pacing needs. */
export interface History {
  /** ISO date each card was last shown, by its id. */
  readonly shown: Readonly<Record<string, string>>;
  /** Of the last 60 days, oldest first. */
  readonly answers: readonly Answer[];
  /** ISO date of the last time of a kind of which nothing else is remembered. */
  readonly kinds: Readonly<Partial<Record<DatedKind, string>>>;
}

export const noHistory: History = { shown: {}, answers: [], kinds: {} };

const REMEMBERED_DAYS = 60;

/** The history with a card that was shown on a day; what is no card is not in it. */
export function withShown(history: History, cardId: string, on: string): History {
  const kind = kindOf(cardId);
  if (!isPushKind(kind) || kind === cardId) return history;
  return isDatedKind(kind)
    ? { ...history, kinds: { ...history.kinds, [kind]: on } }
    : { ...history, shown: { ...history.shown, [cardId]: on } };
}

/** The history with one more answer, which is a card shown, and without those that are old enough to forget. */
export function withAnswer(history: History, answer: Answer): History {
  const oldest = Temporal.PlainDate.from(answer.on).subtract({ days: REMEMBERED_DAYS }).toString();
  const kept = history.answers.filter(({ on }) => on >= oldest);
  const isKept = !isDatedKind(kindOf(answer.cardId));
  const answers = isKept ? [...kept, answer] : kept;
  return { ...withShown(history, answer.cardId, answer.on), answers };
}
