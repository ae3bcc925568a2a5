import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Choice.css';
import './RadioLine.css';

export interface RadioMark<Value extends string> {
  readonly value: Value;
  /** Read, not shown: the words stand once above all lines. */
  readonly label: string;
}

export interface RadioLineProps<Value extends string> {
  marks: readonly RadioMark<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** 13 px below the name. */
  detail?: ComponentChildren;
  class?: string;
  /** The name of the group. */
  children: ComponentChildren;
}

/** A group of radios on one line behind its name, each 18 px in a target of 36 × 40. */
export function RadioLine<Value extends string>(props: RadioLineProps<Value>) {
  const id = useId();
  return (
    <div
      role="radiogroup"
      class={['radio-line', props.class].filter(Boolean).join(' ')}
      aria-labelledby={`${id}-name`}
      aria-describedby={props.detail ? `${id}-detail` : undefined}
    >
      <span class="radio-line-words">
        <span id={`${id}-name`}>{props.children}</span>
        {props.detail && (
          <span class="choice-detail small t2 num" id={`${id}-detail`}>
            {props.detail}
          </span>
        )}
      </span>
      {props.marks.map(({ value, label }) => (
        <label key={value}>
          <input
            class="rad"
            type="radio"
            name={id}
            value={value}
            aria-label={label}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
        </label>
      ))}
    </div>
  );
}
