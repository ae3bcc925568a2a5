import { DAY_MINUTES, type Block } from '../../../../domain/schedule/blocks.ts';
import type { Occurrence } from '../../../../domain/schedule/occurrence.ts';
import { isOneOff, type ScreenFreeWindow } from '../../../../domain/schedule/window.ts';

/** Pixels an hour of the grid is high. */
export const HOUR = 27.5;
const PERCENT = 100 / 7;

/** The date of an occurrence, by its key `windowId@date`. */
export const dateOfKey = (key: string): Temporal.PlainDate =>
  Temporal.PlainDate.from(key.slice(key.lastIndexOf('@') + 1));

/** The window of an occurrence, by its key. */
export const idOfKey = (key: string): string => key.slice(0, key.lastIndexOf('@'));

/** Where an occurrence takes the focus: at the first of its pieces in sight. */
export const pieceOf = (field: Element | null, key: string): HTMLElement | null =>
  field?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;

export const keyOn = (window: ScreenFreeWindow, date: Temporal.PlainDate): string =>
  `${window.id}@${isOneOff(window) ? window.on : date.toString()}`;

/** Free on either side of a day, and between two blocks that share it. */
const MARGIN = 3;
const GAP = 2;

/** Where a block lies: per cent across the week, pixels from midnight. */
export function placeOf({ day, from, to, lane, lanes }: Omit<Block, 'occurrence'>) {
  const share = PERCENT / lanes;
  const taken = 2 * MARGIN + (lanes - 1) * GAP;
  const inset = MARGIN + lane * (GAP - taken / lanes);
  return {
    'inset-inline-start': `calc(${day * PERCENT + lane * share}% + ${inset}px)`,
    width: `calc(${share}% - ${taken / lanes}px)`,
    top: `${(from / 60) * HOUR}px`,
    height: `${((to - from) / 60) * HOUR}px`,
  };
}

/** The light of the day a window begins in, which gives its block a colour. */
export function lightOf(
  { start }: Pick<Occurrence, 'start'>,
  zone: string,
): 'morning' | 'evening' | 'night' {
  const { hour } = start.toZonedDateTimeISO(zone);
  if (hour >= 4 && hour < 16) return 'morning';
  return hour >= 16 && hour < 21 ? 'evening' : 'night';
}

export interface Spot {
  /** 0 to 6 */
  readonly day: number;
  /** Minutes since midnight, not rounded. */
  readonly minutes: number;
}

/** Which day and minute of the grid a point of the screen lies on. */
export function spotAt(grid: Element, x: number, y: number): Spot {
  const { left, right, top, width } = grid.getBoundingClientRect();
  const isMirrored = getComputedStyle(grid).direction === 'rtl';
  const across = isMirrored ? right - x : x - left;
  const day = Math.max(0, Math.min(6, Math.floor((across / width) * 7)));
  const minutes = Math.max(0, Math.min(DAY_MINUTES, ((y - top) / HOUR) * 60));
  return { day, minutes };
}
