import { timeWords } from '../../../domain/schedule/words.ts';
import type { DatePlan } from '../../../domain/together/date-plan.ts';
import { t } from '../../../platform/i18n.ts';
import { datesView } from '../../../storage/views.ts';
import { Button } from '../../../ui/Button.tsx';
import { useDateIdeas } from '../../wiring/useDeck.ts';
import { useValue } from '../../wiring/useView.ts';
import { voice } from '../../wiring/voice.ts';
import type { SectionProps } from '../section.ts';
import { dateWords } from '../../wiring/words.ts';
import { openCheckIn } from './open-check-in.ts';

/** The dates to come, then those that have been. */
export function Dates({ present, tell }: Pick<SectionProps, 'present' | 'tell'>) {
  const ideas = new Map(useDateIdeas().map(({ id, title }) => [id, title]));
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate().toString();
  const dates = useValue(datesView, []).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const ahead = dates.filter(({ on }) => on >= today);
  const been = dates.filter(({ on }) => on < today).toReversed();
  const row = (date: DatePlan) => (
    <li key={date.id}>
      <span class="t20">{ideas.get(date.ideaId) ?? t('optionsADate')}</span>
      <span class="small t2 num">{whenWords(date)}</span>
    </li>
  );
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('optionsDatesKept')}</h2>
      {ahead.length === 0 && <p class="no-dates small t2">{t('optionsNoDates')}</p>}
      <ul class="dates ruled">{ahead.map(row)}</ul>
      <Button compact onPress={() => void openCheckIn('date', tell)}>
        {t('optionsPlanDate')}
      </Button>
      {been.length > 0 && (
        <>
          <h3 class="been">{t('optionsDatesBeen')}</h3>
          <ul class="dates ruled">{been.map(row)}</ul>
        </>
      )}
    </section>
  );
}

const whenWords = ({ on, at }: DatePlan) =>
  voice.say('dayThenTime', dateWords(on), timeWords(Temporal.PlainTime.from(at), voice));
