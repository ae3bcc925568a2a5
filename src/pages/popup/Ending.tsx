import { asSentence, startWords } from '../../domain/schedule/words.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { voice } from '../wiring/voice.ts';
import { untilWords } from '../wiring/running-words.ts';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { RunningRing } from './RunningRing.tsx';
import { useAsking } from './useAsking.ts';

interface EndingProps {
  readonly present: Present;
  readonly onStay: () => void;
}

/** The second of two clicks, without delay: what opens, and what stays as it is. */
export function Ending({ present, onStay }: EndingProps) {
  const { plan, zone, now } = present;
  const { hasFailed, follow } = useAsking();
  return (
    <main class="during ending">
      <RunningRing present={present} soFar />
      <section class="prompt">
        <h1>{t('endHere')}</h1>
        {hasFailed && <ProblemLine text={t('leaveFailed')} />}
        <p class="t2 num" hidden={hasFailed}>
          {t('restOpensUp')}
          {plan.next && (
            <>
              <br />
              {asSentence(t('nextStays', startWords(plan.next, zone, now, voice)), voice)}
            </>
          )}
        </p>
      </section>
      <div class="do row">
        <Button onPress={onStay}>{t('stay')}</Button>
        <Button kind="primary" firstFocus onPress={() => void follow(send('endEarly'), onStay)}>
          {t('endEarly')}
        </Button>
      </div>
      <footer class="foot row between">
        <span class="t2 num">{untilWords(present)}</span>
        <Link onPress={() => void follow(send('pause'), onStay)}>{t('pauseUndivided')}</Link>
      </footer>
    </main>
  );
}
