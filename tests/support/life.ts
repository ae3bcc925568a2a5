import { withAnswer, withShown, type Outcome } from '../../src/domain/checkins/answer.ts';
import { anotherCard } from '../../src/domain/checkins/by-hand.ts';
import { dueAt, type Due, type PacingState } from '../../src/domain/checkins/pacing.ts';
import {
  passedOver,
  settledIn,
  silentToday,
  standingIn,
  withCameUp,
} from '../../src/domain/evening/came-up.ts';
import { tidied } from '../../src/domain/evening/decisions.ts';
import type { Evening } from '../../src/domain/evening/evening.ts';
import { standingBetween } from '../../src/domain/evening/standing.ts';
import { planFor, runningAt } from '../../src/domain/plan.ts';
import { after, type Occurrence } from '../../src/domain/schedule/occurrence.ts';

/** How a made-up couple lives with it. Asked in order, so a seeded habit gives the same life again. */
export interface Habit {
  /** When somebody is at the screen during an occurrence, in order. */
  readonly looks: (occurrence: Occurrence) => readonly Temporal.Instant[];
  /** What they do with it; `passed` is nothing. */
  readonly answers: (due: Due, at: Temporal.Instant) => Outcome;
  /** What they choose before an occurrence: a pause, a kind that is off. */
  readonly chooses?: (state: PacingState, occurrence: Occurrence) => PacingState;
}

/** Something that came up, as things stood before, and what became of it. */
export interface Lived {
  readonly at: Temporal.Instant;
  readonly occurrence: Occurrence;
  readonly due: Due;
  readonly outcome: Outcome;
  /** The card taken instead. */
  readonly instead?: string;
  readonly before: PacingState;
}

/**
 * Everything that comes up in `[from, to)`, with the steps the worker takes around it. `onLook` is
 * told each look, whatever comes of it.
 */
export function* live(
  first: PacingState,
  from: Temporal.Instant,
  to: Temporal.Instant,
  habit: Habit,
  onLook: (state: PacingState, at: Temporal.Instant, due: Due | undefined) => void = () => {},
): Generator<Lived, PacingState> {
  const { agreement, zone } = first.plan;
  const occurrences = standingBetween(agreement.windows, first.plan.evening, from, to, zone);
  let state = first;
  let last = from;
  for (const occurrence of occurrences) {
    state = habit.chooses?.(state, occurrence) ?? state;
    for (const at of habit.looks(occurrence)) {
      if (after(last, at) || !after(occurrence.end, at) || after(occurrence.start, at)) continue;
      last = at;
      state = withPassed(state, at);
      const due = dueAt(state, at);
      onLook(state, at, due);
      if (!due) continue;
      const outcome = habit.answers(due, at);
      const before = state;
      state = broughtUp(state, due, at);
      const instead = outcome === 'swapped' ? anotherCard([due.what], state, at)?.id : undefined;
      state = answered(state, due.what, outcome, at);
      if (instead) state = answered(state, instead, 'did', at);
      yield { at, occurrence, due, outcome, before, ...(instead ? { instead } : {}) };
    }
  }
  return state;
}

/** Tidying is not free; the worker does it at every wake-up. */
const REMEMBERED = 8;

const dayOf = (at: Temporal.Instant, { plan }: PacingState) =>
  at.toZonedDateTimeISO(plan.zone).toPlainDate().toString();

const withEvening = (state: PacingState, change: (evening: Evening) => Evening): PacingState => ({
  ...state,
  plan: { ...state.plan, evening: change(state.plan.evening) },
});

function withPassed(state: PacingState, at: Temporal.Instant): PacingState {
  const { evening } = state.plan;
  if (standingIn(evening).length === 0 && (evening.cameUp ?? []).length < REMEMBERED) return state;
  const passed = passedOver(evening, { running: runningAt(state.plan, at) }, at);
  const settled = passed.reduce((now, { what }) => answered(now, what, 'passed', at, true), state);
  if ((settled.plan.evening.cameUp ?? []).length < REMEMBERED) return settled;
  return withEvening(settled, (before) => tidied(before, planFor(settled.plan, at), at));
}

function broughtUp(state: PacingState, due: Due, at: Temporal.Instant): PacingState {
  const displaced = standingIn(state.plan.evening).reduce(
    (now, { what }) => answered(now, what, 'passed', at, true),
    state,
  );
  const on = dayOf(at, state);
  const up = withEvening(displaced, (evening) => withCameUp(evening, due, at));
  const seen = up.hasUnreadNote && due.moment === 'start' && due.what !== 'fewer';
  return {
    ...up,
    history: withShown(up.history, due.what, on),
    nudges: due.what === 'fewer' ? { ...up.nudges, askedFewer: on } : up.nudges,
    hasUnreadNote: up.hasUnreadNote && !seen,
  };
}

/** What is passed over stands until something else comes up, or its window is over. */
function answered(
  state: PacingState,
  what: string,
  outcome: Outcome,
  at: Temporal.Instant,
  isOver = false,
): PacingState {
  if (outcome === 'passed' && !isOver) return state;
  const answer = { cardId: what, outcome, on: dayOf(at, state) };
  const known = { ...state, history: withAnswer(state.history, answer) };
  return withEvening(known, (evening) => {
    const settled = settledIn(evening, what);
    return outcome === 'notToday' ? silentToday(settled, at, state.plan.zone) : settled;
  });
}
