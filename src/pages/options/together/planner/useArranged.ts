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

/** What was answered here, for the plan with that id. */
interface Mine {
  readonly id: string;
  readonly arranged: Arrangements;
}

const nothing: Arrangements = {};

const asItIs = (kept: DatePlan | undefined, mine: Mine | undefined): DatePlan | undefined =>
  kept && mine?.id === kept.id ? { ...kept, arranged: mine.arranged } : kept;

/**
 * The plan as it stands here, answers under way included: two quick ones never undo each other, and
 * what is stored takes their place when nothing is under way.
 */
export function useArranged(
  kept: DatePlan | undefined,
  tell: SectionProps['tell'],
): { readonly plan: DatePlan | undefined; readonly arrange: Arrange } {
  const [mine, setMine] = useState<Mine>();
  const newest = useRef<Mine>(undefined);
  const truth = useRef(kept);
  const underWay = useRef(0);
  truth.current = kept;

  const take = (value: Mine | undefined) => {
    newest.current = value;
    setMine(value);
  };
  useLayoutEffect(() => {
    if (underWay.current === 0) take(undefined);
  }, [kept]);

  const arrange: Arrange = (key, answer) => {
    const plan = asItIs(truth.current, newest.current);
    // Words that were left with a plan that has gone are not those of the next.
    if (!plan || plan.id !== kept?.id) return;
    const arranged = withAnswer(plan.arranged ?? nothing, key, answer);
    take({ id: plan.id, arranged });
    underWay.current += 1;
    void stored(plan.id, arranged).then((went) => {
      underWay.current -= 1;
      if (!went) {
        tell({ text: problemWords({ code: 'workerFailed' }) });
        if (underWay.current === 0) take(undefined);
      }
      return went;
    });
  };
  return { plan: asItIs(kept, mine), arrange };
}

const stored = (id: string, arranged: Arrangements): Promise<boolean> =>
  send('arrangeDate', { id, arranged }).then(
    () => true,
    () => false,
  );
