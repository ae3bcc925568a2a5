import type { Arrangements } from './arrangements.ts';
import type { DatePlan } from './date-plan.ts';
import type { Outing } from './rhythm.ts';

/** From holding the day to what stays of it, in the order in which they are asked. */
export const planSteps = [
  'slot',
  'planner',
  'place',
  'familiar',
  'length',
  'minding',
  'bring',
  'screens',
  'spare',
  'confirm',
  'day',
  'keep',
] as const;
export type PlanStep = (typeof planSteps)[number];

/** Whoever goes away is out already; a date may be at home. */
export const stepsOf = (kind: Outing): readonly PlanStep[] =>
  planSteps.filter((step) => kind === 'date' || step !== 'place');

/** Whether a step has its answer; nobody needs to give one. */
export function isSettled(step: PlanStep, plan: DatePlan | undefined): boolean {
  if (!plan) return false;
  const { kind, arranged = {} } = plan;
  switch (step) {
    case 'slot':
      return true;
    case 'length':
      return (kind === 'date' ? arranged.minutes : arranged.nights) !== undefined;
    case 'confirm':
      return arranged.isConfirmed === true;
    case 'day':
    case 'keep':
      return false;
    default:
      return arranged[step] !== undefined;
  }
}

/** The step that comes after one: the next that is still open, and at last to confirm it all. */
export function stepAfter(step: PlanStep, plan: DatePlan): PlanStep {
  const steps = stepsOf(plan.kind);
  const rest = steps.slice(steps.indexOf(step) + 1);
  return rest.find((one) => one === 'confirm' || isOpen(one, plan)) ?? step;
}

/** Where somebody goes on who comes back: after the last step that has an answer. */
export function stepToResume(plan: DatePlan | undefined): PlanStep {
  if (!plan) return 'slot';
  const last = stepsOf(plan.kind).findLast((step) => step !== 'confirm' && isSettled(step, plan));
  return stepAfter(last ?? 'slot', plan);
}

/** At home no weather turns. */
const isOpen = (step: PlanStep, plan: DatePlan): boolean =>
  !isSettled(step, plan) && !(step === 'spare' && plan.arranged?.place === 'home');

/** The plan as it is told: a window is what becomes of the screens as long as there is one. */
export function asToldOf(plan: DatePlan, hasWindow: boolean): DatePlan {
  const { arranged } = plan;
  if (arranged?.screens !== 'window' || hasWindow) return plan;
  return { ...plan, arranged: withAnswer(arranged, 'screens', undefined) };
}

/** What is settled, with another answer to one step, or with none. */
export function withAnswer<Key extends keyof Arrangements>(
  arranged: Arrangements,
  key: Key,
  answer: Arrangements[Key] | undefined,
): Arrangements {
  const { [key]: _, ...rest } = arranged;
  return answer === undefined ? rest : { ...rest, [key]: answer };
}
