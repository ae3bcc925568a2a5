import { t } from '../../../../platform/i18n.ts';
import { Link } from '../../../../ui/Link.tsx';
import type { Present } from '../../../wiring/usePlan.ts';
import { PageTop } from '../../PageTop.tsx';
import { CountryChoice } from '../people/CountryChoice.tsx';
import { HelpRow } from '../people/HelpRow.tsx';
import type { PlacesProps } from '../people/People.tsx';
import { helpInDanger, yearsOf } from '../people/people.ts';
import { TurnOff } from './TurnOff.tsx';
import './unsafe.css';

interface UnsafeProps extends PlacesProps {
  readonly present: Present;
  readonly onBack: () => void;
}

/** Help against partner violence and in an emergency, and nothing that is for two. */
export function Unsafe({ country, onCountry, present, onBack }: UnsafeProps) {
  const help = helpInDanger(country);
  const nameOf = (audience: string) =>
    audience === 'anyone' && country !== undefined ? { name: t('anywhereElse') } : {};
  return (
    <>
      <PageTop title={t('optionsHelp')} line={t('helpSaferShort')} />
      <p class="unsafe-lead">{t('unsafeLead')}</p>
      <div class="unsafe">
        <div>
          <div class="row between where">
            <span class="label" aria-hidden="true">
              {t('whereYouAre')}
            </span>
            <CountryChoice label={t('whereYouAre')} country={country} onCountry={onCountry} />
          </div>
          <ul class="unsafe-help">
            {help.map((entry) => (
              <HelpRow key={entry.id} entry={entry} {...nameOf(entry.audience)} />
            ))}
          </ul>
          <p class="small t2 num noted" role="status">
            {t('noted', yearsOf(help))}
          </p>
        </div>
        <div class="unsafe-notes">
          <section aria-labelledby="about-page">
            <h2 id="about-page">{t('aboutPage')}</h2>
            <p class="small t2">{t('aboutPageLine')}</p>
          </section>
          <TurnOff present={present} />
          <Link onPress={onBack}>{t('backToHelp')}</Link>
        </div>
      </div>
    </>
  );
}
