import { lensPath } from './lens.ts';

export type GlyphName =
  'cook' | 'bench' | 'music' | 'film' | 'walk' | 'stars' | 'tea' | 'map' | 'game' | 'book' | 'make';

const ember = 'var(--ember)';
const dusk = 'var(--dusk)';
const gold = 'var(--g-mid)';

/** A star: two lenses crossing. */
function star(cx: number, cy: number, side: number): string {
  const tall = lensPath(cx, cy, { w: side * 0.34, h: side });
  const half = side / 2;
  const r = (half * half + (side * 0.17) ** 2) / (side * 0.34);
  return `${tall}M${cx - half} ${cy}A${r} ${r} 0 0 1 ${cx + half} ${cy}A${r} ${r} 0 0 1 ${cx - half} ${cy}Z`;
}

const drawings = {
  cook: (
    <>
      <path d="M9 28h38a19 19 0 0 1-38 0Z" fill={ember} />
      <path d="M19 48h18" stroke={dusk} stroke-width="3" stroke-linecap="round" />
      <path
        d={[20, 28, 36]
          .map((x) => lensPath(x, x === 28 ? 12 : 14, x === 28 ? { w: 6, h: 20 } : { w: 5, h: 15 }))
          .join('')}
        fill={gold}
      />
    </>
  ),
  bench: (
    <>
      <path d="M9 28a19 19 0 0 1 38 0Z" fill={ember} />
      <path d="M9 30a19 19 0 0 0 38 0Z" fill={dusk} />
      <path
        d="M18 33.5h20M21.5 38h13M25 42.5h6"
        stroke={gold}
        stroke-width="2"
        stroke-linecap="round"
      />
    </>
  ),
  music: (
    <>
      <circle cx="28" cy="28" r="19" fill={dusk} />
      <g fill="none" stroke="var(--paper)" stroke-opacity=".3">
        <circle cx="28" cy="28" r="14.5" />
        <circle cx="28" cy="28" r="11.5" />
      </g>
      <circle cx="28" cy="28" r="8" fill={ember} />
      <circle cx="28" cy="28" r="2.6" fill={gold} />
    </>
  ),
  film: (
    <>
      <path d="M14 28 36 12v32Z" fill={gold} opacity=".5" />
      <path d="M36 10a18 18 0 0 1 0 36Z" fill={dusk} />
      <circle cx="14" cy="28" r="9" fill={ember} />
      <circle cx="14" cy="28" r="2.6" fill={gold} />
    </>
  ),
  walk: (
    <>
      <circle cx="19" cy="16" r="6.5" fill={gold} />
      <path d="M16 44a17 17 0 0 1 34 0Z" fill={dusk} />
      <path d="M6 44a12 12 0 0 1 24 0Z" fill={ember} />
    </>
  ),
  stars: (
    <>
      <path d="M9 34a19 19 0 0 1 38 0Z" fill={dusk} />
      <path d={star(20, 27, 9) + star(33, 23, 12)} fill={gold} />
      <path d="M15 37h26a13 13 0 0 1-26 0Z" fill={ember} />
    </>
  ),
  tea: (
    <>
      <path d="M6 29h20a10 10 0 0 1-20 0Z" fill={ember} />
      <path d="M30 29h20a10 10 0 0 1-20 0Z" fill={dusk} />
      <path d="M8 44h40" stroke={dusk} stroke-width="2.5" stroke-linecap="round" />
      <path d={lensPath(16, 18, { w: 5, h: 14 }) + lensPath(40, 18, { w: 5, h: 14 })} fill={gold} />
    </>
  ),
  map: (
    <>
      <circle cx="28" cy="28" r="19" fill={dusk} />
      <circle cx="28" cy="28" r="15" fill="none" stroke="var(--paper)" stroke-opacity=".3" />
      <g transform="rotate(36 28 28)">
        <path d={lensPath(28, 28, { w: 8, h: 28 })} fill={gold} />
        <path d="M24 28a25 25 0 0 0 4 14 25 25 0 0 0 4-14Z" fill={ember} />
      </g>
    </>
  ),
  game: (
    <>
      <circle cx="18" cy="18" r="9" fill={ember} />
      <path d="M29 18a9 9 0 0 1 18 0Z" fill={gold} />
      <path d="M29 18a9 9 0 0 0 18 0Z" fill={dusk} />
      <path d="M9 38a9 9 0 0 1 18 0Z" fill={gold} />
      <path d="M9 38a9 9 0 0 0 18 0Z" fill={ember} />
      <circle cx="38" cy="38" r="9" fill={dusk} />
    </>
  ),
  book: (
    <>
      <path d="M26 11a18 18 0 0 0 0 36Z" fill={ember} />
      <path d="M30 11a18 18 0 0 1 0 36Z" fill={dusk} />
      <path d={lensPath(28, 29, { w: 7, h: 42 })} fill={gold} />
      <path
        d="M14.5 24h6M13.5 29h7M14.5 34h6M35.5 24h6M35.5 29h7M35.5 34h6"
        stroke="var(--paper)"
        stroke-opacity=".4"
        stroke-width="2"
        stroke-linecap="round"
      />
    </>
  ),
  make: (
    <>
      <circle cx="25" cy="31" r="17" fill={dusk} />
      <circle cx="16" cy="27" r="4" fill={ember} />
      <circle cx="18" cy="38" r="3" fill={gold} />
      <circle cx="28" cy="41" r="4" fill={ember} />
      <g transform="rotate(40 35 21)">
        <path d={lensPath(35, 19, { w: 7, h: 36 })} fill={gold} />
      </g>
    </>
  ),
};

/** A picture for a date idea, made of discs and lenses. Decorative. */
export function Glyph({ name, size = 56 }: { name: GlyphName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 56 56" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
