import { useId } from 'preact/hooks';
import { FlameShape, type FlameKind } from './FlameShape.tsx';
import { Gradients } from './Gradients.tsx';
import { lightOf } from './light.ts';
import './WeekThread.css';

export interface WeekMark {
  /** Place in the week, 0 (its first midnight) to 7; for a moon, the middle of the night. */
  readonly at: number;
  readonly kind: FlameKind;
  readonly overnight?: boolean;
}

export interface WeekThreadProps {
  marks: readonly WeekMark[];
  /** Now, on the same scale. */
  nowAt: number;
  /** Seven short names, in the week's own order. */
  days: readonly string[];
  todayIndex: number;
  /** The windows of the week, in words. */
  label: string;
}

const width = 332;
const day = width / 7;

/** The week as one thread: kept evenings lit, the next one glowing, the rest outlined. 332 × 56. */
export function WeekThread({ marks, nowAt, days, todayIndex, label }: WeekThreadProps) {
  const id = useId();
  const light = lightOf(id);
  return (
    <svg
      class="mirrored"
      width={width}
      height="56"
      viewBox="0 0 332 56"
      role="img"
      aria-label={label}
    >
      <Gradients id={id} />
      <path d="M0 22H332" stroke="var(--line)" stroke-width="1.5" />
      <path d={`M0 22H${(nowAt * day).toFixed(2)}`} stroke="var(--line-strong)" stroke-width="2" />
      {marks.map(({ at, kind, overnight = false }) => (
        <FlameShape key={at} cx={at * day} cy={22} {...{ kind, overnight, light }} />
      ))}
      {days.map((name, index) => (
        <text
          key={index}
          class={index === todayIndex ? 'thread-day thread-today upright' : 'thread-day upright'}
          x={(index + 0.5) * day}
          y="52"
        >
          {name}
        </text>
      ))}
    </svg>
  );
}
