import { useState } from 'preact/hooks';
import type { DatePlan } from '../../domain/together/date-plan.ts';
import { t } from '../../platform/i18n.ts';
import { saveCalendar } from './calendar.ts';
import type { Present } from './usePlan.ts';

const CALENDAR_FILE = 'undivided-date.ics';

interface DateFile {
  /** What became of it; nothing before it was asked for. */
  readonly said: string | undefined;
  readonly save: () => void;
}

/** One date, night away or trip on its way into a calendar. */
export function useDateFile(
  date: DatePlan,
  { now, zone }: Pick<Present, 'now' | 'zone'>,
): DateFile {
  const [said, say] = useState<string>();
  const source = { windows: [], letGo: [], dates: [date], zone, now };
  const save = () =>
    void saveCalendar(CALENDAR_FILE, source).then(
      () => say(t('dateSaved')),
      () => say(t('calendarFailed')),
    );
  return { said, save };
}
