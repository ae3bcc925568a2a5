import { useEffect, useRef } from 'preact/hooks';
import type { SmallPromise } from '../../../../domain/together/promise.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { deedWords } from '../../../wiring/promise-words.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { dateWords } from '../../../wiring/words.ts';
import type { SectionProps } from '../../section.ts';
import { attempt } from '../attempt.ts';

export interface PromiseChanges {
  readonly settle: (promise: SmallPromise, how: 'kept' | 'letGo') => void;
  readonly move: (promise: SmallPromise, on: string) => void;
}

/** What can become of an open promise: each at once, and each can be taken back. */
export function usePromiseChanges(
  promises: readonly SmallPromise[],
  present: Present,
  tell: SectionProps['tell'],
) {
  const section = useRef<HTMLElement>(null);
  /** Whose row has the focus when it is there: a row that goes, or comes back, takes it along. */
  const wanted = useRef<string>(undefined);
  const rows = promises.map(({ id, on }) => `${id} ${on}`).join();
  useEffect(() => {
    if (wanted.current === undefined) return;
    const isThere = promises.some(({ id }) => id === wanted.current);
    const row = isThere ? `[data-promise="${CSS.escape(wanted.current)}"] button` : '.make-promise';
    section.current?.querySelector<HTMLElement>(row)?.focus();
    wanted.current = undefined;
  }, [rows]);

  const change = (doing: Promise<unknown>, text: string, promise: SmallPromise) =>
    void attempt(tell, doing, () =>
      tell({
        text,
        action: t('optionsUndo'),
        onAction: () => {
          wanted.current = promise.id;
          void attempt(tell, send('makePromise', promise));
        },
      }),
    );
  const changes: PromiseChanges = {
    settle: (promise, how) => {
      const at = promises.findIndex(({ id }) => id === promise.id);
      wanted.current = (promises[at + 1] ?? promises[at - 1])?.id ?? '';
      const words = t(
        how === 'kept' ? 'promiseToldKept' : 'promiseToldLetGo',
        deedWords(promise, present),
      );
      change(send('settlePromise', { id: promise.id }), words, promise);
    },
    move: (promise, on) => {
      wanted.current = promise.id;
      change(send('movePromise', { id: promise.id, on }), t('dateMoved', dateWords(on)), promise);
    },
  };
  return { section, ...changes };
}
