import type { SmallPromise } from '../../../domain/together/promise.ts';
import { t } from '../../../platform/i18n.ts';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { lookBackWords } from '../../wiring/promise-words.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { DoneFoot } from '../DoneFoot.tsx';
import { PromisePaper } from './PromisePaper.tsx';

interface PromiseMadeProps {
  readonly promise: SmallPromise;
  readonly present: Present;
  readonly onDone: () => void;
}

/** It is promised: how it reads, and that there is one look back. */
export function PromiseMade({ promise, present, onDone }: PromiseMadeProps) {
  return (
    <>
      <main class="promise promise-end">
        <TwoCircles r={64} d={46} width={364} height={190} />
        <section role="status">
          <h1>{t('promiseMade')}</h1>
          <PromisePaper
            promise={promise}
            present={present}
            aside={lookBackWords(promise, present)}
          />
          <p class="small t2">{t('promiseMadeLine')}</p>
        </section>
      </main>
      <DoneFoot onDone={onDone} />
    </>
  );
}
