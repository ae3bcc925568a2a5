import { freshId } from '../agreement/fresh-id.ts';
import { DAY_MINUTES } from './blocks.ts';
import {
  isOneOff,
  weekdays,
  type ScreenFreeWindow,
  type Weekday,
  type WeeklyWindow,
} from './window.ts';

/** Minutes between two lines that a hand can put a window on, and the shortest window it makes. */
export const STEP = 15;

export interface Shift {
  readonly days: number;
  readonly minutes: number;
}

/**
 * The window once its occurrence of `date` lies elsewhere. New hours hold for all its days, a new
 * day only for the one that was moved. Undefined where that cannot be said: of several days every
 * few weeks, one cannot go into another week alone.
 */
export function moved(
  window: ScreenFreeWindow,
  date: Temporal.PlainDate,
  { days, minutes }: Shift,
): ScreenFreeWindow | undefined {
  const start = minutesAt(window.start) + minutes;
  const crossed = Math.floor(start / DAY_MINUTES);
  const hours = { start: clockAt(start), end: clockAt(minutesAt(window.end) + minutes) };
  if (isOneOff(window)) {
    const on = Temporal.PlainDate.from(window.on).add({ days: days + crossed });
    return { ...window, ...hours, on: on.toString() };
  }
  const onDays = daysMoved(window, date, days, crossed);
  if (!onDays) return undefined;
  const first = firstOn(window, date)?.add({ days: days + crossed });
  const from = first && earlier(first, window.from, onDays.length === 1);
  return { ...window, ...hours, days: onDays, ...(from === undefined ? {} : { from }) };
}

/** The date on which an occurrence of `date` begins once it is moved. */
export const dateMoved = (
  { start }: ScreenFreeWindow,
  date: Temporal.PlainDate,
  { days, minutes }: Shift,
): Temporal.PlainDate =>
  date.toPlainDateTime(Temporal.PlainTime.from(start)).add({ days }).add({ minutes }).toPlainDate();

/** The window with one edge pulled: longer or shorter by so many minutes, its start on the same day. */
export function resized(
  window: ScreenFreeWindow,
  edge: 'start' | 'end',
  minutes: number,
): ScreenFreeWindow {
  const start = minutesAt(window.start);
  const length = lengthOf(window);
  if (edge === 'end') {
    const end = start + within(length + minutes, STEP, DAY_MINUTES - STEP);
    return { ...window, end: clockAt(end) };
  }
  const by = within(minutes, length - DAY_MINUTES + STEP, length - STEP);
  return { ...window, start: clockAt(within(start + by, 0, DAY_MINUTES - STEP)) };
}

/** A window drawn on an empty place: every week on that day; `to` past midnight is the next day. */
export function drawn(
  windows: readonly ScreenFreeWindow[],
  date: Temporal.PlainDate,
  from: number,
  to: number,
  title: string,
): WeeklyWindow {
  const end = within(to, from + STEP, from + DAY_MINUTES - STEP);
  return {
    id: freshId(windows, 'window'),
    title,
    days: [weekdayOf(date)],
    everyWeeks: 1,
    start: clockAt(from),
    end: clockAt(end),
    covers: 'list',
  };
}

/** Minutes by the wall clock, from 1 to 1439. */
export const lengthOf = ({ start, end }: Pick<ScreenFreeWindow, 'start' | 'end'>): number =>
  (minutesAt(end) - minutesAt(start) + DAY_MINUTES) % DAY_MINUTES;

/** Minutes since midnight: `19:30` → 1170. */
export function minutesAt(clock: string): number {
  const { hour, minute } = Temporal.PlainTime.from(clock);
  return hour * 60 + minute;
}

/** 1170 → `19:30`, on whatever day. */
const clockAt = (minutes: number): string =>
  Temporal.PlainTime.from('00:00').add({ minutes }).toString({ smallestUnit: 'minute' });

const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

const weekdayOf = (date: Temporal.PlainDate): Weekday => weekdays[date.dayOfWeek - 1] ?? 'mon';

function daysMoved(
  window: WeeklyWindow,
  date: Temporal.PlainDate,
  days: number,
  crossed: number,
): Weekday[] | undefined {
  const taken = weekdayOf(date);
  const places = window.days.map(
    (day) => weekdays.indexOf(day) + crossed + (day === taken ? days : 0),
  );
  const isOneWeek = places.every((place) => place >= 0 && place < 7);
  if (window.everyWeeks > 1 && window.days.length > 1 && !isOneWeek) return undefined;
  return weekdays.filter((_, index) => places.some((place) => ((place % 7) + 7) % 7 === index));
}

/** The first of the dates that the occurrence of `date` repeats; none where nothing says it. */
function firstOn(window: WeeklyWindow, date: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (window.from === undefined) return undefined;
  const span = 7 * window.everyWeeks;
  const days = Temporal.PlainDate.from(window.from).until(date, { largestUnit: 'days' }).days;
  return date.subtract({ days: Math.floor(days / span) * span });
}

/** A window of one day begins with it; of several, none of the others may begin later than before. */
const earlier = (first: Temporal.PlainDate, from: string | undefined, isOnly: boolean) =>
  isOnly || from === undefined || first.toString() < from ? first.toString() : from;
