import { t } from '../../../../platform/i18n.ts';
import { Icon } from '../../../../ui/Icon.tsx';
import { countriesKnown } from './people.ts';

interface CountryChoiceProps {
  readonly label: string;
  readonly country: string | undefined;
  readonly onCountry: (country: string | undefined) => void;
}

/** Chosen by hand and never guessed; no form of the browser's remembers it. */
export function CountryChoice({ label, country, onCountry }: CountryChoiceProps) {
  return (
    <span class="country">
      <select
        class="field"
        aria-label={label}
        autoComplete="off"
        value={country ?? ''}
        onChange={(event) => onCountry(event.currentTarget.value || undefined)}
      >
        <option value="">{t('noCountry')}</option>
        {countriesKnown().map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="next" size={16} />
    </span>
  );
}
