import type { Nudges } from '../../../domain/checkins/nudges.ts';
import { t, type MessageKey } from '../../../platform/i18n.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { aheadWords } from './ahead-words.ts';
import './ahead.css';
import { AheadDay } from './AheadDay.tsx';
import { useAhead } from './useAhead.ts';

interface NextSevenDaysProps {
  readonly present: Present;
  readonly nudges: Nudges;
}

const ceilings: Record<Nudges['ceiling'], MessageKey> = {
  1: 'aheadOneADay',
  2: 'aheadTwoADay',
  3: 'aheadThreeADay',
};

/** What would come up this week if nothing changed: a thread of days, and each in a sentence or two. */
export function NextSevenDays({ present, nudges }: NextSevenDaysProps) {
  const days = useAhead(present, nudges);
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const sentences = aheadWords(days, present);
  const next = days.flatMap(({ occurrences }) => occurrences)[0];
  return (
    <aside class="aside ahead" aria-label={t('aheadTitle')}>
      <div class="ahead-page">
        <h2>{t('aheadTitle')}</h2>
        <p class="small t2">{t('aheadLine')}</p>
        <ol class="ahead-days">
          {days.map((day, index) => (
            <AheadDay
              key={day.date.toString()}
              day={day}
              sentences={sentences[index] ?? []}
              isToday={day.date.equals(today)}
              next={next}
            />
          ))}
        </ol>
        <p class="ahead-foot small t2 num">{t(ceilings[nudges.ceiling])}</p>
      </div>
    </aside>
  );
}
