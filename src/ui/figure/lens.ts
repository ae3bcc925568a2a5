/** A circle's radius and the distance between two equal circles' centres, in px. */
export interface Pair {
  readonly r: number;
  readonly d: number;
}

export interface LensSize {
  readonly w: number;
  readonly h: number;
}

/** The radius of the two arcs that bound a lens of this size. */
export function lensRadius({ w, h }: LensSize): number {
  return ((h * h) / 4 + (w * w) / 4) / w;
}

/** The overlap of two circles, or undefined when they do not overlap. */
export function overlapOf({ r, d }: Pair): LensSize | undefined {
  if (d >= 2 * r) return undefined;
  return { w: 2 * r - d, h: Math.sqrt(4 * r * r - d * d) };
}

/** The path of a lens standing upright around (cx, cy): two arcs from tip to tip. */
export function lensPath(cx: number, cy: number, size: LensSize): string {
  const x = round(cx);
  const top = round(cy - size.h / 2);
  const bottom = round(cy + size.h / 2);
  const r = round(lensRadius(size));
  return `M${x} ${top}A${r} ${r} 0 0 1 ${x} ${bottom}A${r} ${r} 0 0 1 ${x} ${top}Z`;
}

/** Two decimals: finer than any screen shows. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
