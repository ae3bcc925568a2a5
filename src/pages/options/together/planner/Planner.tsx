import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import type { Outing } from '../../../../domain/together/rhythm.ts';
import type { SectionProps } from '../../section.ts';

export interface PlannerProps extends Pick<SectionProps, 'present' | 'tell'> {
  readonly kind: Outing;
  /** What is planned already; without it the first step makes one. */
  readonly plan: DatePlan | undefined;
  readonly onClose: () => void;
}

/** From holding the slot to the day itself, a step at a time; every step may be left out. */
export function Planner(props: PlannerProps) {
  return props.plan ? null : null;
}
