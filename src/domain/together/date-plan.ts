import type { DateIdea } from '../../deck/card.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { Arrangements } from './arrangements.ts';
import { nightsOf } from './nights.ts';
import type { Outing } from './rhythm.ts';

/** A day set apart for a date, a night away or a trip. */
export interface DatePlan {
  readonly id: string;
  readonly kind: Outing;
  /** The idea's id in the deck, or what they call it; neither where nobody said. */
  readonly ideaId?: string;
  readonly title?: string;
  readonly arranged?: Arrangements;
  /** ISO date, and the wall-clock time it is meant to begin. */
  readonly on: string;
  readonly at: string;
}

export const DATE_BEGINS = '19:30';
/** How long a date is meant to be whose idea is not known here. */
export const DATE_MINUTES = 90;
const CHOICES = 3;
const FAR = { weeks: 60 } as const;
/** A window that begins in these hours makes the evening; a later one is the night's. */
const EVENING = 16;
const NIGHT = 21;

/** The days between which a date can be set, both included. */
export interface Days {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

export const daysFrom = (first: Temporal.PlainDate, today: Temporal.PlainDate): Days => ({
  first,
  last: today.add(FAR).subtract({ days: 1 }),
});

/** Why no date can be set on `on`: it is no day, over, or too far off. */
export type DayProblem = 'none' | 'past' | 'far';

/** A date field left empty gives no day, and one half typed may give a year of five digits. */
export function dayProblem(on: string, { first, last }: Days): DayProblem | undefined {
  if (!isDay(on)) return 'none';
  if (on < first.toString()) return 'past';
  return on > last.toString() ? 'far' : undefined;
}

/** Whether the text is an ISO date of a day there is. */
export function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** How long it is meant to be: what they settled, or as its idea says. */
export const minutesOf = (
  { arranged }: Pick<DatePlan, 'arranged'>,
  idea: Pick<DateIdea, 'minutes'> | undefined,
): number => arranged?.minutes ?? idea?.minutes ?? DATE_MINUTES;

/** By day, then by hour. */
export function bySoonest(a: DatePlan, b: DatePlan): number {
  const [one, other] = [`${a.on} ${a.at}`, `${b.on} ${b.at}`];
  return one < other ? -1 : Number(one > other);
}

/** The first plan that is today or later. */
export function nextDate(
  plans: readonly DatePlan[],
  today: Temporal.PlainDate,
): DatePlan | undefined {
  const iso = today.toString();
  return plans.filter(({ on }) => on >= iso).sort(bySoonest)[0];
}

/**
 * The next evenings without another plan, from tomorrow on, so that there is time to look forward.
 * Away from home every evening is taken. What else is on an evening does not matter: a date lives in
 * a window as well as beside it.
 */
export function freeEvenings(plans: readonly DatePlan[], today: Temporal.PlainDate): string[] {
  const taken = new Set(plans.flatMap(eveningsOf));
  const evenings: string[] = [];
  for (let day = today.add({ days: 1 }); evenings.length < CHOICES; day = day.add({ days: 1 })) {
    if (!taken.has(day.toString())) evenings.push(day.toString());
  }
  return evenings;
}

/** Every evening it takes: one, or as many as nights away. */
function eveningsOf(plan: DatePlan): string[] {
  const first = Temporal.PlainDate.from(plan.on);
  return Array.from({ length: Math.max(nightsOf(plan), 1) }, (_, more) =>
    first.add({ days: more }).toString(),
  );
}

/** The window that makes this evening, and with which a date on it begins. */
export function windowOfEvening(
  on: string,
  occurrences: readonly Occurrence[],
  zone: string,
): Occurrence | undefined {
  return occurrences.find((o) => {
    const start = o.start.toZonedDateTimeISO(zone);
    return start.toPlainDate().toString() === on && start.hour >= EVENING && start.hour < NIGHT;
  });
}

/** When a date on this evening begins: with the window that starts there, or at half past seven. */
export function beginningOn(on: string, occurrences: readonly Occurrence[], zone: string): string {
  const start = windowOfEvening(on, occurrences, zone)?.start.toZonedDateTimeISO(zone);
  return start?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? DATE_BEGINS;
}
