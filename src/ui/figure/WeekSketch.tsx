import { lensPath } from './lens.ts';
import './WeekThread.css';

export interface WeekSketchProps {
  /** Places in the week, 0 to 7. */
  marks: readonly { readonly at: number; readonly overnight?: boolean }[];
  days: readonly string[];
  /** Chosen: the flames are filled. */
  lit: boolean;
}

const width = 330;
const day = width / 7;

/** A week a window would give, drawn beside its description, so it is decorative. 330 × 48. */
export function WeekSketch({ marks, days, lit }: WeekSketchProps) {
  const paint = lit
    ? { fill: 'var(--gold)', stroke: 'var(--gold-line)' }
    : { fill: 'var(--paper)', stroke: 'var(--line-strong)' };
  return (
    <svg class="mirrored" width={width} height="48" viewBox="0 0 330 48" aria-hidden="true">
      <path d="M0 15H330" stroke="var(--line)" stroke-width="1.5" />
      {marks.map(({ at, overnight }) => (
        <path
          key={at}
          d={lensPath(at * day, 15, overnight ? { w: 21, h: 21 } : { w: 9, h: 22 })}
          stroke-width="1.3"
          {...paint}
        />
      ))}
      {days.map((name, index) => (
        <text key={index} class="thread-day upright" x={(index + 0.5) * day} y="44">
          {name}
        </text>
      ))}
    </svg>
  );
}
