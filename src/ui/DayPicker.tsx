import { useId } from 'preact/hooks';
import './DayPicker.css';
import { useFirstFocus } from './useFirstFocus.ts';

export interface DayChoice {
  /** ISO weekday, Monday is 1. */
  day: number;
  /** "M" */
  letter: string;
  /** "Monday" */
  name: string;
}

export interface DayPickerProps {
  label: string;
  /** In the week's own order. */
  days: readonly DayChoice[];
  chosen: readonly number[];
  /** The chosen days, in the order of `days`. */
  onChange: (chosen: readonly number[]) => void;
  /** The first day takes the focus when it appears. */
  firstFocus?: boolean;
}

/** Seven round toggles. */
export function DayPicker({ label, days, chosen, onChange, firstFocus }: DayPickerProps) {
  const id = useId();
  const first = useFirstFocus<HTMLButtonElement>(firstFocus);
  const toggle = (toggled: number) => {
    const kept = (day: number) => chosen.includes(day) !== (day === toggled);
    onChange(days.map(({ day }) => day).filter(kept));
  };
  return (
    <div role="group" aria-labelledby={id}>
      <span class="label" id={id}>
        {label}
      </span>
      <div class="days">
        {days.map(({ day, letter, name }, index) => (
          <button
            key={day}
            ref={index === 0 ? first : undefined}
            type="button"
            aria-pressed={chosen.includes(day)}
            aria-label={name}
            onClick={() => toggle(day)}
          >
            {letter}
          </button>
        ))}
      </div>
    </div>
  );
}
