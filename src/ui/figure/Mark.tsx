import { lensPath, overlapOf } from './lens.ts';

const pair = { r: 7.5, d: 8 };
const lens = lensPath(12, 8, overlapOf(pair) ?? { w: 0, h: 0 });

/** The logo in flat colours, for sizes under 40 px. Decorative: the word beside it says the name. */
export function Mark({ width = 24 }: { width?: number }) {
  return (
    <svg width={width} height={width * 0.66} viewBox="0 0 24 16" aria-hidden="true">
      <circle cx="8" cy="8" r={pair.r} fill="var(--ember)" />
      <circle cx="16" cy="8" r={pair.r} fill="var(--dusk)" />
      <path d={lens} fill="var(--g-mid)" />
    </svg>
  );
}
