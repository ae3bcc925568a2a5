import { useState } from 'preact/hooks';
import type { SmallPromise } from '../../../domain/together/promise.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import { problemWords } from '../../wiring/problems.ts';

/** How it went, as far as this page remembers; nothing else does. */
export type Answer =
  | { readonly how: 'kept' | 'letGo'; readonly promise: SmallPromise }
  | { readonly how: 'moved'; readonly promise: SmallPromise; readonly to: string };

export interface Looking {
  readonly answer: Answer | undefined;
  /** Why the last change did not go through, in words. */
  readonly problem: string | undefined;
  readonly settle: (promise: SmallPromise, how: 'kept' | 'letGo') => void;
  readonly move: (promise: SmallPromise, to: string) => void;
  /** As it was before the answer. */
  readonly undo: () => void;
  /** On to what comes next. */
  readonly go: () => void;
}

/** Looking back on a promise: each answer at once, and each can be taken back while it is shown. */
export function useLooking(open: readonly SmallPromise[]): Looking {
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState<'undo' | SmallPromise>();
  /** Shown at once: what is stored follows before the worker has answered. */
  async function follow(doing: Promise<unknown>, next: Answer): Promise<void> {
    setAnswer(next);
    setFailed(undefined);
    try {
      await doing;
    } catch {
      setAnswer(undefined);
      setFailed(next.promise);
    }
  }
  async function takeBack({ promise }: Answer): Promise<void> {
    try {
      await send('makePromise', promise);
      setAnswer(undefined);
    } catch {
      setFailed('undo');
    }
  }
  const isGone = typeof failed === 'object' && !open.some(({ id }) => id === failed.id);
  const failure = isGone ? t('promiseGone') : problemWords({ code: 'workerFailed' });
  return {
    answer,
    problem: failed && failure,
    settle: (promise, how) =>
      void follow(send('settlePromise', { id: promise.id }), { how, promise }),
    move: (promise, to) =>
      void follow(send('movePromise', { id: promise.id, on: to }), { how: 'moved', promise, to }),
    undo: () => answer && void takeBack(answer),
    go: () => {
      setAnswer(undefined);
      setFailed(undefined);
    },
  };
}
