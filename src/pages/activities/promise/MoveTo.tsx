import { useState } from 'preact/hooks';
import type { SmallPromise } from '../../../domain/together/promise.ts';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { lookBackWords } from '../../wiring/promise-words.ts';
import type { Present } from '../../wiring/usePlan.ts';
import type { Looking } from './looking.ts';
import { PromisePaper } from './PromisePaper.tsx';
import { usePromiseDay } from './usePromiseDay.ts';
import { When } from './When.tsx';

interface MoveToProps {
  readonly promise: SmallPromise;
  readonly present: Present;
  readonly looking: Looking;
  readonly onBack: () => void;
}

/** Another day for a promise, and its look back with it. */
export function MoveTo({ promise, present, looking, onBack }: MoveToProps) {
  const [picked, pick] = useState<string>();
  const day = usePromiseDay(present, picked, pick);
  const moved = { ...promise, on: day.on };
  return (
    <>
      <main class="promise">
        <h1>{t('promiseMoveTo')}</h1>
        <When label={t('promiseWhen')} day={day} />
        <PromisePaper promise={moved} present={present} aside={lookBackWords(moved, present)} />
      </main>
      <footer class="foot promise-foot">
        {looking.problem && <ProblemLine text={looking.problem} />}
        <div class="ctl row">
          <Button kind="bare" onPress={onBack}>
            {t('neverMind')}
          </Button>
          <Button
            kind="primary"
            unavailable={day.problem !== undefined}
            onPress={() => looking.move(promise, day.on)}
          >
            {t('moveDateThere')}
          </Button>
        </div>
      </footer>
    </>
  );
}
