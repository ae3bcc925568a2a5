import { useState } from 'preact/hooks';
import type { SmallPromise } from '../../../domain/together/promise.ts';
import { send } from '../../../messaging/send.ts';

export interface Making {
  /** Sent and not answered: what is stored may be ahead of the answer, and the form stays. */
  readonly state: 'open' | 'sent' | 'failed' | SmallPromise;
  readonly make: (promise: Omit<SmallPromise, 'id'>) => void;
}

/** Has a promise kept, once. */
export function useMaking(): Making {
  const [state, setState] = useState<Making['state']>('open');
  const follow = async (promise: Omit<SmallPromise, 'id'>) => {
    setState('sent');
    try {
      setState({ id: await send('makePromise', promise), ...promise });
    } catch {
      setState('failed');
    }
  };
  return { state, make: (promise) => void (state === 'sent' || follow(promise)) };
}
