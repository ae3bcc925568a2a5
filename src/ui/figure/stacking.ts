import type { LensSize } from './lens.ts';

/** How a chart's flames are piled: all of one size, and side by side where a week has many. */
export interface Stacking {
  readonly columns: number;
  /** Of the whole flame. */
  readonly scale: number;
}

/** One flame of a chart, and the room it takes. */
export const chartFlame: LensSize = { w: 11, h: 23 };
const ROOM = { w: 13, h: 26 };
/** Under this a flame is no more than a dot; two beside each other are better. */
const LEAST = 0.6;

/** Every one of up to `most` flames finds its place over `width` × `height` px: none is left out. */
export function stackingFor(
  most: number,
  { width, height }: { readonly width: number; readonly height: number },
): Stacking {
  const choices = [1, 2, 3].map((columns) => ({
    columns,
    scale: Math.min(
      1,
      width / (columns * ROOM.w),
      height / (ROOM.h * Math.ceil(Math.max(most, 1) / columns)),
    ),
  }));
  const best = Math.max(...choices.map(({ scale }) => scale));
  return choices.find(({ scale }) => scale >= Math.min(LEAST, best))!;
}

/** Where flame `index` of `count` stands: from the middle of its week, and from the ground up. */
export function placeIn(
  { columns, scale }: Stacking,
  index: number,
  count: number,
): { readonly x: number; readonly y: number } {
  const row = Math.floor(index / columns);
  const beside = Math.min(columns, count - row * columns);
  const column = index - row * columns;
  return {
    x: (column - (beside - 1) / 2) * ROOM.w * scale,
    y: (row + 0.5) * ROOM.h * scale + scale,
  };
}
