import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Gradients } from './Gradients.tsx';
import { lensPath, overlapOf } from './lens.ts';
import { lightOf } from './light.ts';

export interface TwoCirclesProps {
  /** Radius and distance of the centres, in the units of `width` and `height`. */
  r: number;
  d: number;
  width: number;
  height: number;
  /** Vertical centre; the middle of the height unless told. */
  cy?: number;
  /** The overlap is drawn lit unless this is false. */
  lens?: boolean;
  glow?: boolean;
  /** Over about 360 px wide: dimmed at night. */
  big?: boolean;
  /** The figure's sentence; without one it is hidden from screen readers. */
  label?: string;
  class?: string;
  /** SVG drawn under the discs, such as a ring. */
  under?: ComponentChildren;
  /** SVG drawn over the lens, such as text. */
  children?: ComponentChildren;
}

/** Two circles and the light they share. */
export function TwoCircles(props: TwoCirclesProps) {
  const { r, d, width, height, cy = height / 2, lens = true, label } = props;
  const id = useId();
  const light = lightOf(id);
  const cx = width / 2;
  const overlap = overlapOf({ r, d });
  const lit = lens && overlap;
  return (
    <svg
      class={[props.big && 'big', props.class].filter(Boolean).join(' ')}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <Gradients id={id} />
      {props.under}
      {(props.glow ?? lit) && (
        <ellipse cx={cx} cy={cy} rx={r * 1.05} ry={r * 1.5} fill={light.glow} />
      )}
      <g class="mirrored">
        <circle cx={cx - d / 2} cy={cy} r={r} fill={light.ember} />
        <circle cx={cx + d / 2} cy={cy} r={r} fill={light.dusk} />
      </g>
      {lit && <path d={lensPath(cx, cy, lit)} fill={light.gold} />}
      {props.children}
    </svg>
  );
}
