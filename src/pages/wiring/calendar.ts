import type { CalendarSource, PlannedDate } from '../../domain/schedule/calendar.ts';
import { minutesOf, type DatePlan } from '../../domain/together/date-plan.ts';
import { nightsOf } from '../../domain/together/nights.ts';
import { t } from '../../platform/i18n.ts';
import { unnamed } from './useIdeaTitle.ts';
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
  const planned = (plan: DatePlan): PlannedDate => {
    const { id, kind, on, at } = plan;
    const idea = ideaOf.get(plan.ideaId ?? '');
    const title = plan.title ?? idea?.title ?? unnamed(kind);
    const lasts = kind === 'date' ? { minutes: minutesOf(plan, idea) } : { nights: nightsOf(plan) };
    return { id, title, on, at, ...lasts };
  };
  const dates = source.dates.map(planned);
  const file = calendarFile({ ...source, dates }, (when) => t('optionsWhen', when));
  if (file !== undefined) saveAsFile(name, file, 'text/calendar');
  return file !== undefined;
}
