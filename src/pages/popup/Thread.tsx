import { weekMarks } from '../../domain/schedule/week.ts';
import { weekdayWords } from '../../domain/schedule/days.ts';
import { summaryWords } from '../../domain/schedule/summary.ts';
import { weekdays } from '../../domain/schedule/window.ts';
import { dayAt } from '../../domain/together/next-outing.ts';
import { t } from '../../platform/i18n.ts';
import { keptView } from '../../storage/views.ts';
import { WeekThread } from '../../ui/figure/WeekThread.tsx';
import { monthsBefore, useJournal } from '../wiring/useJournal.ts';
import type { Present } from '../wiring/usePlan.ts';
import { voice } from '../wiring/voice.ts';

/** The week as one thread, and the same in words for those who hear it. */
export function Thread({ present }: { readonly present: Present }) {
  // A week may reach into the month before.
  const since = monthsBefore(dayAt(present.now, present.zone), 1);
  const kept = useJournal(keptView, since);
  const week = weekMarks(present, kept);
  const windows = present.agreement.windows.map(
    (window) => `${window.title}: ${summaryWords(window, voice)}`,
  );
  return (
    <div class="thread">
      <WeekThread
        marks={week.marks}
        nowAt={week.nowAt}
        days={weekdays.map((day) => weekdayWords(day, voice, 'narrow'))}
        todayIndex={Math.floor(week.nowAt)}
        label={windows.length > 0 ? t('weekLabel', windows.join('; ')) : t('weekEmpty')}
      />
    </div>
  );
}
