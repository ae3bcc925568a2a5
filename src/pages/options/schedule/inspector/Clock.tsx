import { useId, useState } from 'preact/hooks';
import { t } from '../../../../platform/i18n.ts';
import { Field } from '../../../../ui/Field.tsx';
import type { DraftingProps } from './drafting.ts';
import { Facet } from './Facet.tsx';

/** Not a sentence, but a name as it has to be written. */
const EXAMPLE = 'Europe/Paris';

/** By which clock its hours are: the device's, wherever it is, or that of one place. */
export function Clock({ draft, problemOf, onType }: DraftingProps) {
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const { problem } = problemOf('zone');
  return (
    <Facet
      label={t('optionsClock')}
      value={draft.zone || t('optionsClockHere')}
      isOpen={problem !== undefined}
    >
      <div onFocusIn={() => setAsked(true)}>
        <Field
          label={t('optionsClock')}
          labelHidden
          list={id}
          placeholder={EXAMPLE}
          hint={t('optionsClockHint')}
          value={draft.zone}
          onInput={(zone) => onType({ zone })}
          {...problemOf('zone')}
        />
      </div>
      <datalist id={id}>
        {(isAsked ? Intl.supportedValuesOf('timeZone') : []).map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </datalist>
    </Facet>
  );
}
