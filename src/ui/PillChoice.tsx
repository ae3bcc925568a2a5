import { useId } from 'preact/hooks';
import './PillChoice.css';

export interface Pill {
  readonly value: string;
  readonly label: string;
}

export interface PillChoiceProps {
  /** What is chosen, for who does not see it. */
  legend: string;
  pills: readonly Pill[];
  value: string;
  onChange: (value: string) => void;
}

/** One short choice in a row of pills: native radios, so arrows move it. 40 high. */
export function PillChoice({ legend, pills, value, onChange }: PillChoiceProps) {
  const name = useId();
  return (
    <fieldset class="pills num">
      <legend class="vh">{legend}</legend>
      {pills.map((pill) => (
        <label key={pill.value} class="pill">
          <input
            type="radio"
            name={name}
            value={pill.value}
            checked={pill.value === value}
            onChange={() => onChange(pill.value)}
          />
          {pill.label}
        </label>
      ))}
    </fieldset>
  );
}
