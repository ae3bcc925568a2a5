import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  chosen,
  usualNudges,
  type NudgeChoice,
  type Nudges,
} from '../../domain/checkins/nudges.ts';
import type { Problem } from '../../domain/problem.ts';
import { send } from '../../messaging/send.ts';
import type { Stored } from '../../storage/item.ts';
import { nudgesView } from '../../storage/views.ts';
import { useView } from './useView.ts';

/** Saves one more choice; resolves false, after `onProblem`, when that did not go through. */
export type Choose = (choice: NudgeChoice) => Promise<boolean>;

interface Choosing {
  /** As they stand here, saves under way included. */
  readonly nudges: Nudges;
  readonly choose: Choose;
  /** Set when what is stored cannot be read: then they are shown as they were at first. */
  readonly problem?: Problem;
}

/**
 * What is chosen about check-ins. A choice shows at once; what is stored takes its place when nothing
 * is under way, so a choice that was not kept goes back. Undefined until it has been read.
 */
export function useNudges(onProblem: (problem: Problem) => void): Choosing | undefined {
  const stored = useView(nudgesView);
  const [shown, setShown] = useState<Nudges>();
  const underWay = useRef(0);

  const settle = (truth: Stored<Nudges>) => {
    if (underWay.current === 0) setShown(truth.state === 'ok' ? truth.value : usualNudges);
  };
  useLayoutEffect(() => {
    if (stored) settle(stored);
  }, [stored]);

  const choose: Choose = async (choice) => {
    underWay.current += 1;
    setShown((nudges) => chosen(nudges ?? usualNudges, choice));
    const isKept = await send('chooseNudge', choice).then(
      () => true,
      () => false,
    );
    underWay.current -= 1;
    if (!isKept) onProblem({ code: 'workerFailed' });
    // Read anew: the answer can come before the news of the same write, and then what is known is old.
    await nudgesView.read().then(settle, () => undefined);
    return isKept;
  };
  if (!stored || !shown) return undefined;
  return { nudges: shown, choose, ...problemOf(stored) };
}

function problemOf(stored: Stored<unknown>): { readonly problem?: Problem } {
  if (stored.state === 'ok') return {};
  return { problem: { code: stored.state } };
}
