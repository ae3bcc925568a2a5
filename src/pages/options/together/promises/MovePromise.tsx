import { useState } from 'preact/hooks';
import { dayProblem, daysFrom } from '../../../../domain/together/date-plan.ts';
import type { SmallPromise } from '../../../../domain/together/promise.ts';
import { t } from '../../../../platform/i18n.ts';
import { Field } from '../../../../ui/Field.tsx';
import { dayProblemWords } from '../../../wiring/words.ts';
import { MoveFoot } from '../MoveFoot.tsx';

interface MovePromiseProps {
  readonly promise: SmallPromise;
  readonly today: Temporal.PlainDate;
  readonly onMove: (on: string) => void;
  readonly onBack: () => void;
}

/** Another day for a promise: its own, or tomorrow when that is over. Its look back goes along. */
export function MovePromise({ promise, today, onMove, onBack }: MovePromiseProps) {
  const tomorrow = today.add({ days: 1 }).toString();
  const [on, setOn] = useState(promise.on < today.toString() ? tomorrow : promise.on);
  const days = daysFrom(today, today);
  const problem = dayProblem(on, days);
  return (
    <form
      class="move-promise"
      onSubmit={(event) => {
        event.preventDefault();
        if (!problem) onMove(on);
      }}
    >
      <Field
        label={t('promiseDay')}
        type="date"
        value={on}
        firstFocus
        problem={problem && dayProblemWords(problem, days)}
        onInput={setOn}
      />
      <MoveFoot unavailable={problem !== undefined} onBack={onBack} />
    </form>
  );
}
