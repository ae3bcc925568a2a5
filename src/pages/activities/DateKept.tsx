import type { DateIdea } from '../../deck/card.ts';
import { standingBetween } from '../../domain/evening/standing.ts';
import { timeWords } from '../../domain/schedule/words.ts';
import type { DatePlan } from '../../domain/together/date-plan.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { TwoCircles } from '../../ui/figure/TwoCircles.tsx';
import { useDateFile } from '../wiring/useDateFile.ts';
import type { Present } from '../wiring/usePlan.ts';
import { voice } from '../wiring/voice.ts';
import { dayName } from '../wiring/words.ts';

interface DateKeptProps {
  readonly idea: DateIdea;
  readonly date: DatePlan;
  readonly present: Present;
  readonly onDone: () => void;
}

const WEEK = { hours: 7 * 24 } as const;

/** It is kept: what, when, and what becomes of it. */
export function DateKept({ idea, date, present, onDone }: DateKeptProps) {
  const file = useDateFile(date, present);
  const day = Temporal.PlainDate.from(date.on).toLocaleString(voice.locale, {
    day: 'numeric',
    month: 'long',
  });
  const time = timeWords(Temporal.PlainTime.from(date.at), voice);
  return (
    <>
      <main class="date-kept">
        <TwoCircles r={92} d={62} width={420} height={300} />
        <section class="say" role="status">
          <h1>{t('dateKept', dayName(date.on))}</h1>
          <p class="t2 num">
            {idea.title}.
            <br />
            {t(idea.place === 'home' ? 'dateKeptAt' : 'dateKeptOut', day, time)}
          </p>
          <p class="date-next small t2">
            {isMentioned(date, present) ? t('dateNextWindow') : t('dateNext')}
          </p>
        </section>
        <p class="date-saved small t2" role="status">
          {file.said}
        </p>
      </main>
      <footer class="foot">
        <div class="ctl row">
          <Button onPress={file.save}>{t('dateToCalendar')}</Button>
          <Button kind="primary" firstFocus onPress={onDone}>
            {t('done')}
          </Button>
        </div>
      </footer>
    </>
  );
}

/** Whether there is a window in the week before it that can speak of it. */
function isMentioned({ on, at }: DatePlan, { agreement, evening, zone, now }: Present): boolean {
  const begins = Temporal.PlainDateTime.from(`${on}T${at}`).toZonedDateTime(zone).toInstant();
  const weekBefore = begins.subtract(WEEK);
  const from = Temporal.Instant.compare(weekBefore, now) > 0 ? weekBefore : now;
  return standingBetween(agreement.windows, evening, from, begins, zone).length > 0;
}
