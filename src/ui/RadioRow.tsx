import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { ChoiceContext } from './choice.ts';
import './Choice.css';

export interface RadioRowProps {
  value: string;
  /** 13 px below the label. */
  detail?: ComponentChildren;
  /** Drawn before the words, such as a glyph. */
  before?: ComponentChildren;
  /** At the far end: a count, a sketch of the week. */
  after?: ComponentChildren;
  /** Where the mark stands. */
  markAt?: 'start' | 'end';
  class?: string;
  /** The label. */
  children: ComponentChildren;
}

/** One row of a `RadioGroup`; the whole row is the target. */
export function RadioRow({ value, markAt = 'start', ...props }: RadioRowProps) {
  const group = useContext(ChoiceContext);
  const chosen = group?.value === value;
  const mark = (
    <input
      class="rad"
      type="radio"
      name={group?.name}
      value={value}
      checked={chosen}
      onChange={() => group?.choose(value)}
    />
  );
  return (
    <label class={['choice', chosen && 'chosen', props.class].filter(Boolean).join(' ')}>
      {markAt === 'start' && mark}
      {props.before}
      <span class="choice-words">
        <span class="choice-label">{props.children}</span>
        {props.detail && <span class="choice-detail small t2 num">{props.detail}</span>}
      </span>
      {props.after && <span class="choice-after small t2 num">{props.after}</span>}
      {markAt === 'end' && mark}
    </label>
  );
}
