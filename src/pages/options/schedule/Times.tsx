import { t } from '../../../platform/i18n.ts';
import { Field } from '../../../ui/Field.tsx';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import type { Draft } from './draft.ts';

export interface TimesProps {
  readonly draft: Draft;
  readonly problem: string | undefined;
  readonly onType: (part: Partial<Draft>) => void;
}

/** From and to. An end before the start is on the next day. */
export function Times({ draft, problem, onType }: TimesProps) {
  return (
    <fieldset class="inspector-field">
      <legend class="label">{t('optionsTime')}</legend>
      <div class="times num">
        <Field
          type="time"
          label={t('optionsStart')}
          labelHidden
          value={draft.start}
          onInput={(start) => onType({ start })}
        />
        <span class="t2 small" aria-hidden="true">
          {t('optionsTo')}
        </span>
        <Field
          type="time"
          label={t('optionsEnd')}
          labelHidden
          value={draft.end}
          onInput={(end) => onType({ end })}
        />
      </div>
      {problem && <ProblemLine text={problem} />}
    </fieldset>
  );
}
