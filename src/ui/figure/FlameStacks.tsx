import { lensPath } from './lens.ts';
import { chartFlame, placeIn, stackingFor } from './stacking.ts';
import './chart.css';

export interface FlameStack {
  readonly kept: number;
  /** Still to come today. */
  readonly ahead: number;
}

/** A word under the week it begins with. */
export interface AxisWord {
  readonly week: number;
  readonly text: string;
}

export interface FlameStacksProps {
  /** The oldest week first. */
  readonly weeks: readonly FlameStack[];
  readonly words: readonly AxisWord[];
  /** px */
  readonly width: number;
  /** Its sentence, for screen readers. */
  readonly label: string;
}

const HEIGHT = 163;
const GROUND = 136;
const INSET = 2;
/** Above the tallest stack. */
const AIR = 5;

/** A flame for each evening, a stack for each week; a week without any is nothing but room. */
export function FlameStacks({ weeks, words, width, label }: FlameStacksProps) {
  const pitch = (width - 2 * INSET) / weeks.length;
  const most = Math.max(...weeks.map(({ kept, ahead }) => kept + ahead));
  const stacking = stackingFor(most, { width: pitch, height: GROUND - AIR });
  const { scale } = stacking;
  const size = { w: chartFlame.w * scale, h: chartFlame.h * scale };
  const middle = (week: number) => INSET + (week + 0.5) * pitch;
  const flames = (from: (week: FlameStack) => number, to: (week: FlameStack) => number) =>
    weeks
      .flatMap((week, at) =>
        Array.from({ length: to(week) - from(week) }, (_, index) => {
          const place = placeIn(stacking, from(week) + index, week.kept + week.ahead);
          return lensPath(middle(at) + place.x, GROUND - place.y, size);
        }),
      )
      .join('');
  return (
    <svg
      class="chart mirrored"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <path d={`M0 ${GROUND}H${width}`} stroke="var(--line)" />
      <path
        class="flames-kept"
        d={flames(
          () => 0,
          ({ kept }) => kept,
        )}
        fill="var(--gold)"
        stroke="var(--gold-line)"
        stroke-width={Math.max(scale, 0.6)}
      />
      <path
        class="flames-ahead"
        d={flames(
          ({ kept }) => kept,
          ({ kept, ahead }) => kept + ahead,
        )}
        fill="none"
        stroke="var(--gold-line)"
        stroke-width="1.2"
      />
      {words.map(({ week, text }) => (
        <text key={week} class="upright" x={middle(week) - 6} y="157">
          {text}
        </text>
      ))}
    </svg>
  );
}
