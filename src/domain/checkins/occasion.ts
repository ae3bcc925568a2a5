import type { Slot } from './slot.ts';

/** When and where one card is to be chosen: what a card has to suit. */
export interface Occasion {
  /** The day it counts for, on the device's clock: that on which its slot began. */
  readonly on: Temporal.PlainDate;
  /** Hours since midnight, in fractions: when the slot began, and now. */
  readonly hour: number;
  readonly hourNow: number;
  /** Minutes until the window ends, now. */
  readonly left: number;
  readonly isWeekend: boolean;
  /** Whether people eat now: by the hour, or because the window is for that. */
  readonly isMealtime: boolean;
  /** Whether the window is for a meal and has gone on for so long that they are in the middle of it. */
  readonly isTableLaid: boolean;
  /** Whether it is the last thing in its window. */
  readonly isClosing: boolean;
  /** The same for as long as the slot lasts. */
  readonly key: string;
}

const FRIDAY_EVENING_HOUR = 17;
const MEAL_TITLE = /\b(breakfast|brunch|lunch|dinner|supper|meals?|eat(ing)?|table|food)\b/i;
const MEAL_HOURS: readonly (readonly [number, number])[] = [
  [11, 14],
  [18, 21],
];
/** A window that is for a meal is not about the meal for longer. */
const MEAL_LASTS_HOURS = 1.5;
const TABLE_LAID_HOURS = 0.5;
const LATE_HOUR = 20.5;
const NIGHT_ENDS_HOUR = 4;

export function occasionOf(
  { occurrence, moment, from }: Slot,
  now: Temporal.Instant,
  zone: string,
): Occasion {
  const begun = from.toZonedDateTimeISO(zone);
  const hour = hourOf(begun);
  const hourNow = hourOf(now.toZonedDateTimeISO(zone));
  const { window, start, end } = occurrence;
  const isForMeal = MEAL_TITLE.test(`${window.title} ${window.when ?? ''}`);
  const sinceStart = start.until(now).total('hours');
  return {
    on: begun.toPlainDate(),
    hour,
    hourNow,
    left: now.until(end).total('minutes'),
    isWeekend: isWeekend(begun),
    isMealtime: isForMeal ? sinceStart < MEAL_LASTS_HOURS : isMealHour(hourNow),
    isTableLaid: isForMeal && sinceStart > TABLE_LAID_HOURS,
    isClosing: moment === 'close',
    key: `${occurrence.key}/${moment}`,
  };
}

const hourOf = ({ hour, minute }: Temporal.ZonedDateTime): number => hour + minute / 60;

/** An occasion that nothing but being asked brings about; `left` minutes, or as long as they like. */
export function occasionByHand(
  key: string,
  left: number,
  now: Temporal.Instant,
  zone: string,
): Occasion {
  const here = now.toZonedDateTimeISO(zone);
  const hour = hourOf(here);
  return {
    on: here.toPlainDate(),
    hour,
    hourNow: hour,
    left,
    isWeekend: isWeekend(here),
    isMealtime: isMealHour(hour),
    // Whoever asks for something else while they eat has begun.
    isTableLaid: true,
    isClosing: false,
    key,
  };
}

export const isLateAt = (hour: number): boolean => hour >= LATE_HOUR || hour < NIGHT_ENDS_HOUR;

const isMealHour = (hour: number): boolean =>
  MEAL_HOURS.some(([from, to]) => from <= hour && hour < to);

const isWeekend = ({ dayOfWeek, hour }: Temporal.ZonedDateTime): boolean =>
  dayOfWeek >= 6 || (dayOfWeek === 5 && hour >= FRIDAY_EVENING_HOUR);
