import { useId } from 'preact/hooks';
import { useFirstFocus } from '../../../../ui/useFirstFocus.ts';

interface WritingBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly rows: number;
  /** The label is a question, and stands as a heading. */
  readonly isQuestion?: boolean;
  readonly firstFocus?: boolean;
  readonly onInput: (text: string) => void;
}

const LENGTH = 500;

/** Words for nobody but the two: no checker reads them, and no form remembers them. */
export function WritingBox({ label, hint, value, rows, onInput, ...props }: WritingBoxProps) {
  const id = useId();
  const ref = useFirstFocus<HTMLTextAreaElement>(props.firstFocus);
  return (
    <div class="writing">
      <label class={props.isQuestion ? 't20' : 'label'} for={id}>
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        class="note-text"
        rows={rows}
        maxLength={LENGTH}
        value={value}
        spellcheck={false}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="small t2" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
