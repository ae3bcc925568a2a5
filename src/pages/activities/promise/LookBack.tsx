import { useState } from 'preact/hooks';
import type { SmallPromise } from '../../../domain/together/promise.ts';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { Link } from '../../../ui/Link.tsx';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { useKeptFocus } from '../../wiring/useKeptFocus.ts';
import type { Present } from '../../wiring/usePlan.ts';
import type { Looking } from './looking.ts';
import { MoveTo } from './MoveTo.tsx';
import { PromisePaper } from './PromisePaper.tsx';

interface LookBackProps {
  readonly promise: SmallPromise;
  readonly present: Present;
  readonly looking: Looking;
  /** To a new promise, the look back left for later; absent where there is no room for one. */
  readonly onNew?: (() => void) | undefined;
}

/** The one look back: three answers, none of which weighs more than another. */
export function LookBack({ promise, present, looking, onNew }: LookBackProps) {
  const [state, setState] = useState<'asked' | 'moving' | 'back'>('asked');
  useKeptFocus(state);
  if (state === 'moving') {
    return (
      <MoveTo
        promise={promise}
        present={present}
        looking={looking}
        onBack={() => setState('back')}
      />
    );
  }
  return (
    <>
      <main class="promise promise-end">
        <TwoCircles r={64} d={46} width={364} height={190} />
        <h1>{t('promiseLookBack')}</h1>
        <PromisePaper promise={promise} present={present} />
        <p class="small t2">{t('promiseLookBackLine')}</p>
      </main>
      <footer class="foot">
        {looking.problem && <ProblemLine text={looking.problem} />}
        <div class="ctl row promise-answers">
          <Button onPress={() => looking.settle(promise, 'kept')}>{t('promiseKept')}</Button>
          <Button firstFocus={state === 'back'} onPress={() => setState('moving')}>
            {t('promiseMoved')}
          </Button>
          <Button onPress={() => looking.settle(promise, 'letGo')}>{t('promiseLetGo')}</Button>
        </div>
        {onNew && (
          <div class="promise-new small">
            <Link onPress={onNew}>{t('promiseNewFirst')}</Link>
          </div>
        )}
      </footer>
    </>
  );
}
