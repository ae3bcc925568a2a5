import type { ComponentChildren } from 'preact';
import type { PlanStep } from '../../../../domain/together/plan-steps.ts';
import { t } from '../../../../platform/i18n.ts';
import { StepFlames } from '../../../../ui/figure/StepFlames.tsx';
import { stepName } from './step-words.ts';

interface StepRowProps {
  readonly step: PlanStep;
  /** Empty while it has none. */
  readonly answer: string;
  readonly isOpen: boolean;
  readonly isLit: boolean;
  /** Undefined while there is nothing to open. */
  readonly onOpen: (() => void) | undefined;
  /** Its question, while it is open. */
  readonly children: ComponentChildren;
}

/** One step: its flame, its name, and its answer or its question. */
export function StepRow({ step, answer, isOpen, isLit, onOpen, children }: StepRowProps) {
  const name = t(stepName[step]);
  const words = (
    <>
      <span class="plan-name">{name}</span>
      {!isOpen && answer !== '' && (
        <span class="plan-answer small t2 num" dir="auto">
          {answer}
        </span>
      )}
    </>
  );
  return (
    <li class={isOpen ? 'plan-step plan-open' : 'plan-step'} aria-current={isOpen ? 'step' : false}>
      <StepFlames total={1} done={isLit ? 1 : isOpen ? 0 : -1} />
      <div class="plan-body">
        <h4>
          {onOpen && !isOpen ? (
            <button type="button" class="plan-row" aria-expanded={false} onClick={onOpen}>
              {words}
            </button>
          ) : (
            <span class={isOpen ? 'plan-row' : 'plan-row t3'}>{words}</span>
          )}
        </h4>
        {children}
      </div>
    </li>
  );
}
