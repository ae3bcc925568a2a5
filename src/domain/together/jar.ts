import { shuffled } from '../checkins/pick.ts';
import { isClosed, type Note } from './note.ts';

/** What a jar shows: notes from the oldest on, then those that are closed. */
export interface JarView {
  readonly open: readonly Note[];
  readonly closed: readonly Note[];
}

export const jarAt = (notes: readonly Note[], now: Temporal.Instant): JarView => ({
  open: notes.filter((note) => !isClosed(note, now)),
  closed: notes.filter((note) => isClosed(note, now)),
});

/**
 * The note of the day: as long as none is added every one of them comes once before any comes again,
 * in an order that only the seed knows. `turn` steps on to another by hand.
 */
export function noteOfDay(
  open: readonly Note[],
  today: Temporal.PlainDate,
  seed: number,
  turn = 0,
): Note | undefined {
  const day = Temporal.PlainDate.from('2020-01-01').until(today, { largestUnit: 'days' }).days;
  return shuffled(open, seed)[(Math.abs(day) + turn) % Math.max(open.length, 1)];
}
