import type { SmallPromise } from '../../../../domain/together/promise.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { deedWords } from '../../../wiring/promise-words.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { dateWords } from '../../../wiring/words.ts';
import type { SectionProps } from '../../section.ts';
import { attempt } from '../attempt.ts';
import { nextTo, useWantedFocus } from '../useWantedFocus.ts';

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
  const { section, want } = useWantedFocus(promises.map(({ id, on }) => `${id} ${on}`).join());

  const change = (doing: Promise<unknown>, focus: readonly string[], done?: () => void) => {
    want(focus, doing);
    void attempt(tell, doing, done);
  };
  /** Says so, with the way back; it leads to a button of the promise's row. */
  const telling = (text: string, promise: SmallPromise, button: string) => () =>
    tell({
      text,
      action: t('optionsUndo'),
      onAction: () => change(send('makePromise', promise), inRow(promise.id, button)),
    });
  const changes: PromiseChanges = {
    settle: (promise, how) => {
      const words = how === 'kept' ? 'promiseToldKept' : 'promiseToldLetGo';
      change(
        send('settlePromise', { id: promise.id }),
        inRow(nextTo(promise.id, promises), 'button'),
        telling(t(words, deedWords(promise, present)), promise, 'button'),
      );
    },
    move: (promise, on) =>
      change(
        send('movePromise', { id: promise.id, on }),
        inRow(promise.id, '.move-promise-to'),
        telling(t('dateMoved', dateWords(on)), promise, '.move-promise-to'),
      ),
  };
  return { section, ...changes };
}

/** A button in the row of a promise, or what is there without one. */
const inRow = (id: string, button: string): readonly string[] => [
  `[data-promise="${CSS.escape(id)}"] ${button}`,
  '.make-promise',
];
