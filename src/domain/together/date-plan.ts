import type { Occurrence } from '../schedule/occurrence.ts';

/** An evening set apart for a date. */
export interface DatePlan {
  readonly id: string;
  /** The idea's id in the deck. */
  readonly ideaId: string;
  /** ISO date, and the wall-clock time it is meant to begin. */
  readonly on: string;
  readonly at: string;
}

export const DATE_BEGINS = '19:30';
/** How long a date is meant to be whose idea is not known here. */
export const DATE_MINUTES = 90;
const CHOICES = 3;
const EVENING = 16;

/** The first plan that is today or later. */
export function nextDate(
  plans: readonly DatePlan[],
  today: Temporal.PlainDate,
): DatePlan | undefined {
  const iso = today.toString();
  return plans.filter(({ on }) => on >= iso).sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}

/**
 * The next evenings without another plan, from tomorrow on, so that there is time to look forward.
 */
export function freeEvenings(plans: readonly DatePlan[], today: Temporal.PlainDate): string[] {
  const taken = new Set(plans.map(({ on }) => on));
  const evenings: string[] = [];
  for (let day = today.add({ days: 1 }); evenings.length < CHOICES; day = day.add({ days: 1 })) {
    if (!taken.has(day.toString())) evenings.push(day.toString());
  }
  return evenings;
}

/** When a date on this evening begins: with the window that starts there, or at half past seven. */
export function beginningOn(on: string, evenings: readonly Occurrence[], zone: string): string {
  const begins = evenings
    .map((o) => o.start.toZonedDateTimeISO(zone))
    .find((start) => start.toPlainDate().toString() === on && start.hour >= EVENING);
  return begins?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? DATE_BEGINS;
}
