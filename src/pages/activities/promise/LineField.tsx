import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly placeholder?: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onInput: (value: string) => void;
  /** Between the label and the line. */
  readonly above?: ComponentChildren;
  /** At the end of the line. */
  readonly children?: ComponentChildren;
}

/** A ruled line to write on. */
export function LineField({ label, above, children, field, onInput, ...input }: LineFieldProps) {
  const id = useId();
  return (
    <div class="promise-part">
      <label class="label" for={id}>
        {label}
      </label>
      {above}
      <div class="promise-line">
        <input
          {...input}
          id={id}
          ref={field}
          type="text"
          dir="auto"
          spellcheck={false}
          autoComplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {children}
      </div>
    </div>
  );
}
