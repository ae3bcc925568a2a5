/** From far apart to close. */
export const closenesses = [1, 2, 3, 4, 5] as const;
export type Closeness = (typeof closenesses)[number];

/** How close a week felt to each of the two. Asked only of whom chose it; nothing is drawn from it. */
export interface Pulse {
  /** ISO date of the week's Monday. */
  readonly week: string;
  readonly first?: Closeness;
  readonly second?: Closeness;
}

/** The Monday of a day's week. */
export const weekOf = (day: Temporal.PlainDate): string =>
  day.subtract({ days: day.dayOfWeek - 1 }).toString();

/** What either answered is shown once both have. */
export const isShown = (pulse: Pulse): pulse is Required<Pulse> =>
  pulse.first !== undefined && pulse.second !== undefined;
