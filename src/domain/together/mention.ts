import type { Occurrence } from '../schedule/occurrence.ts';
import { bySoonest, DATE_MINUTES, type DatePlan } from './date-plan.ts';

/** As far ahead a date is spoken of. */
const WEEK = 7;

export interface MentionAt {
  readonly now: Temporal.Instant;
  readonly zone: string;
  /** What starts next after what runs now. */
  readonly next?: Occurrence | undefined;
}

/**
 * The date that a window running now speaks of: the next one, in the last window that begins before
 * it and at most a week ahead, so that it is heard once; and on its own day, until it is over.
 */
export function dateToMention(
  plans: readonly DatePlan[],
  { now, zone, next }: MentionAt,
): DatePlan | undefined {
  const startOf = ({ on, at }: DatePlan) =>
    Temporal.PlainDateTime.from(`${on}T${at}`).toZonedDateTime(zone).toInstant();
  const isAhead = (plan: DatePlan) =>
    Temporal.Instant.compare(startOf(plan).add({ minutes: DATE_MINUTES }), now) > 0;
  const plan = plans.filter(isAhead).sort(bySoonest)[0];
  if (!plan) return undefined;
  const days = now.toZonedDateTimeISO(zone).toPlainDate().until(plan.on).days;
  const isLast = !next || Temporal.Instant.compare(next.start, startOf(plan)) >= 0;
  return days <= 0 || (days <= WEEK && isLast) ? plan : undefined;
}
