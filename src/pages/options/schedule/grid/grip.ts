import { DAY_MINUTES, type Block } from '../../../../domain/schedule/blocks.ts';
import {
  dateMoved,
  drawn,
  lengthOf,
  moved,
  resized,
  STEP,
  type Shift,
} from '../../../../domain/schedule/edits.ts';
import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { dateOfKey, type Spot } from './places.ts';

/** What a hand has taken hold of. */
export type Grip =
  | { readonly kind: 'move'; readonly block: Block; readonly from: Spot }
  | {
      readonly kind: 'pull';
      readonly block: Block;
      readonly edge: 'start' | 'end';
      readonly from: Spot;
    }
  | { readonly kind: 'draw'; readonly from: Spot };

/** What would be if the hand let go now, and the date it would lie on. */
export interface Made {
  readonly window: ScreenFreeWindow;
  readonly date: Temporal.PlainDate;
  /** It was drawn: there was no such window. */
  readonly isNew?: true;
}

/** Why nothing can be made: it would leave its week, or last too short or too long. */
export type Refusal = 'gridStuck' | 'gridLength';

const rounded = (minutes: number) => Math.round(minutes / STEP) * STEP;

/** How far a block has gone: whole days and quarters of an hour, and its start never off the grid. */
export function shiftOf({ block, from }: Extract<Grip, { kind: 'move' }>, to: Spot): Shift {
  const by = rounded(to.minutes - from.minutes);
  // What came in over midnight began above the grid, and may stay there.
  const least = block.isCutBefore ? STEP - block.to : -block.from;
  const most = (block.isCutBefore ? DAY_MINUTES : DAY_MINUTES - STEP) - block.from;
  return { days: to.day - from.day, minutes: Math.max(least, Math.min(most, by)) };
}

/** Undefined where nothing would change. */
export function madeBy(
  grip: Grip,
  to: Spot,
  first: Temporal.PlainDate,
  windows: readonly ScreenFreeWindow[],
  title: string,
): Made | Refusal | undefined {
  if (grip.kind === 'draw') return drawnBy(grip.from, to, first, windows, title);
  const { window, key } = grip.block.occurrence;
  const date = dateOfKey(key);
  if (grip.kind === 'pull') {
    const pulled = resized(window, grip.edge, pullOf(grip, to));
    return isSameTime(pulled, window) ? undefined : { window: pulled, date };
  }
  const shift = shiftOf(grip, to);
  if (shift.days === 0 && shift.minutes === 0) return undefined;
  const put = moved(window, date, shift);
  return put ? { window: put, date: dateMoved(window, date, shift) } : 'gridStuck';
}

/** Into the column beside it only where that makes a window; a hand goes astray sideways. */
function pullOf({ block, edge, from }: Extract<Grip, { kind: 'pull' }>, to: Spot): number {
  const down = rounded(to.minutes - from.minutes);
  const across = down + (to.day - from.day) * DAY_MINUTES;
  const length = lengthOf(block.occurrence.window) + (edge === 'end' ? across : -across);
  return length >= STEP && length <= DAY_MINUTES - STEP ? across : down;
}

function drawnBy(
  from: Spot,
  to: Spot,
  first: Temporal.PlainDate,
  windows: readonly ScreenFreeWindow[],
  title: string,
): Made | undefined {
  const pressed = Math.min(Math.floor(from.minutes / STEP) * STEP, DAY_MINUTES - STEP);
  const down = rounded(to.minutes);
  const across = down + (to.day - from.day) * DAY_MINUTES;
  const isNight = across !== down && Math.abs(across - pressed) < DAY_MINUTES;
  const reached = isNight ? across : down;
  if (reached === pressed) return undefined;
  // Upwards, the quarter that was pressed is the last.
  const [begin, end] = reached > pressed ? [pressed, reached] : [reached, pressed + STEP];
  const day = Math.floor(begin / DAY_MINUTES);
  const date = first.add({ days: from.day + day });
  const at = begin - day * DAY_MINUTES;
  return { window: drawn(windows, date, at, at + end - begin, title), date, isNew: true };
}

export const isSameTime = (a: ScreenFreeWindow, b: ScreenFreeWindow) =>
  a.start === b.start && a.end === b.end;
