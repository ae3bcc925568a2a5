import { TwoCircles } from './TwoCircles.tsx';

export interface RingProps {
  /** The part of the ring that is drawn, 0 to 1: what is left, or with `soFar` what has been. */
  share: number;
  /** "72", or "2 h 10" from a hundred minutes. */
  count: string;
  /** "min left", "min so far" */
  unit: string;
  /** "1 hour 12 minutes left" */
  label: string;
  /** Ending early: the part still ahead becomes dots, which open. */
  soFar?: boolean;
}

const around = 2 * Math.PI * 112;
const circle = { cx: 120, cy: 120, r: 112, fill: 'none' };

/** The evening while it runs: minutes in the light, and the ring that drains around it. 240 × 240. */
export function Ring({ share, count, unit, label, soFar = false }: RingProps) {
  const drawn = `${(Math.min(Math.max(share, 0), 1) * around).toFixed(2)} 999`;
  const ahead = soFar
    ? ({
        stroke: 'var(--line-strong)',
        'stroke-linecap': 'round',
        'stroke-dasharray': '.1 6.9',
        opacity: 0.8,
      } as const)
    : { stroke: 'var(--line)' };
  const size = count.length <= 3 ? 40 : count.length <= 6 ? 30 : 24;
  const ring = (
    <>
      <circle {...circle} stroke-width="2" {...ahead} />
      {share > 0 && (
        <g class="mirrored">
          <g transform="rotate(-90 120 120)" stroke-dasharray={drawn}>
            {soFar && <circle {...circle} stroke="var(--paper)" stroke-width="6" />}
            <circle
              {...circle}
              stroke="var(--gold-line)"
              stroke-width="2.5"
              stroke-linecap="round"
            />
          </g>
        </g>
      )}
    </>
  );
  return (
    <TwoCircles r={72} d={54} width={240} height={240} label={label} under={ring}>
      <g class="lens-text" aria-hidden="true">
        <text class="lens-count" x="120" y="117" font-size={size} letter-spacing="-.01em">
          {count}
        </text>
        <text class="lens-unit" x="120" y="141" font-size="12">
          {unit}
        </text>
      </g>
    </TwoCircles>
  );
}
