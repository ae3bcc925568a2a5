import { useState } from 'preact/hooks';
import { dayProblem, daysFrom, type DatePlan } from '../../../domain/together/date-plan.ts';
import { t } from '../../../platform/i18n.ts';
import { Field } from '../../../ui/Field.tsx';
import { useIdeaTitle } from '../../wiring/useIdeaTitle.ts';
import { dayName, dayProblemWords } from '../../wiring/words.ts';
import { MoveFoot } from './MoveFoot.tsx';

type Time = Pick<DatePlan, 'on' | 'at'>;

interface MoveDateProps {
  readonly date: DatePlan;
  readonly others: readonly DatePlan[];
  readonly today: Temporal.PlainDate;
  readonly onMove: (to: Time) => void;
  readonly onBack: () => void;
}

/** Another day or hour; tonight will do. */
export function MoveDate({ date, others, today, onMove, onBack }: MoveDateProps) {
  const [{ on, at }, setTo] = useState<Time>(date);
  const titleOf = useIdeaTitle();
  const days = daysFrom(today, today);
  const problem = dayProblem(on, days);
  const isTime = /^\d\d:\d\d$/.test(at);
  const taken = others.find((other) => other.on === on);
  return (
    <form
      class="move-date"
      onSubmit={(event) => {
        event.preventDefault();
        if (!problem && isTime) onMove({ on, at });
      }}
    >
      <div class="move-fields">
        <Field
          label={t('outingDay')}
          type="date"
          value={on}
          firstFocus
          problem={problem && dayProblemWords(problem, days)}
          hint={taken && !problem ? t('dateTaken', dayName(on), titleOf(taken)) : undefined}
          onInput={(day) => setTo({ on: day, at })}
        />
        <Field
          label={t('dateBegins')}
          type="time"
          value={at}
          problem={isTime ? undefined : t('dateNoTime')}
          onInput={(time) => setTo({ on, at: time })}
        />
      </div>
      <MoveFoot unavailable={problem !== undefined || !isTime} onBack={onBack} />
    </form>
  );
}
