import { standingBetween } from '../evening/standing.ts';
import { withCameUp } from '../evening/came-up.ts';
import type { CameUp } from '../evening/evening.ts';
import { after, type Occurrence } from '../schedule/occurrence.ts';
import { withAnswer } from './answer.ts';
import { isDayFull } from './ceiling.ts';
import { isPushKind, kindOf, type PushKind } from './kinds.ts';
import { dueAt, nextDueAt, type Due, type PacingState } from './pacing.ts';
import { isSilent, silenceEnds } from './silence.ts';

/** What would come up in one occurrence as things stand. */
export interface OccurrenceAhead {
  readonly occurrence: Occurrence;
  readonly opening?: 'breath' | 'thanks' | 'note' | 'fewer';
  readonly middle?: { readonly kind: PushKind | 'fewer'; readonly at: Temporal.Instant };
  readonly closing?: 'breath' | 'thanks' | 'fewer';
}

export interface DayAhead {
  /** The day on the device's clock. */
  readonly date: Temporal.PlainDate;
  /** By start; the day they start on. */
  readonly occurrences: readonly OccurrenceAhead[];
}

/**
 * What the next days would bring, today first: each thing shown when it is due and done at once. The
 * same functions as in earnest, so it is a preview and no promise.
 */
export function ahead(state: PacingState, now: Temporal.Instant, days = 7): readonly DayAhead[] {
  const thinking = aheadInSteps(state, now, days);
  for (;;) {
    const step = thinking.next();
    if (step.done) return step.value;
  }
}

/** The same, a small step at a time: two hundred windows a day take longer than a page may stand still. */
export function* aheadInSteps(
  state: PacingState,
  now: Temporal.Instant,
  days = 7,
): Generator<void, readonly DayAhead[]> {
  const { agreement, evening, zone } = state.plan;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).toInstant();
  const end = startOf(today.add({ days }));
  const occurrences = standingBetween(agreement.windows, evening, now, end, zone);
  const coming = yield* comingUp(state, now, end);
  return Array.from({ length: days }, (_, index) => {
    const date = today.add({ days: index });
    const isOn = ({ start }: Occurrence) => {
      const day = start.toZonedDateTimeISO(zone).toPlainDate();
      return day.equals(date) || (index === 0 && Temporal.PlainDate.compare(day, date) < 0);
    };
    return { date, occurrences: occurrences.filter(isOn).map((o) => aheadIn(o, coming)) };
  });
}

interface Coming extends Pick<Due, 'of' | 'moment' | 'what'> {
  readonly at: Temporal.Instant;
}

/** What has come up and will, up to an instant. */
function* comingUp(
  state: PacingState,
  now: Temporal.Instant,
  end: Temporal.Instant,
): Generator<void, Coming[]> {
  const coming: Coming[] = (state.plan.evening.cameUp ?? []).map(
    ({ of, moment, what, at: iso }) => {
      return { of, moment, what, at: Temporal.Instant.from(iso) };
    },
  );
  let current = state;
  let at: Temporal.Instant | undefined = now;
  while (at && after(end, at)) {
    const due = dueAt(current, at);
    if (due) {
      coming.push({ ...due, at });
      current = done(current, due, at);
    }
    at = isIdle(current, at) ? idleUntil(current, at) : nextDueAt(current, at);
    yield;
  }
  return coming;
}

/** Neither a day that has had its share nor a silence need be walked through. */
const isIdle = (state: PacingState, at: Temporal.Instant): boolean =>
  isSilent(state, at) ||
  isDayFull(state.plan.evening.cameUp ?? [], state.nudges.ceiling, at, state.plan.zone);

/** The first instant after `at` at which that may be over. */
function idleUntil(state: PacingState, at: Temporal.Instant): Temporal.Instant | undefined {
  const { plan, nudges } = state;
  const today = at.toZonedDateTimeISO(plan.zone).toPlainDate();
  const quietEnds = [today, today.add({ days: 1 })].map((date) =>
    date.toZonedDateTime({ timeZone: plan.zone, plainTime: nudges.quiet.to }).toInstant(),
  );
  return [...silenceEnds(state, at), ...quietEnds]
    .filter((instant) => after(instant, at))
    .sort((a, b) => Temporal.Instant.compare(a, b))[0];
}

/** The state after something came up and was done. */
function done(state: PacingState, due: Due, at: Temporal.Instant): PacingState {
  const { plan, history } = state;
  const on = at.toZonedDateTimeISO(plan.zone).toPlainDate().toString();
  return {
    ...state,
    plan: { ...plan, evening: withCameUp(plan.evening, due, at) },
    history: withAnswer(history, { cardId: due.what, outcome: 'did', on }),
    hasUnreadNote: state.hasUnreadNote && due.moment !== 'start',
  };
}

function aheadIn(occurrence: Occurrence, coming: readonly Coming[]): OccurrenceAhead {
  const found = (moment: CameUp['moment']) =>
    coming.findLast(
      (one) =>
        one.of === occurrence.key && one.moment === moment && !after(occurrence.start, one.at),
    );
  const [opening, middle, closing] = [found('start'), found('middle'), found('close')];
  return {
    occurrence,
    ...(opening && { opening: opening.what as NonNullable<OccurrenceAhead['opening']> }),
    ...(middle && { middle: { kind: kindIn(middle.what), at: middle.at } }),
    ...(closing && { closing: closingOf(closing.what) }),
  };
}

function kindIn(what: string): PushKind | 'fewer' {
  const kind = kindOf(what);
  return isPushKind(kind) ? kind : 'fewer';
}

const closingOf = (what: string): NonNullable<OccurrenceAhead['closing']> =>
  what === 'breath' || what === 'fewer' ? what : 'thanks';
