import { useState } from 'preact/hooks';
import type { DatePlan } from '../../../domain/together/date-plan.ts';
import { t } from '../../../platform/i18n.ts';
import { Link } from '../../../ui/Link.tsx';
import { dateTimeWords } from './date-words.ts';
import { MoveDate } from './MoveDate.tsx';

interface DateRowProps {
  readonly date: DatePlan;
  readonly title: string;
  /** The other dates ahead. */
  readonly others: readonly DatePlan[];
  readonly today: Temporal.PlainDate;
  readonly move: (date: DatePlan, to: Pick<DatePlan, 'on' | 'at'>) => void;
  readonly drop: (date: DatePlan, title: string) => void;
}

/** One date ahead: what and when, and a change of mind. */
export function DateRow({ date, title, others, today, move, drop }: DateRowProps) {
  const [state, setState] = useState<'shown' | 'moving' | 'back'>('shown');
  const isMoving = state === 'moving';
  return (
    <li data-date={date.id}>
      <span class="t20">{title}</span>
      <span class="small t2 num">{dateTimeWords(date)}</span>
      {isMoving ? (
        <MoveDate
          date={date}
          others={others}
          today={today}
          onMove={(to) => {
            setState('back');
            move(date, to);
          }}
          onBack={() => setState('back')}
        />
      ) : (
        <span class="date-acts">
          <Link firstFocus={state === 'back'} onPress={() => setState('moving')}>
            {t('moveDate')}
            <span class="vh"> {title}</span>
          </Link>
          <Link onPress={() => drop(date, title)}>
            {t('dropDate')}
            <span class="vh"> {title}</span>
          </Link>
        </span>
      )}
    </li>
  );
}
