import { clockChanges } from './clock-changes.ts';
import { datesOf, occurrenceOn, type Occurrence } from './occurrence.ts';
import { isOvernight, type Weekday, type WeeklyWindow } from './window.ts';

/** A weekly window as calendars tell it: a rule by the wall clock, and what is otherwise. */
export interface Series {
  readonly zone: string;
  /** The first time it happens, which is like most others: no clock changes in it. */
  readonly start: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
  readonly days: readonly Weekday[];
  readonly everyWeeks: number;
  /** Starts by the rule that do not happen. */
  readonly without: readonly Temporal.PlainDateTime[];
  readonly otherwise: readonly Otherwise[];
}

/** One time that a calendar, going by the rule, could put elsewhere. */
export interface Otherwise {
  /** Its start by the rule. */
  readonly instead: Temporal.PlainDateTime;
  readonly occurrence: Occurrence;
}

export interface SeriesAndRest {
  readonly series?: Series;
  /** What happens before the first time that can begin a series. */
  readonly rest: readonly Occurrence[];
}

/** What is asked of a window: from this date, and right up to the end of this year. */
export interface Span {
  readonly zone: string;
  readonly from: Temporal.PlainDate;
  readonly lastYear: number;
  /** Keys of occurrences that were let go. */
  readonly letGo: readonly string[];
}

/** A change of the clocks touches no window that starts on a day farther from it. */
const DAYS_AROUND = 3;

/**
 * A weekly window as a series. Calendars do not agree on a start that the clocks skip or show
 * twice, nor on an end with a change before it, so each such time is named with its instants.
 */
export function seriesOf(window: WeeklyWindow, span: Span): SeriesAndRest {
  const { zone, from, lastYear, letGo } = span;
  const last = Temporal.PlainDate.from({ year: lastYear, month: 12, day: 31 });
  const keyOf = (date: Temporal.PlainDate) => `${window.id}@${date.toString()}`;
  const rest: Occurrence[] = [];
  for (const date of datesOf(window, from, last)) {
    const occurrence = occurrenceOn(window, date, zone);
    if (!occurrence || letGo.includes(keyOf(date))) continue;
    if (!isAsRuled(occurrence, date, zone)) {
      rest.push(occurrence);
      continue;
    }
    const without: Temporal.PlainDateTime[] = [];
    const otherwise: Otherwise[] = [];
    for (const day of oddDays(window, date, span)) {
      const found = occurrenceOn(window, day, zone);
      const instead = wallOf(window, day).start;
      if (!found || letGo.includes(keyOf(day))) without.push(instead);
      else if (!isAsRuled(found, day, zone)) otherwise.push({ instead, occurrence: found });
    }
    const { days, everyWeeks } = window;
    const series = { zone, ...wallOf(window, date), days, everyWeeks, without, otherwise };
    return { series, rest };
  }
  return { rest };
}

/** The dates after `first` on which the rule alone may not tell it: near a change, or let go. */
function oddDays(
  window: WeeklyWindow,
  first: Temporal.PlainDate,
  { zone, lastYear, letGo }: Span,
): Temporal.PlainDate[] {
  const around = clockChanges(zone, first.toZonedDateTime(zone).toInstant(), lastYear).map(
    ({ wall }) => wall.toPlainDate(),
  );
  const gone = letGo
    .filter((key) => key.startsWith(`${window.id}@`))
    .map((key) => Temporal.PlainDate.from(key.slice(window.id.length + 1)));
  const near = { days: DAYS_AROUND };
  const days = [
    ...around.flatMap((day) => Array.from(datesOf(window, day.subtract(near), day.add(near)))),
    ...gone.flatMap((day) => Array.from(datesOf(window, day, day))),
  ].filter((day) => Temporal.PlainDate.compare(day, first) > 0);
  const byDate = new Map(days.map((day) => [day.toString(), day]));
  return [...byDate.values()].sort((a, b) => Temporal.PlainDate.compare(a, b));
}

function wallOf(window: WeeklyWindow, date: Temporal.PlainDate) {
  const endDate = isOvernight(window) ? date.add({ days: 1 }) : date;
  return {
    start: date.toPlainDateTime(Temporal.PlainTime.from(window.start)),
    end: endDate.toPlainDateTime(Temporal.PlainTime.from(window.end)),
  };
}

/** Whether its wall clock leaves no doubt, and it lasts as long as the wall clock says. */
function isAsRuled(
  { window, start, end }: Occurrence,
  date: Temporal.PlainDate,
  zone: string,
): boolean {
  const wall = wallOf(window as WeeklyWindow, date);
  const lasting = wall.start.until(wall.end, { largestUnit: 'minutes' }).minutes;
  return (
    isThere(start, wall.start, zone) &&
    isThere(end, wall.end, zone) &&
    start.until(end, { largestUnit: 'minutes' }).minutes === lasting
  );
}

/** Whether `at` is the one instant with this wall clock. */
function isThere(at: Temporal.Instant, wall: Temporal.PlainDateTime, zone: string): boolean {
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant();
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant();
  return earlier.equals(at) && later.equals(at);
}
