import { useId } from 'preact/hooks';
import type { Outing } from '../../domain/together/rhythm.ts';
import { useStill } from '../useStill.ts';
import './Arcs.css';
import { Gradients } from './Gradients.tsx';
import { lensPath, overlapOf } from './lens.ts';
import { lightOf } from './light.ts';

export interface Arc {
  readonly kind: Outing;
  /** Under its end. */
  readonly name: string;
  /** How much of the way is behind today, 0 to 1. */
  readonly share: number;
  /** Whether there is a last time that the way begins at. */
  readonly hasBegun: boolean;
}

export interface ArcsProps {
  readonly arcs: readonly Arc[];
  /** Under where they begin. */
  readonly lastTime: string;
}

const MIDDLE = 270;
const HORIZON = 262;
/** The upper edge of the words. */
const LABELS = 276;
const HEIGHT = 290;
/** Air over the outermost. */
const AIR = 24;
const discs = { r: 40, d: 40 };

const places = {
  date: { r: 106, line: 'var(--ember)', dot: 'var(--ember)' },
  night: { r: 172, line: 'var(--gold-line)', dot: 'var(--gold)' },
  trip: { r: 238, line: 'var(--dusk)', dot: 'var(--dusk)' },
} as const;

/**
 * From the last time on the left to the next on the right, with today as a dot on the way. Hidden
 * from screen readers: the list beside it says by when. 540 × 290, or as large as there
 * is room; what is out of the rhythm leaves no room free.
 */
export function Arcs({ arcs, lastTime }: ArcsProps) {
  const id = useId();
  const light = lightOf(id);
  const begun = arcs.filter(({ hasBegun }) => hasBegun).map(({ kind }) => MIDDLE - places[kind].r);
  const outermost = Math.max(places.date.r, ...arcs.map(({ kind }) => places[kind].r));
  const top = HORIZON - outermost - AIR;
  return (
    <svg
      class="arcs-figure big mirrored"
      viewBox={`0 ${top} 540 ${HEIGHT - top}`}
      aria-hidden="true"
    >
      <Gradients id={id} />
      <clipPath id={`${id}h`}>
        <path d={`M0 0H540V${HORIZON}H0Z`} />
      </clipPath>
      <g clip-path={`url(#${id}h)`}>
        <ellipse cx={MIDDLE} cy={HORIZON} rx="120" ry="100" fill={light.glow} />
        <circle cx={MIDDLE - discs.d / 2} cy={HORIZON} r={discs.r} fill={light.ember} />
        <circle cx={MIDDLE + discs.d / 2} cy={HORIZON} r={discs.r} fill={light.dusk} />
        <path d={lensPath(MIDDLE, HORIZON, overlapOf(discs)!)} fill={light.gold} />
      </g>
      <path d={`M8 ${HORIZON}H532`} stroke="var(--line-strong)" />
      {arcs.map((arc) => (
        <Way key={arc.kind} {...arc} horizon={`url(#${id}h)`} />
      ))}
      <g class="arcs-words">
        {begun.length > 0 && (
          <text class="upright" x={begun.reduce((sum, x) => sum + x, 0) / begun.length} y={LABELS}>
            {lastTime}
          </text>
        )}
        {arcs.map(({ kind, name }) => (
          <text key={kind} class="upright" x={MIDDLE + places[kind].r} y={LABELS}>
            {name}
          </text>
        ))}
      </g>
    </svg>
  );
}

/**
 * What lies behind is half a ring that begins under the horizon and is turned up over it, so that it
 * and the dot settle by nothing but a turn.
 */
function Way({ kind, share, hasBegun, horizon }: Arc & { readonly horizon: string }) {
  const still = useStill();
  const { r, line, dot } = places[kind];
  const [left, right] = [MIDDLE - r, MIDDLE + r];
  const turn = { transform: `rotate(${(share * 180).toFixed(2)}deg)` };
  // Without motion a change is another piece, which comes up where it rests.
  const key = still ? turn.transform : kind;
  return (
    <>
      <path class="arc-ahead" d={`M${left} ${HORIZON}A${r} ${r} 0 0 1 ${right} ${HORIZON}`} />
      {hasBegun && (
        <g clip-path={horizon}>
          <path
            key={`${key} behind`}
            class="arc-behind arc-turn"
            d={`M${left} ${HORIZON}A${r} ${r} 0 0 0 ${right} ${HORIZON}`}
            style={{ ...turn, stroke: line }}
          />
        </g>
      )}
      <g key={`${key} dot`} class="arc-turn" style={turn}>
        <circle class="arc-halo" cx={left} cy={HORIZON} r="15" />
        <circle cx={left} cy={HORIZON} r="10" fill={dot} />
      </g>
    </>
  );
}
