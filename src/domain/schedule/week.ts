import type { Kept } from '../evening/kept.ts';
import { standingBetween } from '../evening/standing.ts';
import type { Plan, PlanState } from '../plan.ts';
import { after } from './occurrence.ts';
import { isOvernight } from './window.ts';

/** One mark on the thread of a week. */
export interface WeekMark {
  /** Days from the Monday midnight the week begins with to the middle of the window. */
  readonly at: number;
  readonly kind: 'kept' | 'next' | 'toCome';
  readonly overnight: boolean;
}

const END_OF_WEEK = 6.95;

/** The marks of the week that `now` lies in: what was kept, what is next, what is to come. */
export function weekMarks(
  present: PlanState & { readonly plan: Plan; readonly now: Temporal.Instant },
  kept: readonly Kept[],
): { readonly marks: readonly WeekMark[]; readonly nowAt: number } {
  const { agreement, evening, zone, plan, now } = present;
  const here = now.toZonedDateTimeISO(zone);
  const monday = here.startOfDay().subtract({ days: here.dayOfWeek - 1 });
  const [from, to] = [monday.toInstant(), monday.add({ weeks: 1 }).toInstant()];
  const place = (instant: Temporal.Instant) => daysInto(monday, instant.toZonedDateTimeISO(zone));
  // Sunday's night has its middle in the next week, but belongs to the day it starts on.
  const middle = (o: { start: Temporal.Instant; end: Temporal.Instant }) =>
    Math.min((place(o.start) + place(o.end)) / 2, END_OF_WEEK);

  const running = plan.running[0]?.key;
  const ahead = standingBetween(agreement.windows, evening, now, to, zone)
    .filter((o) => after(o.start, now) || o.key === running)
    .map((o): WeekMark => {
      const isNext = o.key === (running ?? plan.next?.key);
      return {
        at: middle(o),
        kind: isNext ? 'next' : 'toCome',
        overnight: isOvernight(o.window),
      };
    });
  const behind = kept
    .map((one) => ({ ...one, start: instant(one.start), end: instant(one.end) }))
    .filter((one) => !after(from, one.start) && after(to, one.start))
    .map((one): WeekMark => ({
      at: middle(one),
      kind: 'kept',
      overnight: one.overnight,
    }));
  return { marks: [...behind, ...ahead].filter(({ at }) => at >= 0 && at < 7), nowAt: place(now) };
}

const instant = (iso: string) => Temporal.Instant.from(iso);

/** By wall clock: a day of 23 or 25 hours is as wide as any other. */
function daysInto(monday: Temporal.ZonedDateTime, at: Temporal.ZonedDateTime): number {
  const days = monday.toPlainDate().until(at.toPlainDate(), { largestUnit: 'days' }).days;
  return days + (at.hour + at.minute / 60) / 24;
}
