import { t } from '../../../platform/i18n.ts';
import { dayProblemWords } from '../../wiring/words.ts';
import { EveningPicker } from '../EveningPicker.tsx';
import type { PromiseDay } from './usePromiseDay.ts';

interface WhenProps {
  readonly label: string;
  readonly day: PromiseDay;
}

/** One of the next three days, or any other. */
export function When({ label, day }: WhenProps) {
  const { near, days, on, problem, pick } = day;
  return (
    <div class="promise-part">
      <span class="label" aria-hidden="true">
        {label}
      </span>
      <EveningPicker
        evenings={near}
        value={on}
        days={days}
        label={label}
        dayLabel={t('promiseDay')}
        onChange={pick}
      />
      <p class="problem" role="alert">
        {problem && dayProblemWords(problem, days)}
      </p>
    </div>
  );
}
