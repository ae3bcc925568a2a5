import { occurrencesBetween, type Occurrence } from './occurrence.ts';
import type { ScreenFreeWindow } from './window.ts';

export const DAY_MINUTES = 24 * 60;

/** As much of an occurrence as lies on one day of a week, by the wall clock of the device. */
export interface Block {
  readonly occurrence: Occurrence;
  /** Days since the first day of the week that is shown: 0 to 6. */
  readonly day: number;
  /** Minutes since midnight, `from` before `to`; 1440 is the midnight that ends the day. */
  readonly from: number;
  readonly to: number;
  /** It began the day before. */
  readonly isCutBefore: boolean;
  /** It goes on into the next day. */
  readonly isCutAfter: boolean;
  /** Blocks that overlap lie side by side: which of how many this one is, from 0. */
  readonly lane: number;
  readonly lanes: number;
}

type Piece = Omit<Block, 'lane' | 'lanes'>;

/** A clock that is set back may show an end before its start; a block is never thinner than this. */
const LEAST = 15;

/** The blocks of the seven days from `first`, by day and start. */
export function blocksOf(
  windows: readonly ScreenFreeWindow[],
  first: Temporal.PlainDate,
  zone: string,
): Block[] {
  const [from, to] = [first, first.add({ days: 7 })].map((date) =>
    date.toZonedDateTime({ timeZone: zone }).toInstant(),
  );
  if (!from || !to) return [];
  const pieces = occurrencesBetween(windows, from, to, zone).flatMap((o) =>
    piecesOf(o, first, zone),
  );
  return Array.from({ length: 7 }, (_, day) => pieces.filter((piece) => piece.day === day)).flatMap(
    sideBySide,
  );
}

function piecesOf(occurrence: Occurrence, first: Temporal.PlainDate, zone: string): Piece[] {
  const [start, end] = [occurrence.start, occurrence.end].map((at) => placeOf(at, first, zone));
  if (!start || !end) return [];
  // What ends at midnight does not reach into the day that begins there.
  const last = end.minutes === 0 && end.day > start.day ? end.day - 1 : end.day;
  return Array.from({ length: last - start.day + 1 }, (_, index) => start.day + index)
    .filter((day) => day >= 0 && day < 7)
    .map((day) => {
      const isCutBefore = day > start.day;
      const isCutAfter = day < last;
      const from = isCutBefore ? 0 : Math.min(start.minutes, DAY_MINUTES - LEAST);
      const to = day < end.day ? DAY_MINUTES : end.minutes;
      return { occurrence, day, from, to: Math.max(to, from + LEAST), isCutBefore, isCutAfter };
    });
}

function placeOf(at: Temporal.Instant, first: Temporal.PlainDate, zone: string) {
  const there = at.toZonedDateTimeISO(zone);
  const day = first.until(there.toPlainDate(), { largestUnit: 'days' }).days;
  return { day, minutes: there.hour * 60 + there.minute };
}

/** The pieces of one day with their lanes: as few as keep any two that overlap apart. */
function sideBySide(pieces: readonly Piece[]): Block[] {
  const sorted = [...pieces].sort((a, b) => a.from - b.from || b.to - a.to);
  const blocks: Block[] = [];
  let group: (Piece & { readonly lane: number })[] = [];
  let groupEnds = 0;
  /** When each lane is free again. */
  let free: number[] = [];
  const close = () => {
    blocks.push(...group.map((piece) => Object.assign({}, piece, { lanes: free.length })));
    [group, free] = [[], []];
  };
  for (const piece of sorted) {
    if (piece.from >= groupEnds) close();
    const found = free.findIndex((until) => until <= piece.from);
    const lane = found < 0 ? free.length : found;
    free[lane] = piece.to;
    group.push(Object.assign({}, piece, { lane }));
    groupEnds = Math.max(groupEnds, piece.to);
  }
  close();
  return blocks;
}
