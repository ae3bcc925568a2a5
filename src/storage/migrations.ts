/**
 * From each stored shape to the next. Frozen once released: they keep copies of the old shapes, so
 * that a change of today's types cannot change what they read.
 */
interface AnswerV1 {
  readonly cardId: string;
  readonly outcome: 'did' | 'swapped' | 'notToday';
  readonly on: string;
}

/** A bare list of answers; when a card was last shown is when it was last answered. */
export function historyV1toV2(old: unknown): unknown {
  const answers = old as readonly AnswerV1[];
  const shown = Object.fromEntries(answers.map(({ cardId, on }) => [cardId, on]));
  return { shown, answers, kinds: {} };
}

interface DatePlanV1 {
  readonly id: string;
  readonly ideaId: string;
  readonly on: string;
  readonly at: string;
}

/** Nothing but dates was planned. */
export function datesV1toV2(old: unknown): unknown {
  const plans = old as readonly DatePlanV1[];
  return plans.map(({ id, ideaId, on, at }) => ({ id, kind: 'date', ideaId, on, at }));
}
