/** What a couple did with a card. For pacing only: no time of day, no text. */
export type Outcome = 'did' | 'swapped' | 'notToday';

export interface Answer {
  readonly cardId: string;
  readonly outcome: Outcome;
  /** ISO date. */
  readonly on: string;
}

const REMEMBERED_DAYS = 60;

/** The answers with one more, and without those that are old enough to forget. */
export function withAnswer(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  const oldest = Temporal.PlainDate.from(answer.on).subtract({ days: REMEMBERED_DAYS }).toString();
  return [...answers.filter(({ on }) => on >= oldest), answer];
}
