import { DAY_MINUTES, type Block } from '../../../../domain/schedule/blocks.ts';
import {
  dateMoved,
  drawn,
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
}

const rounded = (minutes: number) => Math.round(minutes / STEP) * STEP;

/** How far a block has gone: whole days and quarters of an hour, and its start never off the grid. */
export function shiftOf({ block, from }: Extract<Grip, { kind: 'move' }>, to: Spot): Shift {
  const by = rounded(to.minutes - from.minutes);
  // What came in over midnight began above the grid, and may stay there.
  const least = block.isCutBefore ? STEP - block.to : -block.from;
  const most = (block.isCutBefore ? DAY_MINUTES : DAY_MINUTES - STEP) - block.from;
  return { days: to.day - from.day, minutes: Math.max(least, Math.min(most, by)) };
}

/** Undefined where nothing would change, or nothing can be made. */
export function madeBy(
  grip: Grip,
  to: Spot,
  first: Temporal.PlainDate,
  windows: readonly ScreenFreeWindow[],
  title: string,
): Made | undefined {
  if (grip.kind === 'draw') {
    const date = first.add({ days: grip.from.day });
    const pressed = Math.min(Math.floor(grip.from.minutes / STEP) * STEP, DAY_MINUTES - STEP);
    const reached = rounded(to.minutes);
    if (reached === pressed) return undefined;
    // Upwards, the quarter that was pressed is the last.
    const [from, until] = reached > pressed ? [pressed, reached] : [reached, pressed + STEP];
    return { window: drawn(windows, date, from, until, title), date };
  }
  const { window, key } = grip.block.occurrence;
  const date = dateOfKey(key);
  if (grip.kind === 'pull') {
    const by = rounded(to.minutes - grip.from.minutes);
    const pulled = resized(window, grip.edge, by);
    return isSameTime(pulled, window) ? undefined : { window: pulled, date };
  }
  const shift = shiftOf(grip, to);
  if (shift.days === 0 && shift.minutes === 0) return undefined;
  const put = moved(window, date, shift);
  return put && { window: put, date: dateMoved(window, date, shift) };
}

const isSameTime = (a: ScreenFreeWindow, b: ScreenFreeWindow) =>
  a.start === b.start && a.end === b.end;
