import { t } from '../../../platform/i18n.ts';
import { datesView } from '../../../storage/views.ts';
import { Button } from '../../../ui/Button.tsx';
import { saveCalendar } from '../../wiring/calendar.ts';
import { useValue } from '../../wiring/useView.ts';
import type { SectionProps } from '../section.ts';
import './Calendar.css';

/** Windows and planned dates on their way out, for any calendar. */
export function Calendar({ agreement, present, tell }: SectionProps) {
  const dates = useValue(datesView, []);

  const save = async () => {
    const { now, zone, evening } = present;
    const letGo = evening.letGo.map(({ key }) => key);
    const source = { windows: agreement.windows, letGo, dates, zone, now };
    if (!(await saveCalendar('undivided.ics', source))) tell({ text: t('optionsCalendarEmpty') });
  };

  return (
    <section class="calendar-out">
      <h2>{t('optionsCalendar')}</h2>
      <p class="small t2">{t('optionsCalendarLine')}</p>
      <Button compact onPress={() => void save().catch(() => tell({ text: t('calendarFailed') }))}>
        {t('optionsSaveIcs')}
      </Button>
    </section>
  );
}
