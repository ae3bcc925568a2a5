import { boundaryAt } from './boundary.ts';
import { zoneOf } from './zone.ts';
import {
  isOneOff,
  isOvernight,
  weekdays,
  type ScreenFreeWindow,
  type WeeklyWindow,
} from './window.ts';

/** One instance of a window, half-open `[start, end)`; it belongs to the day it starts on. */
export interface Occurrence {
  /** `windowId@date`, stable over time zones and edits of the hours. */
  readonly key: string;
  readonly window: ScreenFreeWindow;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

const DAY = { hours: 24 } as const;
/** No window is longer than a day, a clock change and a travelled zone; nothing older can still run. */
const LOOK_BACK_DAYS = 2;
/** The rarest window comes once in 52 weeks; twice that finds it even when one is let go. */
const LOOK_AHEAD_WEEKS = 2 * 53;

/** Occurrences of every window that overlap `[from, to)`, in order of start, then of end. */
export function occurrencesBetween(
  windows: readonly ScreenFreeWindow[],
  from: Temporal.Instant,
  to: Temporal.Instant,
  deviceZone: string,
): Occurrence[] {
  return windows.flatMap((window) => occurrencesOf(window, from, to, deviceZone)).sort(byStart);
}

/** The occurrences running at `now`; half-open, so an `end` is already free time. */
export function occurrencesAt(
  windows: readonly ScreenFreeWindow[],
  now: Temporal.Instant,
  deviceZone: string,
): Occurrence[] {
  const next = now.add({ nanoseconds: 1 });
  return occurrencesBetween(windows, now, next, deviceZone);
}

/** The first occurrence of `window` that starts after `now` and that `allowed` lets stand. */
export function nextOccurrenceOf(
  window: ScreenFreeWindow,
  now: Temporal.Instant,
  deviceZone: string,
  allowed: (occurrence: Occurrence) => boolean = () => true,
): Occurrence | undefined {
  const zone = zoneOf(window, deviceZone);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const last = laterOf(firstDateOf(window), today).add({ weeks: LOOK_AHEAD_WEEKS });
  for (const date of datesOf(window, today, last)) {
    const occurrence = occurrenceOn(window, date, zone);
    if (occurrence && after(occurrence.start, now) && allowed(occurrence)) return occurrence;
  }
  return undefined;
}

export const byStart = (a: Occurrence, b: Occurrence): number =>
  Temporal.Instant.compare(a.start, b.start) || Temporal.Instant.compare(a.end, b.end);

export const after = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  Temporal.Instant.compare(a, b) > 0;

export const isRunning = (o: Pick<Occurrence, 'start' | 'end'>, now: Temporal.Instant): boolean =>
  !after(o.start, now) && after(o.end, now);

function occurrencesOf(
  window: ScreenFreeWindow,
  from: Temporal.Instant,
  to: Temporal.Instant,
  deviceZone: string,
): Occurrence[] {
  const zone = zoneOf(window, deviceZone);
  const first = from.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: LOOK_BACK_DAYS });
  const last = to.add(DAY).toZonedDateTimeISO(zone).toPlainDate();
  return [...datesOf(window, first, last)]
    .map((date) => occurrenceOn(window, date, zone))
    .filter((o) => o !== undefined)
    .filter((o) => after(o.end, from) && after(to, o.start));
}

/** The dates in `[first, last]` on which the window starts, in order. */
export function* datesOf(
  window: ScreenFreeWindow,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  if (isOneOff(window)) {
    const date = Temporal.PlainDate.from(window.on);
    if (!before(date, first) && !before(last, date)) yield date;
    return;
  }
  const begin = laterOf(firstDateOf(window), first);
  for (let monday = firstWeek(window, begin); !before(last, monday);) {
    for (const [offset, weekday] of weekdays.entries()) {
      const date = monday.add({ days: offset });
      const inRange = !before(date, begin) && !before(last, date);
      if (inRange && window.days.includes(weekday)) yield date;
    }
    monday = monday.add({ weeks: window.everyWeeks });
  }
}

/** The Monday of the first week, at or before `begin`, in which the window may occur. */
function firstWeek(window: WeeklyWindow, begin: Temporal.PlainDate): Temporal.PlainDate {
  const monday = mondayOf(begin);
  const anchor = firstDateOf(window);
  if (!anchor) return monday;
  const weeks = mondayOf(anchor).until(monday, { largestUnit: 'days' }).days / 7;
  return monday.subtract({ weeks: weeks % window.everyWeeks });
}

const before = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) < 0;

const laterOf = (a: Temporal.PlainDate | undefined, b: Temporal.PlainDate) =>
  a && before(b, a) ? a : b;

const mondayOf = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });

const firstDateOf = (window: ScreenFreeWindow): Temporal.PlainDate | undefined => {
  const text = isOneOff(window) ? window.on : window.from;
  return text === undefined ? undefined : Temporal.PlainDate.from(text);
};

/** Undefined when a clock change leaves nothing of it. */
export function occurrenceOn(
  window: ScreenFreeWindow,
  date: Temporal.PlainDate,
  zone: string,
): Occurrence | undefined {
  const endDate = isOvernight(window) ? date.add({ days: 1 }) : date;
  const start = boundaryAt(date, Temporal.PlainTime.from(window.start), zone, 'start');
  const end = boundaryAt(endDate, Temporal.PlainTime.from(window.end), zone, 'end');
  if (!after(end, start)) return undefined;
  return { key: `${window.id}@${date.toString()}`, window, start, end };
}
