import { timeWords } from '../../domain/schedule/words.ts';
import { t } from '../../platform/i18n.ts';
import { useIdeaTitle } from '../wiring/useIdeaTitle.ts';
import { voice } from '../wiring/voice.ts';
import { dayName, dayProblemWords } from '../wiring/words.ts';
import type { useEvening } from './useEvening.ts';

interface EveningLineProps {
  readonly evening: ReturnType<typeof useEvening>;
  /** It could not be kept. */
  readonly failed: boolean;
}

/** What there is to say about the evening that is chosen: what is wrong, or what is on it. */
export function EveningLine({ evening, failed }: EveningLineProps) {
  const { on, at, problem, days, taken, window } = evening;
  const titleOf = useIdeaTitle();
  const facts = taken
    ? t('dateTaken', dayName(on), titleOf(taken))
    : window && t('dateWith', window.window.title, timeWords(Temporal.PlainTime.from(at), voice));
  return (
    <>
      <p class="problem" role="alert">
        {failed ? t('dateFailed') : problem && dayProblemWords(problem, days)}
      </p>
      <p class="evening-facts small t2 num" role="status">
        {!failed && !problem && facts}
      </p>
    </>
  );
}
