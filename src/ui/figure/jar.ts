export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where things lie in a jar of 176 × 178. */
export interface Filling {
  /** Of every disc. */
  readonly r: number;
  /** One an open note, the oldest first, from the bottom up. */
  readonly discs: readonly Place[];
  /** The middle of each closed note, on top. */
  readonly marks: readonly Place[];
  /** The oldest have become one line at the bottom. */
  readonly isLayered: boolean;
}

interface Size {
  /** How many fit. */
  readonly most: number;
  readonly r: number;
  /** In a full row; every second row has one fewer and stands half a step in. */
  readonly perRow: number;
}

/** More open notes than these are drawn as a full jar. */
export const MOST_DISCS = 60;

const sizes: readonly Size[] = [
  { most: 28, r: 10.2, perRow: 6 },
  { most: MOST_DISCS, r: 7.2, perRow: 8 },
];
const MIDDLE = 88;
const FLOOR = 167.2;
/** The line of the oldest, and air above it. */
const LAYER = 7;
/** So many marks can be told apart; more look like many. */
const MOST_MARKS = 6;

/** Discs lie as in the hand: rows that fit into each other. A mark takes the room of two. */
export function fillingOf(open: number, closed: number): Filling {
  const marks = Math.min(closed, MOST_MARKS);
  const largest = sizes.at(-1)!;
  // Where a row ends between two, one place stays empty.
  const room = marks === 0 ? 0 : marks * 2 + 2;
  const shown = Math.min(open, largest.most - room);
  const { r, perRow } = sizes.find(({ most }) => shown + room <= most) ?? largest;
  const isLayered = shown < open;
  const floor = FLOOR - (isLayered ? LAYER : 0);
  const step = r * 2.1;
  const rise = r * 1.815;
  const places: Place[] = [];
  for (let row = 0; places.length < largest.most * 2; row += 1) {
    const count = perRow - (row % 2);
    for (let at = 0; at < count; at += 1) {
      places.push({ x: MIDDLE + (at - (count - 1) / 2) * step, y: floor - r - row * rise });
    }
  }
  const discs = places.slice(0, shown);
  const laid: Place[] = [];
  let at = shown;
  while (laid.length < marks) {
    const [first, second] = [places[at], places[at + 1]] as [Place, Place];
    const isOneRow = first.y === second.y;
    if (isOneRow) laid.push({ x: (first.x + second.x) / 2, y: first.y });
    at += isOneRow ? 2 : 1;
  }
  return { r, discs, marks: laid, isLayered };
}
