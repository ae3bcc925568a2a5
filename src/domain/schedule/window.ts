/** ISO weekday order: a stored day never depends on where the week begins on screen. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** What opens or closes a window, if anything. */
export type Moment = 'breath' | 'thanks';

interface Promised {
  /** Unique in the agreement; `[a-z0-9-]{1,40}`. */
  readonly id: string;
  readonly title: string;
  /** Wall-clock `HH:MM`. An end at or before the start is on the next day; equal is refused. */
  readonly start: string;
  readonly end: string;
  /** IANA name; absent means the device's zone, wherever it is. */
  readonly zone?: string;
  readonly covers: 'list' | 'everything';
  /** The if-then anchor: "when dinner is on the table". */
  readonly when?: string;
  readonly opensWith?: Moment;
  readonly closesWith?: Moment;
}

/** A promise for certain weekdays, every week or every N weeks counted from the Monday of `from`. */
export interface WeeklyWindow extends Promised {
  readonly days: readonly Weekday[];
  readonly everyWeeks: number;
  /** ISO date: the first date it may occur on. */
  readonly from?: string;
}

/** A promise for one date. */
export interface OneOffWindow extends Promised {
  /** ISO date. */
  readonly on: string;
}

export type ScreenFreeWindow = WeeklyWindow | OneOffWindow;

export const isOneOff = (window: ScreenFreeWindow): window is OneOffWindow => 'on' in window;

/** Whether some of the next day is in it: what ends at midnight is over before. */
export const reachesNextDay = (window: Pick<Promised, 'start' | 'end'>): boolean =>
  isOvernight(window) && window.end !== '00:00';

/** Whether the window runs over midnight, by its wall clock. */
export const isOvernight = (window: Pick<Promised, 'start' | 'end'>): boolean =>
  window.end <= window.start;
