import { useId } from 'preact/hooks';
import { Gradients } from './Gradients.tsx';
import { lensPath, overlapOf } from './lens.ts';
import { lightOf } from './light.ts';
import './QuietFigure.css';

export interface QuietFigureProps {
  /** What is left of the rims, 0 to 1; they burn down from the top on both sides at once. */
  share: number;
  /** It is over: the rims fade. */
  faded?: boolean;
  /** "3" and "min left", in the light. */
  count?: string;
  unit?: string;
  /** The figure's sentence; without one it is hidden from screen readers. */
  label?: string;
}

const pair = { r: 106, d: 118 };
const lens = lensPath(210, 160, overlapOf(pair) ?? { w: 0, h: 0 });
const left = 'M210 248.06A106 106 0 1 1 210 71.94';
const right = 'M210 248.06A106 106 0 1 0 210 71.94';

/** Two washes with a candle between them. 420 × 330. */
export function QuietFigure(props: QuietFigureProps) {
  const { share, faded = false, count, unit, label } = props;
  const id = useId();
  const light = lightOf(id);
  const drawn = `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)} 300`;
  const rim = { 'stroke-width': 3, 'stroke-linecap': 'round', pathLength: 100 } as const;
  return (
    <svg
      class="quiet-figure big"
      width="420"
      height="330"
      viewBox="0 0 420 330"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <Gradients id={id} />
      <ellipse cx="210" cy="160" rx="170" ry="190" fill={light.glow} />
      <g class="mirrored">
        <circle cx="151" cy="160" r="106" fill="var(--ember-wash)" opacity=".75" />
        <circle cx="269" cy="160" r="106" fill="var(--dusk-wash)" opacity=".75" />
        <g class="quiet-rims" fill="none" data-faded={faded}>
          <path d={left} stroke="var(--line)" {...rim} />
          <path d={right} stroke="var(--line)" {...rim} />
          {share > 0 && (
            <>
              <path d={left} stroke="var(--ember)" {...rim} stroke-dasharray={drawn} />
              <path d={right} stroke="var(--dusk)" {...rim} stroke-dasharray={drawn} />
            </>
          )}
        </g>
      </g>
      <path d={lens} fill={light.gold} />
      {count !== undefined && (
        <g class="lens-text" aria-hidden="true">
          <text class="lens-count" x="210" y="160" font-size="40" letter-spacing="-.01em">
            {count}
          </text>
          <text class="lens-unit" x="210" y="185" font-size="12">
            {unit}
          </text>
        </g>
      )}
    </svg>
  );
}
