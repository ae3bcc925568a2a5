import { DATE_MINUTES } from '../../../domain/together/date-plan.ts';
import { t } from '../../../platform/i18n.ts';
import { datesView } from '../../../storage/views.ts';
import { Button } from '../../../ui/Button.tsx';
import { loadDateIdeas } from '../../wiring/useDeck.ts';
import { useValue } from '../../wiring/useView.ts';
import type { SectionProps } from '../section.ts';
import './Calendar.css';
import { saveAsFile } from './saveAsFile.ts';

/** Windows and planned dates on their way out, for any calendar. */
export function Calendar({ agreement, present, tell }: SectionProps) {
  const dates = useValue(datesView, []);

  const save = async () => {
    // What makes the file comes only for whom asks for one.
    const [{ calendarFile }, ideas] = await Promise.all([
      import('./calendar-file.ts'),
      loadDateIdeas(),
    ]);
    const ideaOf = new Map(ideas.map((idea) => [idea.id, idea]));
    const source = {
      windows: agreement.windows,
      letGo: present.evening.letGo.map(({ key }) => key),
      dates: dates.map(({ id, ideaId, on, at }) => {
        const { title = t('optionsADate'), minutes = DATE_MINUTES } = ideaOf.get(ideaId) ?? {};
        return { id, title, on, at, minutes };
      }),
      zone: present.zone,
      now: present.now,
    };
    const file = calendarFile(source, (when) => t('optionsWhen', when));
    if (file === undefined) tell({ text: t('optionsCalendarEmpty') });
    else saveAsFile('undivided.ics', file, 'text/calendar');
  };

  return (
    <section class="calendar-out">
      <h2>{t('optionsCalendar')}</h2>
      <p class="small t2">{t('optionsCalendarLine')}</p>
      <Button
        compact
        onPress={() => void save().catch(() => tell({ text: t('optionsCalendarFailed') }))}
      >
        {t('optionsSaveIcs')}
      </Button>
    </section>
  );
}
