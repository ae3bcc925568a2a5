import { useId } from 'preact/hooks';
import './Countdown.css';
import { countdownDistance } from './distance.ts';
import { Gradients } from './Gradients.tsx';
import { lightOf } from './light.ts';

export interface CountdownProps {
  /** Whole minutes until the next window. */
  minutes: number;
  /** "in" */
  lead: string;
  /** "1 h 48" */
  time: string;
}

/** The circles apart, and how long until they meet. 380 × 140; a new minute moves them in 320 ms. */
export function Countdown({ minutes, lead, time }: CountdownProps) {
  const id = useId();
  const light = lightOf(id);
  const reach = countdownDistance(minutes) / 2;
  const disc = { class: 'countdown-disc', cx: 190, cy: 68, r: 66 };
  return (
    <div class="countdown">
      <svg width="380" height="140" viewBox="0 0 380 140" aria-hidden="true">
        <Gradients id={id} />
        <g class="mirrored">
          <circle {...disc} fill={light.ember} style={{ transform: `translateX(${-reach}px)` }} />
          <circle {...disc} fill={light.dusk} style={{ transform: `translateX(${reach}px)` }} />
        </g>
      </svg>
      <p class="countdown-text">
        <span class="small t2">{lead}</span> <b class="num">{time}</b>
      </p>
    </div>
  );
}
