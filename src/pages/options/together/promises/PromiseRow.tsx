import { useState } from 'preact/hooks';
import type { SmallPromise } from '../../../../domain/together/promise.ts';
import { t } from '../../../../platform/i18n.ts';
import { Link } from '../../../../ui/Link.tsx';
import { deedWords, nearDayWords, promiseWords } from '../../../wiring/promise-words.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { nameOf } from '../../../wiring/voice.ts';
import { MovePromise } from './MovePromise.tsx';
import type { PromiseChanges } from './usePromiseChanges.ts';

interface PromiseRowProps extends PromiseChanges {
  readonly promise: SmallPromise;
  readonly present: Present;
  readonly today: Temporal.PlainDate;
  /** Its look back has come. */
  readonly isDue: boolean;
  /** Not from a private window. */
  readonly mayWrite: boolean;
}

/** One promise: how it reads, whose it is and by when, and what can become of it. */
export function PromiseRow({ promise, present, today, isDue, ...props }: PromiseRowProps) {
  const { settle, move } = props;
  const [state, setState] = useState<'shown' | 'moving' | 'back'>('shown');
  const name = nameOf(present.agreement.names, promise.from);
  const of = <span class="vh"> {deedWords(promise, present)}</span>;
  return (
    <li data-promise={promise.id}>
      <p class="promise-words" dir="auto">
        {promiseWords(promise, present)}
      </p>
      {state === 'moving' ? (
        <MovePromise
          promise={promise}
          today={today}
          onMove={(on) => {
            setState('back');
            if (on !== promise.on) move(promise, on);
          }}
          onBack={() => setState('back')}
        />
      ) : (
        <div class="promise-row-foot">
          <span class={`small num promise-${promise.from === 0 ? 'first' : 'second'}`}>
            {isDue
              ? t('promiseLookBackOf', name)
              : t('promiseBy', name, nearDayWords(promise.on, present))}
          </span>
          {props.mayWrite && (
            <span class="promise-acts">
              <Link onPress={() => settle(promise, 'kept')}>
                {t('promiseKept')}
                {of}
              </Link>
              <Link
                class="move-promise-to"
                firstFocus={state === 'back'}
                onPress={() => setState('moving')}
              >
                {t('moveDate')}
                {of}
              </Link>
              <Link onPress={() => settle(promise, 'letGo')}>
                {t('promiseLetGo')}
                {of}
              </Link>
            </span>
          )}
        </div>
      )}
    </li>
  );
}
