import { limits } from '../../../../domain/agreement/agreement.ts';
import { t } from '../../../../platform/i18n.ts';
import { Field } from '../../../../ui/Field.tsx';
import type { DraftingProps } from './drafting.ts';

/** The if-then anchor: what it is tied to in the day. */
export function When({ draft, problemOf, onType }: DraftingProps) {
  return (
    <Field
      class="inspector-field"
      label={t('optionsAnchor')}
      placeholder={t('optionsAnchorExample')}
      maxLength={limits.whenLength}
      hint={draft.when.trim() ? t('optionsAnchorWords', draft.when.trim()) : ''}
      value={draft.when}
      onInput={(when) => onType({ when })}
      {...problemOf('when')}
    />
  );
}
