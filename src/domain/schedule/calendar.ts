import { clockChanges, type ClockChange } from './clock-changes.ts';
import { occurrenceOn, type Occurrence } from './occurrence.ts';
import { seriesOf, type Series } from './series.ts';
import { isOneOff, type OneOffWindow, type ScreenFreeWindow } from './window.ts';
import { zoneOf } from './zone.ts';

/** What a calendar is made of. The same of it makes the same calendar. */
export interface CalendarSource {
  readonly windows: readonly ScreenFreeWindow[];
  /** Keys of occurrences that were let go. */
  readonly letGo: readonly string[];
  readonly dates: readonly PlannedDate[];
  /** The zone of dates, and of windows that have none. */
  readonly zone: string;
  readonly now: Temporal.Instant;
}

/** A day set apart: ISO date, wall clock `HH:MM`. Nights end at the same hour, that many days on. */
export type PlannedDate = {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly at: string;
} & ({ readonly minutes: number } | { readonly nights: number });

interface Named {
  /** The same as long as the window is the same; nothing of the device in it. */
  readonly uid: string;
  readonly title: string;
  /** The if-then anchor of a window. */
  readonly when?: string;
}

export interface SingleEvent extends Named {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}
export interface WeeklyEvent extends Named, Series {}

/** The clocks of a zone, as far as the events go by them. */
export interface CalendarZone {
  readonly zone: string;
  /** The offset from UTC before the first change, as `+01:00`. */
  readonly offset: string;
  readonly changes: readonly ClockChange[];
}

export interface Calendar {
  readonly weekly: readonly WeeklyEvent[];
  readonly single: readonly SingleEvent[];
  /** Each zone that a weekly event goes by. */
  readonly zones: readonly CalendarZone[];
}

/** Every time that is not as its rule says is named, up to the end of the third year from now. */
const YEARS_NAMED = 3;
/** For a reader that knows no zones of its own: so long after its start a series stays right. */
const YEARS_OF_CLOCKS = 10;
/** A year in a calendar file has four digits, also that of the morning after. */
const LAST_YEAR = 9998;

/** Windows and planned dates from the Monday of this week on, as events. */
export function calendarOf(source: CalendarSource): Calendar {
  const weekly: WeeklyEvent[] = [];
  const single: SingleEvent[] = [];
  for (const window of source.windows) {
    const zone = zoneOf(window, source.zone);
    const from = mondayOf(source.now, zone);
    if (isOneOff(window)) {
      single.push(...onceOf(window, zone, from, source.letGo));
      continue;
    }
    const firstYear = Math.max(from.year, Number(window.from?.slice(0, 4) ?? 0));
    const lastYear = Math.min(firstYear + YEARS_NAMED, LAST_YEAR);
    const { series, rest } = seriesOf(window, { zone, from, lastYear, letGo: source.letGo });
    if (series) weekly.push({ ...namedAs(`window.${window.id}`, window), ...series });
    single.push(...rest.map((o) => happens(`window.${o.key.replace('@', '.')}`, o)));
  }
  single.push(...datesFrom(source));
  return { weekly, single, zones: zonesOf(weekly) };
}

function namedAs(name: string, { title, when }: Pick<ScreenFreeWindow, 'title' | 'when'>): Named {
  return { uid: `${name}@undivided.example`, title, ...(when === undefined ? {} : { when }) };
}

const once = (named: Named, start: Temporal.Instant, end: Temporal.Instant): SingleEvent => ({
  ...named,
  start,
  end,
});

const happens = (name: string, { window, start, end }: Occurrence): SingleEvent =>
  once(namedAs(name, window), start, end);

function onceOf(
  window: OneOffWindow,
  zone: string,
  from: Temporal.PlainDate,
  letGo: readonly string[],
): SingleEvent[] {
  const on = Temporal.PlainDate.from(window.on);
  const occurrence = occurrenceOn(window, on, zone);
  const isAhead = Temporal.PlainDate.compare(on, from) >= 0 && on.year <= LAST_YEAR;
  if (!occurrence || !isAhead || letGo.includes(occurrence.key)) return [];
  return [happens(`window.${window.id}`, occurrence)];
}

function datesFrom({ dates, zone, now }: CalendarSource): SingleEvent[] {
  const monday = mondayOf(now, zone).toString();
  return dates
    .filter(({ on }) => on >= monday)
    .map((date) => {
      const at = Temporal.PlainTime.from(date.at);
      const wall = Temporal.PlainDate.from(date.on).toPlainDateTime(at);
      const start = wall.toZonedDateTime(zone).toInstant();
      const end =
        'nights' in date
          ? wall.add({ days: date.nights }).toZonedDateTime(zone).toInstant()
          : start.add({ minutes: date.minutes });
      return once(namedAs(`date.${date.id}`, date), start, end);
    });
}

function zonesOf(weekly: readonly WeeklyEvent[]): CalendarZone[] {
  return [...new Set(weekly.map(({ zone }) => zone))].map((zone) => {
    const own = weekly.filter((one) => one.zone === zone);
    const years = [...new Set(own.map(({ start }) => start.year))].sort((a, b) => a - b);
    const newYears = years.map((year) =>
      Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone),
    );
    const changes = newYears.flatMap((begin) =>
      clockChanges(zone, begin.toInstant(), Math.min(begin.year + YEARS_OF_CLOCKS, LAST_YEAR)),
    );
    const byInstant = new Map(changes.map((change) => [change.at.epochMilliseconds, change]));
    return { zone, offset: newYears[0]?.offset ?? '+00:00', changes: [...byInstant.values()] };
  });
}

const mondayOf = (now: Temporal.Instant, zone: string): Temporal.PlainDate => {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return today.subtract({ days: today.dayOfWeek - 1 });
};
