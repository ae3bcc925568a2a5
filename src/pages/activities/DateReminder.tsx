import { asSentence, dayWords, timeWords } from '../../domain/schedule/words.ts';
import type { DatePlan } from '../../domain/together/date-plan.ts';
import { dateToMention } from '../../domain/together/mention.ts';
import { t } from '../../platform/i18n.ts';
import { datesView } from '../../storage/views.ts';
import { useIdeaTitle } from '../wiring/useIdeaTitle.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useValue } from '../wiring/useView.ts';
import { voice } from '../wiring/voice.ts';

interface DateReminderProps {
  readonly present: Present;
}

/** During a window, one quiet line about the date that is near; nothing where none is. */
export function DateReminder({ present }: DateReminderProps) {
  const { now, zone, plan } = present;
  const date = dateToMention(useValue(datesView, []), { now, zone, next: plan.next });
  return date ? <Mentioned date={date} present={present} /> : null;
}

/** "Friday, 19:30: Live music in a room new to you both." What has no room is the end of it. */
function Mentioned({ date, present: { now, zone } }: DateReminderProps & { date: DatePlan }) {
  const title = useIdeaTitle()(date);
  if (title === '') return null;
  const start = Temporal.PlainDateTime.from(`${date.on}T${date.at}`).toZonedDateTime(zone);
  const day = asSentence(dayWords(start, now.toZonedDateTimeISO(zone).toPlainDate(), voice), voice);
  return (
    <p class="date-reminder small t2 num">
      {t('dateReminder', day, title, timeWords(start.toPlainTime(), voice))}
    </p>
  );
}
