import { fillingOf } from './jar.ts';
import { lensPath, overlapOf } from './lens.ts';

export interface JarFigureProps {
  /** Whose words each open note holds, the oldest first. */
  readonly writers: readonly (0 | 1)[];
  /** How many notes are still closed. */
  readonly closed: number;
  /** Its sentence, for screen readers. */
  readonly label: string;
}

const OUTLINE =
  'M54 5h68M58 5v11c0 10-40 16-40 48v88c0 13 7 20 19 20h102c12 0 19-7 19-20V64c0-32-40-38-40-48V5';

/** A jar with one disc a note in its writer's colour; a closed note is a small mark. */
export function JarFigure({ writers, closed, label }: JarFigureProps) {
  const { r, discs, marks, isLayered } = fillingOf(writers.length, closed);
  const shown = writers.slice(writers.length - discs.length);
  return (
    <svg width="176" height="178" viewBox="0 0 176 178" role="img" aria-label={label}>
      {isLayered && (
        <path
          d="M30 166.6H146"
          stroke="var(--line-strong)"
          stroke-width="2.5"
          stroke-linecap="round"
        />
      )}
      {discs.map(({ x, y }, index) => (
        <circle
          key={index}
          cx={x}
          cy={y}
          r={r}
          fill={shown[index] === 0 ? 'var(--ember)' : 'var(--dusk)'}
        />
      ))}
      {marks.map(({ x, y }, index) => (
        <ClosedMark key={index} x={x} y={y} r={r} />
      ))}
      <path
        d={OUTLINE}
        fill="none"
        stroke="var(--line-strong)"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

function ClosedMark({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }) {
  const d = r * 0.98;
  return (
    <>
      <circle cx={x - d / 2} cy={y} r={r} fill="var(--ember)" />
      <circle cx={x + d / 2} cy={y} r={r} fill="var(--dusk)" />
      <path d={lensPath(x, y, overlapOf({ r, d }) ?? { w: 0, h: 0 })} fill="var(--g-mid)" />
    </>
  );
}
