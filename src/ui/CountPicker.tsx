import { useId } from 'preact/hooks';
import './CountPicker.css';

export interface CountPickerProps<Count extends number> {
  label: string;
  counts: readonly Count[];
  value: Count;
  onChange: (count: Count) => void;
  /** "1" as the reader writes it. */
  say: (count: Count) => string;
}

/** A few counts as circles of 40 px: native radios, so arrows move the choice. */
export function CountPicker<Count extends number>(props: CountPickerProps<Count>) {
  const name = useId();
  return (
    <fieldset class="count-picker">
      <legend class="label">{props.label}</legend>
      <div class="counts num">
        {props.counts.map((count) => (
          <label key={count}>
            <input
              type="radio"
              name={name}
              value={count}
              checked={count === props.value}
              onChange={() => props.onChange(count)}
            />
            <span>{props.say(count)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
