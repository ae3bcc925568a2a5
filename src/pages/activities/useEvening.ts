import { useState } from 'preact/hooks';
import type { Occurrence } from '../../domain/schedule/occurrence.ts';
import { standingBetween } from '../../domain/evening/standing.ts';
import {
  beginningOn,
  dayProblem,
  daysFrom,
  freeEvenings,
  isDay,
  windowOfEvening,
  type DatePlan,
  type DayProblem,
  type Days,
} from '../../domain/together/date-plan.ts';
import type { Present } from '../wiring/usePlan.ts';

interface Evening {
  /** ISO dates that are offered at once. */
  readonly evenings: readonly string[];
  readonly days: Days;
  /** What is chosen, and when a date on it begins. */
  readonly on: string;
  readonly at: string;
  readonly problem: DayProblem | undefined;
  /** The window it begins with. */
  readonly window: Occurrence | undefined;
  /** The date that is on it already. */
  readonly taken: DatePlan | undefined;
  readonly pick: (on: string) => void;
}

/** The evening of a new date: one of the next free ones until another day is picked. */
export function useEvening(present: Present, dates: readonly DatePlan[]): Evening {
  const { now, zone } = present;
  const [picked, pick] = useState<string>();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const evenings = freeEvenings(dates, today);
  // Follows the evenings until one is picked: the planned dates are read a moment after the first paint.
  const on = picked ?? evenings[1] ?? '';
  const days = daysFrom(today.add({ days: 1 }), today);
  const windows = windowsOn(on, present);
  return {
    evenings,
    days,
    on,
    at: beginningOn(on, windows, zone),
    problem: dayProblem(on, days),
    window: windowOfEvening(on, windows, zone),
    taken: dates.find((date) => date.on === on),
    pick,
  };
}

/** What stands on that day; nothing on what is no day. */
export function windowsOn(
  on: string,
  { agreement, evening, zone }: Pick<Present, 'agreement' | 'evening' | 'zone'>,
): readonly Occurrence[] {
  if (!isDay(on)) return [];
  const day = Temporal.PlainDate.from(on).toZonedDateTime(zone);
  const [from, to] = [day.toInstant(), day.add({ days: 1 }).toInstant()];
  return standingBetween(agreement.windows, evening, from, to, zone);
}
