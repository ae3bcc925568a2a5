import { BEGUN_ID, type Plan, type PlanState } from '../plan.ts';
import { after, byStart, type Occurrence } from '../schedule/occurrence.ts';
import { lastWeeks, weekOf } from '../together/pulse.ts';
import type { Kept } from './kept.ts';
import { standingBetween } from './standing.ts';

/** What was kept in one week; it belongs to the day it starts on. */
export interface WeekOfKept {
  /** ISO date of the week's Monday. */
  readonly week: string;
  readonly count: number;
}

/** A start is within a day of where any zone puts it; one day more is room to spare. */
const ROOM = { days: 2 } as const;

/** Evenings by the last `count` weeks on the device's clock, the oldest first; this week is the last. */
export function weeksOf(
  kept: readonly Kept[],
  today: Temporal.PlainDate,
  zone: string,
  count: number,
): WeekOfKept[] {
  const counts = new Map(lastWeeks(today, count).map((week) => [week, 0]));
  const [oldest = ''] = counts.keys();
  // Of ten years only what may be in sight is put into a zone.
  const near = Temporal.PlainDate.from(oldest).subtract(ROOM).toString();
  for (const { start } of kept) {
    if (start < near) continue;
    const week = weekOf(dayOf(start, zone));
    const known = counts.get(week);
    if (known !== undefined) counts.set(week, known + 1);
  }
  return [...counts].map(([week, number]) => ({ week, count: number }));
}

/** The first day of an evening kept since `week`, if there is one. */
export function firstSince(
  kept: readonly Kept[],
  week: string,
  zone: string,
): Temporal.PlainDate | undefined {
  const near = Temporal.PlainDate.from(week).subtract(ROOM).toString();
  return kept
    .filter(({ start }) => start >= near)
    .map(({ start }) => dayOf(start, zone))
    .filter((day) => day.toString() >= week)
    .sort(Temporal.PlainDate.compare)[0];
}

/** What may still be kept today: what runs, and what is to start before midnight. */
export function stillToday(
  present: PlanState & { readonly plan: Plan; readonly now: Temporal.Instant },
): Occurrence[] {
  const { agreement, evening, zone, plan, now } = present;
  const midnight = now.toZonedDateTimeISO(zone).startOfDay().add({ days: 1 }).toInstant();
  const ahead = standingBetween(agreement.windows, evening, now, midnight, zone)
    .filter((o) => after(o.start, now))
    .filter((o) => !plan.resumesAt || !after(plan.resumesAt, o.start));
  const running = plan.running.filter(({ key }) => key !== BEGUN_ID);
  return [...running, ...ahead].sort(byStart);
}

/** The newest first. */
export const newestFirst = (kept: readonly Kept[]): readonly Kept[] =>
  kept.toSorted((a, b) => (a.start < b.start ? 1 : -Number(a.start > b.start)));

/** The day on the device's clock that an evening belongs to: the one it starts on. */
export const dayOf = (start: string, zone: string): Temporal.PlainDate =>
  Temporal.Instant.from(start).toZonedDateTimeISO(zone).toPlainDate();
