import { useState } from 'preact/hooks';
import { isDay } from '../../../../domain/together/date-plan.ts';
import { FIRST_HAD, TITLE_LENGTH, type Had } from '../../../../domain/together/rhythm.ts';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';

interface HadFormProps {
  readonly today: Temporal.PlainDate;
  readonly onNote: (had: Pick<Had, 'on' | 'title'>) => void;
  readonly onNeverMind: () => void;
}

/** One that came about without a plan: on which day, and what it was if they like to say. */
export function HadForm({ today, onNote, onNeverMind }: HadFormProps) {
  const [on, setOn] = useState(today.toString());
  const [words, setWords] = useState('');
  const isGood = isDay(on) && on >= FIRST_HAD && on <= today.toString();
  const title = words.trim();
  return (
    <form
      class="due-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood) onNote({ on, ...(title === '' ? {} : { title }) });
      }}
    >
      <Field
        label={t('hadDay')}
        type="date"
        value={on}
        firstFocus
        problem={isGood ? undefined : t('hadLater')}
        onInput={setOn}
      />
      <Field
        label={t('hadWords')}
        value={words}
        maxLength={TITLE_LENGTH}
        placeholder={t('hadExample')}
        onInput={setWords}
      />
      <div class="row">
        <Button compact type="submit" unavailable={!isGood}>
          {t('hadNote')}
        </Button>
        <Button compact kind="bare" onPress={onNeverMind}>
          {t('neverMind')}
        </Button>
      </div>
    </form>
  );
}
