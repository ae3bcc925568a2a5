import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Choice.css';

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  detail?: ComponentChildren;
  class?: string;
  /** The label. */
  children: ComponentChildren;
}

/** Words, and a switch at the far end; the whole row is the target. */
export function Switch({ on, onChange, detail, ...props }: SwitchProps) {
  const id = useId();
  return (
    <label class={['choice switch-row', props.class].filter(Boolean).join(' ')}>
      <span class="choice-words">
        <span class="choice-label" id={`${id}-label`}>
          {props.children}
        </span>
        {detail && (
          <span class="choice-detail small t2 num" id={`${id}-detail`}>
            {detail}
          </span>
        )}
      </span>
      <span class="switch">
        <input
          type="checkbox"
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- the native state counts
          role="switch"
          aria-labelledby={`${id}-label`}
          aria-describedby={detail ? `${id}-detail` : undefined}
          checked={on}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="switch-knob" />
      </span>
    </label>
  );
}
