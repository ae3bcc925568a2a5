import { useMemo, useState } from 'preact/hooks';
import { emptyAgreement, type Agreement } from '../../domain/agreement/agreement.ts';
import { noEvening, type Evening } from '../../domain/evening/evening.ts';
import { planFor, type Plan } from '../../domain/plan.ts';
import type { Problem } from '../../domain/problem.ts';
import { deviceZone } from '../../platform/clock.ts';
import { agreementView, eveningView } from '../../storage/views.ts';
import { problemOf } from './problems.ts';
import { useNow } from './useNow.ts';
import { useView } from './useView.ts';

/** What is agreed, what is decided for this evening, and what follows from both at this moment. */
export interface Present {
  readonly agreement: Agreement;
  readonly evening: Evening;
  readonly plan: Plan;
  readonly now: Temporal.Instant;
  readonly zone: string;
  /** Set when something stored cannot be read: then nothing is set aside, and pages say so. */
  readonly problem?: Problem;
}

/** The same plan the worker follows, computed here from the same function; undefined while reading. */
export function usePlan(): Present | undefined {
  const agreement = useView(agreementView);
  const evening = useView(eveningView);
  const [boundary, setBoundary] = useState<Temporal.Instant>();
  const now = useNow(boundary, [agreement, evening]);
  return useMemo(() => {
    if (!agreement || !evening) return undefined;
    const zone = deviceZone();
    const problem = problemOf(agreement) ?? problemOf(evening);
    const state = {
      agreement: agreement.state === 'ok' ? agreement.value : emptyAgreement,
      evening: evening.state === 'ok' ? evening.value : noEvening,
      zone,
    };
    const plan = planFor(problem ? { ...state, agreement: emptyAgreement } : state, now);
    if (plan.boundary?.epochMilliseconds !== boundary?.epochMilliseconds)
      setBoundary(plan.boundary);
    return { ...state, plan, now, ...(problem ? { problem } : {}) };
  }, [agreement, evening, now]);
}
