import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { t } from '../../../../platform/i18n.ts';
import { Field } from '../../../../ui/Field.tsx';
import { ProblemLine } from '../../../../ui/ProblemLine.tsx';
import type { DraftingProps } from './drafting.ts';
import { previewWords } from './hours.ts';

interface TimesProps extends DraftingProps {
  /** What the fields make, once they are right. */
  readonly made?: ScreenFreeWindow;
}

/** From and to, and what that comes to. An end before the start is on the next day. */
export function Times({ draft, made, problemOf, onType }: TimesProps) {
  const problem = problemOf('start').problem ?? problemOf('end').problem;
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
      {made && <p class="inspector-preview small t2 num">{previewWords(made)}</p>}
    </fieldset>
  );
}
