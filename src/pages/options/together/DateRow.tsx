import { useState } from 'preact/hooks';
import type { DatePlan } from '../../../domain/together/date-plan.ts';
import { t } from '../../../platform/i18n.ts';
import { Link } from '../../../ui/Link.tsx';
import { dateTimeWords, ofKindWords } from './date-words.ts';
import { MoveDate } from './MoveDate.tsx';

interface DateRowProps {
  readonly date: DatePlan;
  readonly title: string;
  /** The others that are ahead. */
  readonly others: readonly DatePlan[];
  readonly today: Temporal.PlainDate;
  readonly mayWrite: boolean;
  readonly move: (date: DatePlan, to: Pick<DatePlan, 'on' | 'at'>) => void;
  readonly drop: (date: DatePlan, title: string) => void;
}

/** One that is ahead: what and when, and a change of mind. */
export function DateRow({ date, title, others, today, mayWrite, move, drop }: DateRowProps) {
  const [state, setState] = useState<'shown' | 'moving' | 'back'>('shown');
  const isMoving = state === 'moving';
  return (
    <li data-date={date.id}>
      <span class="t20" dir="auto">
        {title}
      </span>
      <span class="small t2 num">{ofKindWords(date.kind, dateTimeWords(date))}</span>
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
        mayWrite && (
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
        )
      )}
    </li>
  );
}
