import type { ComponentChildren } from 'preact';
import './Choice.css';
import { Icon } from './Icon.tsx';

export interface CheckRowProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  detail?: ComponentChildren;
  after?: ComponentChildren;
  class?: string;
  /** The label. */
  children: ComponentChildren;
}

/** A tick and its words; the whole row is the target. */
export function CheckRow({ checked, onChange, detail, after, ...props }: CheckRowProps) {
  return (
    <label class={['choice', checked && 'chosen', props.class].filter(Boolean).join(' ')}>
      <span class="box">
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <Icon name="check" size={16} />
      </span>
      <span class="choice-words">
        <span class="choice-label">{props.children}</span>
        {detail && <span class="choice-detail small t2 num">{detail}</span>}
      </span>
      {after && <span class="choice-after small t2 num">{after}</span>}
    </label>
  );
}
