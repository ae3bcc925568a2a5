import type { DatePlan } from './date-plan.ts';
import type { Outing } from './rhythm.ts';

/** How many nights away there can be at most. */
export const MOST_NIGHTS = 60;

const USUAL: Readonly<Record<Outing, number>> = { date: 0, night: 1, trip: 2 };

/** Whether so many nights away can be planned. */
export const isNights = (count: number): boolean =>
  Number.isInteger(count) && count >= 1 && count <= MOST_NIGHTS;

/** How many nights it takes: none for a date; one, or two for a trip, where nobody said. */
export function nightsOf({ kind, arranged }: Pick<DatePlan, 'kind' | 'arranged'>): number {
  const said = arranged?.nights;
  return kind !== 'date' && said !== undefined && isNights(said) ? said : USUAL[kind];
}

/** The day on which the two are back, so many nights after the ISO date `on`. */
export const backAfter = (on: string, nights: number): Temporal.PlainDate =>
  Temporal.PlainDate.from(on).add({ days: nights });
