/** What recurs between the two: a date, a night away, a trip. */
export const outings = ['date', 'night', 'trip'] as const;
export type Outing = (typeof outings)[number];

/** How often one of them is wished for, in days, weeks or months. */
export interface Often {
  readonly every: number;
  /** Not part of this couple's rhythm. */
  readonly isOff?: true;
}

export interface Beat extends Often {
  /** What the next one could be, in their own words. */
  readonly idea?: string;
  /** The ISO date on which it was said: one like it that was had after that day carried it out. */
  readonly ideaOn?: string;
}

export type Rhythm = Readonly<Record<Outing, Beat>>;

/** One that has been. */
export interface Had {
  readonly id: string;
  readonly kind: Outing;
  /** ISO date. */
  readonly on: string;
  /** The idea's id in the deck, or what they called it; neither where nobody said. */
  readonly ideaId?: string;
  readonly title?: string;
}

/** Seven days, seven weeks, seven months. */
export const usualRhythm: Rhythm = {
  date: { every: 7 },
  night: { every: 7 },
  trip: { every: 7 },
};

export const unitOf = { date: 'days', night: 'weeks', trip: 'months' } as const;
/** The first day on which one can have been: what is before it was mistyped. */
export const FIRST_HAD = '1900-01-01';
export const MOST_EVERY = 99;
/** In UTF-16 units, as a field counts them. */
export const TITLE_LENGTH = 60;

/**
 * The day by which the next one is wished for; undefined before the first. Counted from an anchor,
 * `anchor + every · n`, never from step to step, so that no month loses its last days for good: one
 * had on the very day keeps the anchor, one on any other day is the new one.
 */
export function dueAfter(
  kind: Outing,
  every: number,
  had: readonly Pick<Had, 'on'>[],
): Temporal.PlainDate | undefined {
  const days = [...new Set(had.map(({ on }) => on))].sort();
  let anchor: Temporal.PlainDate | undefined;
  let nth = 0;
  for (const on of days) {
    const day = Temporal.PlainDate.from(on);
    const isOnTheDay = anchor !== undefined && day.equals(stepped(anchor, kind, every * (nth + 1)));
    nth = isOnTheDay ? nth + 1 : 0;
    if (!isOnTheDay) anchor = day;
  }
  return anchor && stepped(anchor, kind, every * (nth + 1));
}

const stepped = (anchor: Temporal.PlainDate, kind: Outing, count: number): Temporal.PlainDate =>
  anchor.add({ [unitOf[kind]]: count });
