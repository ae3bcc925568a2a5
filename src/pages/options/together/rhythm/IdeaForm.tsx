import { useState } from 'preact/hooks';
import { TITLE_LENGTH } from '../../../../domain/together/rhythm.ts';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';

interface IdeaFormProps {
  readonly idea: string;
  /** Nothing takes the idea away. */
  readonly onKeep: (idea: string) => void;
  readonly onNeverMind: () => void;
}

/** What the next one could be, in their own words. */
export function IdeaForm({ idea, onKeep, onNeverMind }: IdeaFormProps) {
  const [words, setWords] = useState(idea);
  return (
    <form
      class="due-form"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(words.trim());
      }}
    >
      <Field
        label={t('ideaLabel')}
        value={words}
        maxLength={TITLE_LENGTH}
        firstFocus
        onInput={setWords}
      />
      <div class="row">
        <Button compact type="submit">
          {t('ideaKeep')}
        </Button>
        <Button compact kind="bare" onPress={onNeverMind}>
          {t('neverMind')}
        </Button>
      </div>
    </form>
  );
}
