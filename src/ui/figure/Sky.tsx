import './Sky.css';
import { TwoCircles } from './TwoCircles.tsx';

export interface SkyProps {
  /** "72"; undefined while the page does not know yet. */
  count?: string;
  /** "minutes left" */
  unit?: string;
}

/** The block page's figure, 760 × 680 (r 236); under 1000 px wide it is drawn at r 110. Decorative. */
export function Sky({ count, unit }: SkyProps) {
  return (
    <TwoCircles class="sky" r={236} d={236} width={760} height={680} big>
      {count && (
        <g class="lens-text">
          <text
            class={`lens-count sky-count ${count.length > 3 ? 'sky-long' : ''}`}
            x="380"
            y="352"
          >
            {count}
          </text>
          <text class="lens-unit sky-unit" x="380" y="386">
            {unit}
          </text>
        </g>
      )}
    </TwoCircles>
  );
}
