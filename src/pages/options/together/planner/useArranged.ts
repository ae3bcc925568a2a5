import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Arrangements } from '../../../../domain/together/arrangements.ts';
import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import { withAnswer } from '../../../../domain/together/plan-steps.ts';
import { send } from '../../../../messaging/send.ts';
import { problemWords } from '../../../wiring/problems.ts';
import type { SectionProps } from '../../section.ts';

/** Stores one answer at once; without one the step is open again. */
export type Arrange = <Key extends keyof Arrangements>(
  key: Key,
  answer: Arrangements[Key] | undefined,
) => void;

const nothing: Arrangements = {};

/**
 * The plan as it stands here, answers under way included: two quick ones never undo each other, and
 * what is stored takes their place when nothing is under way.
 */
export function useArranged(
  kept: DatePlan | undefined,
  tell: SectionProps['tell'],
): { readonly plan: DatePlan | undefined; readonly arrange: Arrange } {
  const [arranged, show] = useState(kept?.arranged ?? nothing);
  const newest = useRef(arranged);
  const truth = useRef(kept);
  const underWay = useRef(0);
  truth.current = kept;

  const take = (value: Arrangements) => {
    newest.current = value;
    show(value);
  };
  useLayoutEffect(() => {
    if (underWay.current === 0) take(kept?.arranged ?? nothing);
  }, [kept]);

  const arrange: Arrange = (key, answer) => {
    const id = truth.current?.id;
    if (id === undefined) return;
    take(withAnswer(newest.current, key, answer));
    underWay.current += 1;
    void stored(id, newest.current).then((went) => {
      underWay.current -= 1;
      if (!went) {
        tell({ text: problemWords({ code: 'workerFailed' }) });
        if (underWay.current === 0) take(truth.current?.arranged ?? nothing);
      }
      return went;
    });
  };
  return { plan: kept && { ...kept, arranged }, arrange };
}

const stored = (id: string, arranged: Arrangements): Promise<boolean> =>
  send('arrangeDate', { id, arranged }).then(
    () => true,
    () => false,
  );
