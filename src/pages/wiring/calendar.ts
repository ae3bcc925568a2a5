import type { CalendarSource, PlannedDate } from '../../domain/schedule/calendar.ts';
import { DATE_MINUTES, type DatePlan } from '../../domain/together/date-plan.ts';
import { t } from '../../platform/i18n.ts';
import { saveAsFile } from './saveAsFile.ts';
import { loadDateIdeas } from './useDeck.ts';

type Saved = Omit<CalendarSource, 'dates'> & { readonly dates: readonly DatePlan[] };

/** Has the browser save an `.ics` file; false where there is nothing to put into it. */
export async function saveCalendar(name: string, source: Saved): Promise<boolean> {
  // What makes the file comes only for whom asks for one.
  const [{ calendarFile }, ideas] = await Promise.all([
    import('./calendar-file.ts'),
    loadDateIdeas(),
  ]);
  const ideaOf = new Map(ideas.map((idea) => [idea.id, idea]));
  const planned = ({ id, ideaId = '', on, at, ...plan }: DatePlan): PlannedDate => {
    const idea = ideaOf.get(ideaId);
    const title = plan.title ?? idea?.title ?? t('aDate');
    const minutes = plan.arranged?.minutes ?? idea?.minutes ?? DATE_MINUTES;
    return { id, title, on, at, minutes };
  };
  const dates = source.dates.map(planned);
  const file = calendarFile({ ...source, dates }, (when) => t('optionsWhen', when));
  if (file !== undefined) saveAsFile(name, file, 'text/calendar');
  return file !== undefined;
}
