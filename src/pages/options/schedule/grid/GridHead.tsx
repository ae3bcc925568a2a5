import { t } from '../../../../platform/i18n.ts';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { dayHead } from './grid-words.ts';
import type { Week } from './useWeek.ts';

export interface GridHeadProps {
  readonly week: Week;
  readonly today: Temporal.PlainDate;
}

/** The names of the days, between the ways to the weeks before and after. */
export function GridHead({ week, today }: GridHeadProps) {
  const days = Array.from({ length: 7 }, (_, day) => week.first.add({ days: day }));
  return (
    <div class="grid-head">
      <IconButton size={16} icon="back" label={t('gridWeekBefore')} onPress={() => week.turn(-1)} />
      <div class="grid-days" aria-hidden="true">
        {days.map((day) => (
          <span key={day.toString()} class={day.equals(today) ? 'today' : ''}>
            {dayHead(day, today, week.isThis)}
          </span>
        ))}
      </div>
      <IconButton size={16} icon="next" label={t('gridWeekAfter')} onPress={() => week.turn(1)} />
    </div>
  );
}
