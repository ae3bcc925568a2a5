import { useLayoutEffect, useState } from 'preact/hooks';
import type { Occurrence } from '../../../../domain/schedule/occurrence.ts';
import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import {
  isSettled,
  stepAfter,
  stepsOf,
  stepToResume,
  type PlanStep,
} from '../../../../domain/together/plan-steps.ts';
import { t } from '../../../../platform/i18n.ts';
import { ConfirmStep } from './ConfirmStep.tsx';
import type { PlannerProps } from './Planner.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { SlotStep } from './SlotStep.tsx';
import { answerWords } from './step-words.ts';
import { StepRow } from './StepRow.tsx';
import { TheDay } from './TheDay.tsx';
import type { Arrange } from './useArranged.ts';
import { useLater } from './useLater.ts';

interface PlanStepsProps extends PlannerProps {
  /** What stands when it begins. */
  readonly there: Occurrence | undefined;
  /** ISO date. */
  readonly today: string;
  readonly arrange: Arrange;
  readonly takesFocus: boolean;
  readonly onConfirmed: () => void;
  readonly onHad: () => void;
}

/** All the steps under each other, one of them open. */
export function PlanSteps(props: PlanStepsProps) {
  const { kind, plan, there, today, present } = props;
  const [open, setOpen] = useState(() => stepToResume(plan));
  useLayoutEffect(() => setOpen(stepToResume(plan)), [plan?.id]);
  const isLater = useLater();
  return (
    <>
      <p class="small t2">{t('planLine')}</p>
      <ol class="plan-steps ruled">
        {stepsOf(kind).map((step) => (
          <StepRow
            key={step}
            step={step}
            answer={plan ? answerWords(step, plan, { names: present.agreement.names, there }) : ''}
            isOpen={step === open}
            isLit={isSettled(step, plan)}
            onOpen={mayOpen(step, plan, today) ? () => setOpen(step) : undefined}
          >
            {step === open && (
              <OpenStep
                {...props}
                step={step}
                takesFocus={props.takesFocus || isLater}
                onGoTo={setOpen}
              />
            )}
          </StepRow>
        ))}
      </ol>
    </>
  );
}

interface OpenStepProps extends PlanStepsProps {
  readonly step: PlanStep;
  readonly onGoTo: (step: PlanStep) => void;
}

function OpenStep({ step, onGoTo, ...props }: OpenStepProps) {
  const { plan } = props;
  const goOn = () => plan && onGoTo(stepAfter(step, plan));
  if (step === 'slot' || !plan) return <SlotStep key={plan?.id} {...props} onNext={goOn} />;
  if (step === 'confirm') return <ConfirmStep {...props} plan={plan} />;
  if (step === 'keep') return null;
  if (step === 'day') return <TheDay {...props} plan={plan} />;
  return <QuestionStep key={plan.id} {...props} step={step} plan={plan} onNext={goOn} />;
}

/** Everything is about a day: until one is held, there is nothing else to open. */
function mayOpen(step: PlanStep, plan: DatePlan | undefined, today: string): boolean {
  if (step === 'keep') return false;
  if (step === 'day') return plan !== undefined && plan.on <= today;
  return plan !== undefined || step === 'slot';
}
