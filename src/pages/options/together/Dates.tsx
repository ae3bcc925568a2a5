import { bySoonest } from '../../../domain/together/date-plan.ts';
import { t } from '../../../platform/i18n.ts';
import { isPrivatePage } from '../../../platform/private.ts';
import { Button } from '../../../ui/Button.tsx';
import { useIdeaTitle } from '../../wiring/useIdeaTitle.ts';
import { BeenList } from './BeenList.tsx';
import { DateRow } from './DateRow.tsx';
import './dates.css';
import { openCheckIn } from './open-check-in.ts';
import type { Changing } from './plan-changes.ts';
import { useDateChanges } from './useDateChanges.ts';
import type { OurOutings } from '../../wiring/useOutings.ts';

interface DatesProps extends Changing {
  /** Undefined until it has been read. */
  readonly outings: OurOutings | undefined;
}

const NOTHING: readonly never[] = [];

/** What is ahead, to be moved or let go, then what has been. */
export function Dates({ outings, ...changing }: DatesProps) {
  const { tell } = changing;
  const titleOf = useIdeaTitle();
  const ahead = outings?.ahead.toSorted(bySoonest) ?? NOTHING;
  const been = outings?.been ?? NOTHING;
  const { section, takeOff, ...changes } = useDateChanges({ ahead, been }, changing);
  const mayWrite = !isPrivatePage();
  return (
    <section aria-labelledby="dates" ref={section}>
      <h2 id="dates">{t('datesAhead')}</h2>
      {outings && !outings.problem && ahead.length === 0 && (
        <p class="no-dates small t2">{t('optionsNoDates')}</p>
      )}
      <ul class="dates ruled">
        {outings &&
          ahead.map((date) => (
            <DateRow
              key={date.id}
              date={date}
              title={titleOf(date)}
              others={ahead.filter(({ id }) => id !== date.id)}
              today={outings.today}
              mayWrite={mayWrite}
              {...changes}
            />
          ))}
      </ul>
      {mayWrite && (
        <Button compact class="plan-another" onPress={() => void openCheckIn('date', tell)}>
          {t('optionsPlanDate')}
        </Button>
      )}
      {outings && been.length > 0 && (
        <BeenList
          been={been}
          today={outings.today}
          onTakeOff={mayWrite ? (had) => takeOff(had, titleOf(had)) : undefined}
        />
      )}
    </section>
  );
}
