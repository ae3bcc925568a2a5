import { bySoonest } from '../../../domain/together/date-plan.ts';
import { t } from '../../../platform/i18n.ts';
import { datesView } from '../../../storage/views.ts';
import { Button } from '../../../ui/Button.tsx';
import { useIdeaTitle } from '../../wiring/useIdeaTitle.ts';
import { useValue } from '../../wiring/useView.ts';
import type { SectionProps } from '../section.ts';
import { DateRow } from './DateRow.tsx';
import { dateTimeWords } from './date-words.ts';
import './dates.css';
import { openCheckIn } from './open-check-in.ts';
import { useDateChanges } from './useDateChanges.ts';

/** The dates to come, to be moved or dropped, then those that have been. */
export function Dates({ present, tell }: Pick<SectionProps, 'present' | 'tell'>) {
  const titleOf = useIdeaTitle();
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const dates = useValue(datesView, []).toSorted(bySoonest);
  const ahead = dates.filter(({ on }) => on >= today.toString());
  const been = dates.filter(({ on }) => on < today.toString()).toReversed();
  const { section, ...changes } = useDateChanges(ahead, tell);
  return (
    <section aria-labelledby="dates" ref={section}>
      <h2 id="dates">{t('optionsDatesKept')}</h2>
      {ahead.length === 0 && <p class="no-dates small t2">{t('optionsNoDates')}</p>}
      <ul class="dates ruled">
        {ahead.map((date) => (
          <DateRow
            key={date.id}
            date={date}
            title={titleOf(date)}
            others={ahead.filter(({ id }) => id !== date.id)}
            today={today}
            {...changes}
          />
        ))}
      </ul>
      <Button compact class="plan-another" onPress={() => void openCheckIn('date', tell)}>
        {t('optionsPlanDate')}
      </Button>
      {been.length > 0 && (
        <>
          <h3 class="been">{t('optionsDatesBeen')}</h3>
          <ul class="dates ruled">
            {been.map((date) => (
              <li key={date.id}>
                <span class="t20">{titleOf(date)}</span>
                <span class="small t2 num">{dateTimeWords(date)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
