import type { SmallPromise } from '../../../domain/together/promise.ts';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { deedWords, promiseWords } from '../../wiring/promise-words.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { nameOf } from '../../wiring/voice.ts';
import type { Looking } from './looking.ts';

interface ThreeOpenProps {
  readonly promises: readonly SmallPromise[];
  readonly present: Present;
  readonly looking: Looking;
  readonly onClose: () => void;
}

/** As many as there may be: what they are, and how room is made. */
export function ThreeOpen({ promises, present, looking, onClose }: ThreeOpenProps) {
  return (
    <>
      <main class="promise">
        <h1>{t('promiseThree')}</h1>
        <p class="small t2">{t('promiseThreeLine')}</p>
        <ul class="promise-open">
          {promises.map((promise) => {
            const { id, from } = promise;
            const of = <span class="vh"> {deedWords(promise, present)}</span>;
            return (
              <li key={id}>
                <p dir="auto">{promiseWords(promise, present)}</p>
                <div class="row between">
                  <b class={from === 0 ? 'ember' : 'dusk'} dir="auto">
                    {nameOf(present.agreement.names, from)}
                  </b>
                  <span class="row">
                    <Link onPress={() => looking.settle(promise, 'kept')}>
                      {t('promiseKept')}
                      {of}
                    </Link>
                    <Link onPress={() => looking.settle(promise, 'letGo')}>
                      {t('promiseLetGo')}
                      {of}
                    </Link>
                  </span>
                </div>
              </li>
            );
          })}
        </ul>
      </main>
      <footer class="foot promise-foot">
        {looking.problem && <ProblemLine text={looking.problem} />}
        <div class="ctl row">
          <Button kind="primary" onPress={onClose}>
            {t('done')}
          </Button>
        </div>
      </footer>
    </>
  );
}
