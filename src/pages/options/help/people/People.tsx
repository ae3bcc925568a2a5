import { t } from '../../../../platform/i18n.ts';
import { CountryChoice } from './CountryChoice.tsx';
import { HelpRow } from './HelpRow.tsx';
import { listOfLists, peopleIn, yearsOf } from './people.ts';
import './people.css';
import { SiteLink } from './SiteLink.tsx';

export interface PlacesProps {
  /** Two letters; none until one is chosen. */
  readonly country: string | undefined;
  readonly onCountry: (country: string | undefined) => void;
}

/** Whom there is to talk to in a country, with the year in which it was looked up. */
export function People({
  country,
  onCountry,
  isForTwo,
}: PlacesProps & { readonly isForTwo: boolean }) {
  const people = peopleIn(country, isForTwo);
  return (
    <section class="people" aria-labelledby="people">
      <div class="row between people-head">
        <h2 id="people">{t('peopleToTalkTo')}</h2>
        <CountryChoice label={t('country')} country={country} onCountry={onCountry} />
      </div>
      <ul>
        {people.map((entry) => (
          <HelpRow key={entry.id} entry={entry} />
        ))}
      </ul>
      <p class="small t2 num noted" role="status">
        {t('numbersNoted', yearsOf(people))}
        {country !== undefined && (
          <>
            {' '}
            {t('everywhereElse')} <SiteLink host={listOfLists} />
          </>
        )}
      </p>
    </section>
  );
}
