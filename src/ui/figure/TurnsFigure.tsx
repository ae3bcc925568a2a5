import { useId } from 'preact/hooks';
import { Gradients } from './Gradients.tsx';
import { lightOf } from './light.ts';
import './TurnsFigure.css';

export interface TurnsFigureProps {
  /** Who speaks: the first or the second person. */
  speaker: 0 | 1;
  /** What is left of the turn, 0 to 1. */
  share: number;
}

/** The speaker at the left, as drawn; the other way round it is the same, mirrored. */
const ring = 'M241.91 59.08A106 106 0 1 0 241.91 184.92';
const lens = 'M237.91 73.08A92 92 0 0 1 237.91 170.92A62 62 0 0 1 237.91 73.08Z';

const speaks = (x: number) => `translate(${x}px, 122px)`;
const listens = (x: number) => `${speaks(x)} scale(${62 / 92})`;

/**
 * The speaker large and lit, the listener small and washed, and around the speaker what is left of
 * the turn. 420 × 246; decorative: names and words stand under it. On passing, the sizes swap.
 */
export function TurnsFigure({ speaker, share }: TurnsFigureProps) {
  const id = useId();
  const light = lightOf(id);
  const drawn = `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)} 200`;
  const place = [
    speaker === 0 ? speaks(160) : listens(144),
    speaker === 1 ? speaks(260) : listens(276),
  ];
  const people = [
    { fill: light.ember, wash: 'var(--ember-wash)', line: 'var(--ember)' },
    { fill: light.dusk, wash: 'var(--dusk-wash)', line: 'var(--dusk)' },
  ] as const;
  return (
    <svg class="turns-figure" width="420" height="246" viewBox="0 0 420 246" aria-hidden="true">
      <Gradients id={id} />
      <g class="mirrored">
        {people.map((_, person) => (
          <g key={person} class="turns-light" data-shown={speaker === person}>
            <circle cx={person === 0 ? 237.91 : 182.09} cy="122" r="120" fill={light.glow} />
          </g>
        ))}
        {people.map(({ fill, wash, line }, person) => (
          <g key={line} class="turns-disc" style={{ transform: place[person] }}>
            <g class="turns-fade" data-shown={speaker !== person}>
              <circle r="92" fill="var(--paper)" />
              <circle
                r="92"
                fill={wash}
                stroke={line}
                stroke-width="1.5"
                vector-effect="non-scaling-stroke"
              />
            </g>
            <circle class="turns-fade" data-shown={speaker === person} r="92" fill={fill} />
          </g>
        ))}
        {people.map(({ line }, person) => (
          <g key={line} class="turns-light" data-shown={speaker === person}>
            <g fill="none" {...(person === 1 && { transform: 'matrix(-1 0 0 1 420 0)' })}>
              <path d={lens} fill={light.gold} />
              <path d={ring} stroke="var(--line)" stroke-width="2" />
              {share > 0 && (
                <path
                  d={ring}
                  stroke={line}
                  stroke-width="3"
                  stroke-linecap="round"
                  pathLength={100}
                  stroke-dasharray={drawn}
                />
              )}
            </g>
          </g>
        ))}
      </g>
    </svg>
  );
}
