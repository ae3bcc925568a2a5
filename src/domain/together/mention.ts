import type { Occurrence } from '../schedule/occurrence.ts';
import { bySoonest, DATE_MINUTES, type DatePlan } from './date-plan.ts';

/** As far ahead one is spoken of. */
const WEEK = 7;

export interface MentionAt {
  readonly now: Temporal.Instant;
  readonly zone: string;
  /** What starts next after what runs now. */
  readonly next?: Occurrence | undefined;
}

/**
 * The date, night away or trip that a window running now speaks of: the next one, in the last window
 * that begins before it and at most a week ahead, so that it is heard once; and on its own day, until
 * it is over: a date after its minutes, what is away from home with the day it begins on.
 */
export function dateToMention(
  plans: readonly DatePlan[],
  { now, zone, next }: MentionAt,
): DatePlan | undefined {
  const startOf = ({ on, at }: DatePlan) =>
    Temporal.PlainDateTime.from(`${on}T${at}`).toZonedDateTime(zone).toInstant();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const isAhead = (one: DatePlan) => {
    if (one.kind !== 'date') return one.on >= today.toString();
    const minutes = one.arranged?.minutes ?? DATE_MINUTES;
    return Temporal.Instant.compare(startOf(one).add({ minutes }), now) > 0;
  };
  const plan = plans.filter(isAhead).sort(bySoonest)[0];
  if (!plan) return undefined;
  const days = today.until(plan.on).days;
  const isLast = !next || Temporal.Instant.compare(next.start, startOf(plan)) >= 0;
  return days <= 0 || (days <= WEEK && isLast) ? plan : undefined;
}
