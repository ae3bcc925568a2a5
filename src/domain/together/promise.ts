/** Something small one of the two will do: an if-then, with one look back. */
export interface SmallPromise {
  readonly id: string;
  /** Whose: the first or the second name. */
  readonly from: 0 | 1;
  /** "print one photo for the hall" */
  readonly what: string;
  /** ISO date. */
  readonly on: string;
  /** Where, or right after what: "at my desk, after lunch". */
  readonly where: string;
}

export const MOST_PROMISES = 3;
/** In UTF-16 units, as a field counts them. */
export const WHAT_LENGTH = 100;
export const WHERE_LENGTH = 60;

/** The one day on which it is asked about: the day after. */
export const lookBackOn = ({ on }: Pick<SmallPromise, 'on'>): string =>
  Temporal.PlainDate.from(on).add({ days: 1 }).toString();

/** By day. */
export const bySoonestPromise = (a: SmallPromise, b: SmallPromise): number =>
  a.on < b.on ? -1 : Number(a.on > b.on);

/** The promises whose look back has come, the oldest first. */
export const toLookBackOn = (
  promises: readonly SmallPromise[],
  today: Temporal.PlainDate,
): SmallPromise[] =>
  promises.filter((promise) => lookBackOn(promise) <= today.toString()).toSorted(bySoonestPromise);

/** Nothing is brought up that nobody has looked back on for so long; it waits on Together. */
const BROUGHT_UP_DAYS = 7;

/** The look back that is brought up unasked, the oldest, as long as one has lately come. */
export function broughtUpOn(
  promises: readonly SmallPromise[],
  today: Temporal.PlainDate,
): SmallPromise | undefined {
  const since = today.subtract({ days: BROUGHT_UP_DAYS }).toString();
  const waiting = toLookBackOn(promises, today);
  return waiting.some((promise) => lookBackOn(promise) > since) ? waiting[0] : undefined;
}

/**
 * The promises with this one among them, in place of the one with its id; undefined where as many
 * others are open as there may be.
 */
export function withPromise(
  promises: readonly SmallPromise[],
  promise: SmallPromise,
): readonly SmallPromise[] | undefined {
  const others = promises.filter(({ id }) => id !== promise.id);
  return others.length < MOST_PROMISES ? [...others, promise] : undefined;
}
