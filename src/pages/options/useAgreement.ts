import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Agreement } from '../../domain/agreement/agreement.ts';
import { refused, type Problem, type Result } from '../../domain/problem.ts';
import { send } from '../../messaging/send.ts';

/** Saves what `revise` makes of the newest agreement; the command leaves in the same tick. */
export type Change = (revise: (agreement: Agreement) => Agreement) => Promise<Result<Agreement>>;

/**
 * The agreement these pages show and change. A save shows at once; what is stored takes its place
 * when nothing is under way, so that two quick changes never undo each other.
 */
export function useAgreement(
  stored: Agreement,
  onProblem: (problem: Problem) => void,
): { readonly agreement: Agreement; readonly change: Change } {
  const [agreement, setAgreement] = useState(stored);
  const newest = useRef(stored);
  const truth = useRef(stored);
  const underWay = useRef(0);
  truth.current = stored;

  const take = (value: Agreement) => {
    // What comes back from storage as it was sent is no news: a full week would be laid out twice.
    if (JSON.stringify(value) === JSON.stringify(newest.current)) return;
    newest.current = value;
    setAgreement(value);
  };
  useLayoutEffect(() => {
    if (underWay.current === 0) take(stored);
  }, [stored]);

  const change: Change = async (revise) => {
    take(revise(newest.current));
    underWay.current += 1;
    const reply = await saved(newest.current);
    underWay.current -= 1;
    if (!reply.ok) onProblem(reply.problem);
    if (underWay.current === 0) take(reply.ok ? reply.value : truth.current);
    return reply;
  };
  return { agreement, change };
}

const saved = (agreement: Agreement): Promise<Result<Agreement>> =>
  send('saveAgreement', agreement).catch(() => refused('workerFailed'));
