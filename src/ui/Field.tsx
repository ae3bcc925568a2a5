import { useId } from 'preact/hooks';
import './Field.css';
import { Icon } from './Icon.tsx';
import { useFirstFocus } from './useFirstFocus.ts';

export interface FieldProps {
  label: string;
  /** The label is read, not shown. */
  labelHidden?: boolean;
  value: string;
  /** A problem says how to put it right. */
  problem?: string;
  hint?: string;
  placeholder?: string;
  type?: 'text' | 'time' | 'date' | 'number' | 'search' | 'url';
  /** `title` is the underlined serif name of a window. */
  look?: 'box' | 'title';
  maxLength?: number;
  /** The id of a list of what may be meant. */
  list?: string;
  /** Takes the focus when it appears. */
  firstFocus?: boolean;
  class?: string;
  onInput: (value: string) => void;
  /** The value as it stands when the field is left, or Enter pressed. */
  onCommit?: (value: string) => void;
}

export function Field(props: FieldProps) {
  const { label, problem, hint, look = 'box' } = props;
  const id = useId();
  const ref = useFirstFocus<HTMLInputElement>(props.firstFocus);
  const says = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class={['field-row', props.class].filter(Boolean).join(' ')}>
      <label class={props.labelHidden ? 'vh' : 'label'} for={id}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        class={look === 'title' ? 'field field-title' : 'field'}
        type={(props.type ?? 'text') as 'text'}
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        list={props.list}
        autoComplete="off"
        spellcheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={says || undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onChange={(event) => props.onCommit?.(event.currentTarget.value)}
      />
      {hint && (
        <p class="small t2" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="problem" id={`${id}-problem`} aria-live="polite">
        {problem && (
          <>
            <Icon name="problem" />
            {problem}
          </>
        )}
      </p>
    </div>
  );
}
