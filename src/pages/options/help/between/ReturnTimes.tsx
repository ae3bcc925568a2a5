import { clockWords } from '../../../../domain/schedule/words.ts';
import { t } from '../../../../platform/i18n.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { voice } from '../../../wiring/voice.ts';

interface ReturnTimesProps {
  readonly answer: string;
  readonly present: Present;
  readonly onChoose: (answer: string) => void;
}

/** Bodies take at least the first of these to settle. */
const MINUTES = [20, 30, 60] as const;
const ROUND = 5;

/** When to come back to it, a press each: on the next five minutes, never sooner than said. */
export function ReturnTimes({ answer, present: { now, zone }, onChoose }: ReturnTimesProps) {
  const times = MINUTES.map((minutes) => {
    const at = now.add({ minutes }).round({
      smallestUnit: 'minute',
      roundingIncrement: ROUND,
      roundingMode: 'ceil',
    });
    return t('repairAt', clockWords(at, zone, voice));
  });
  return (
    <div class="return-times row num" role="group" aria-label={t('repairTimes')}>
      {times.map((words) => (
        <button
          key={words}
          type="button"
          aria-pressed={answer === words}
          onClick={() => onChoose(words)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
