import { useState } from 'preact/hooks';
import type { ProblemCode } from '../../../domain/problem.ts';
import { parseEntry } from '../../../domain/sites/entry.ts';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { problemWords } from '../../wiring/problems.ts';
import { siteWords } from '../../../domain/sites/words.ts';
import { reachWords } from './entry-words.ts';

export interface AddEntryProps {
  readonly label: string;
  readonly kind: 'primary' | 'quiet';
  /** What is on the list already. */
  readonly entries: readonly string[];
  readonly onAdd: (entry: string) => void;
}

/** Wrong whatever follows; the rest is said once Add has been pressed. */
const certain: ReadonlySet<ProblemCode> = new Set(['siteSpaces', 'siteScheme', 'siteProtected']);

/** A field that says, while you type, what would be added. */
export function AddEntry({ label, kind, entries, onAdd }: AddEntryProps) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const parsed = parseEntry(text);
  const isThere = parsed.ok && entries.includes(parsed.value);
  const saysProblem =
    !parsed.ok && (asked || (text.trim() !== '' && certain.has(parsed.problem.code)));

  const add = () => {
    setAsked(!parsed.ok);
    if (!parsed.ok || isThere) return;
    setText('');
    onAdd(parsed.value);
  };
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        label={label}
        labelHidden
        placeholder={label}
        value={text}
        onInput={(value) => {
          setText(value);
          if (value.trim() === '') setAsked(false);
        }}
        {...(saysProblem ? { problem: problemWords(parsed.problem) } : {})}
        {...(parsed.ok
          ? {
              hint: isThere
                ? t('optionsIsThere', siteWords(parsed.value))
                : reachWords(parsed.value),
            }
          : {})}
      />
      <Button kind={kind} type="submit">
        {t('optionsAdd')}
      </Button>
    </form>
  );
}
