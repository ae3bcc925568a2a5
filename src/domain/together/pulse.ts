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

/** A week that both have answered. */
export type SharedPulse = Required<Pulse>;

/** Before so many weeks are shared there is no line, only words. */
export const FEWEST_FOR_LINES = 3;

/** The Monday of a day's week. */
export const weekOf = (day: Temporal.PlainDate): string =>
  day.subtract({ days: day.dayOfWeek - 1 }).toString();

/** The Mondays of the last `count` weeks, the oldest first; the week of `today` is the last. */
export function lastWeeks(today: Temporal.PlainDate, count: number): string[] {
  const monday = Temporal.PlainDate.from(weekOf(today));
  return Array.from({ length: count }, (_, index) =>
    monday.subtract({ weeks: count - 1 - index }).toString(),
  );
}

/** Whether a week, by its Monday, can still be answered: this one, and the last. */
export const mayBeAnswered = (week: string, today: Temporal.PlainDate): boolean =>
  lastWeeks(today, 2).includes(week);

/** What either answered is shown once both have. */
export const isShown = (pulse: Pulse): pulse is SharedPulse =>
  pulse.first !== undefined && pulse.second !== undefined;

/** Which of these weeks both have answered, and what; the oldest first. */
export const sharedIn = (pulses: readonly Pulse[], weeks: readonly string[]): SharedPulse[] =>
  pulses
    .filter(isShown)
    .filter(({ week }) => weeks.includes(week))
    .sort(byWeek);

/** Who has answered in a week, and nothing of what. */
export function answeredIn(pulses: readonly Pulse[], week: string): readonly (0 | 1)[] {
  const pulse = pulses.find((one) => one.week === week);
  return ([0, 1] as const).filter(
    (from) => (from === 0 ? pulse?.first : pulse?.second) !== undefined,
  );
}

/** The oldest week first. */
export const byWeek = (a: Pulse, b: Pulse): number =>
  a.week < b.week ? -1 : Number(a.week > b.week);
