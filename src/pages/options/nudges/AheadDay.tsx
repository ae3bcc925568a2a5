import type { DayAhead, OccurrenceAhead } from '../../../domain/checkins/ahead.ts';
import { isOvernight } from '../../../domain/schedule/window.ts';
import { t } from '../../../platform/i18n.ts';
import { Flame } from '../../../ui/figure/Flame.tsx';
import { voice } from '../../wiring/voice.ts';

interface AheadDayProps {
  readonly day: DayAhead;
  /** One for each occurrence of the day. */
  readonly sentences: readonly string[];
  readonly isToday: boolean;
  /** The occurrence that comes first of all: its flame is lit. */
  readonly next: OccurrenceAhead | undefined;
}

const FLAME = 28;

/** One day on the thread: a flame for each window, upright, and what comes up in it. */
export function AheadDay({ day, sentences, isToday, next }: AheadDayProps) {
  const name = <DayName date={day.date} isToday={isToday} />;
  if (day.occurrences.length === 0) {
    return (
      <li>
        <div class="ahead-row">
          <span />
          <div>
            {name}
            <p class="t3">{t('aheadNothing')}</p>
          </div>
        </div>
      </li>
    );
  }
  return (
    <li>
      {day.occurrences.map((one, index) => (
        <div class="ahead-row" key={one.occurrence.key}>
          <Flame
            kind={one === next ? 'next' : 'toCome'}
            overnight={isOvernight(one.occurrence.window)}
            size={FLAME}
          />
          <div>
            {index === 0 && name}
            <p class="num">{sentences[index]}</p>
          </div>
        </div>
      ))}
    </li>
  );
}

/** "Wed, today", then "Thursday". */
function DayName({
  date,
  isToday,
}: {
  readonly date: Temporal.PlainDate;
  readonly isToday: boolean;
}) {
  const name = date.toLocaleString(voice.locale, { weekday: isToday ? 'short' : 'long' });
  return (
    <span class={isToday ? 'label ahead-today' : 'label'}>
      {isToday ? t('aheadToday', name) : name}
    </span>
  );
}
