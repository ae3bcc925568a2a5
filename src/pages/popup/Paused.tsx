import { clockWords, startWords } from '../../domain/schedule/words.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { TwoCircles } from '../../ui/figure/TwoCircles.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { problemWords } from '../wiring/problems.ts';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { voice } from '../wiring/voice.ts';
import { useAsking } from './useAsking.ts';

export function Paused({ present: { plan, zone, now } }: { readonly present: Present }) {
  const { hasFailed, follow } = useAsking();
  const resumes = plan.resumesAt && clockWords(plan.resumesAt, zone, voice);
  return (
    <main class="quiet-state">
      <TwoCircles r={30} d={64} width={220} height={90} />
      <h1>{t('pausedHeading', resumes ?? '')}</h1>
      <p class="small t2 num">
        {plan.next
          ? t('pausedNext', startWords(plan.next, zone, now, voice))
          : t('pausedNothingNext')}
      </p>
      <Button onPress={() => void follow(send('resume'))}>{t('resume')}</Button>
      {hasFailed && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
    </main>
  );
}
