/** A place in the drawing, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A soft line from point to point. It is level in each of them, so it never leaves the height
 * between two neighbours: what was not answered is not drawn.
 */
export function softLine([first, ...rest]: readonly Point[]): string {
  return first ? `M${at(first)}${softly(first, rest)}` : '';
}

/** The outline of what lies between two lines over the same places. */
export function between(one: readonly Point[], other: readonly Point[]): string {
  const [last, ...back] = other.toReversed();
  return last ? `${softLine(one)}L${at(last)}${softly(last, back)}Z` : '';
}

function softly(from: Point, to: readonly Point[]): string {
  return to
    .map((point, index) => {
      const before = to[index - 1] ?? from;
      const middle = round((before.x + point.x) / 2);
      return `C${middle} ${round(before.y)} ${middle} ${round(point.y)} ${at(point)}`;
    })
    .join('');
}

/** Heights of two words that stand beside two places: theirs, or as far apart as words must be. */
export function apart(first: number, second: number, room: number): readonly [number, number] {
  if (Math.abs(first - second) >= room) return [first, second];
  const middle = (first + second) / 2;
  const half = first <= second ? room / 2 : -room / 2;
  return [middle - half, middle + half];
}

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

const round = (value: number) => Math.round(value * 100) / 100;
