import type { ComponentChildren } from 'preact';
import type { Occurrence } from '../../../../domain/schedule/occurrence.ts';
import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import { stepsOf } from '../../../../domain/together/plan-steps.ts';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useFirstFocus } from '../../../../ui/useFirstFocus.ts';
import { useDateFile } from '../../../wiring/useDateFile.ts';
import { useIdeaTitle } from '../../../wiring/useIdeaTitle.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { dateTimeWords } from '../date-words.ts';
import { answerWords, stepName } from './step-words.ts';

interface PlanPaperProps {
  readonly plan: DatePlan;
  /** What stands when it begins. */
  readonly there: Occurrence | undefined;
  readonly present: Present;
  readonly takesFocus: boolean;
  /** Undefined where nothing can be changed any more. */
  readonly onChange: (() => void) | undefined;
  /** What there is to say of the day. */
  readonly children: ComponentChildren;
}

/** Everything that is settled, on one sheet, and the way into a calendar. */
export function PlanPaper({ plan, there, present, takesFocus, ...props }: PlanPaperProps) {
  const { onChange, children } = props;
  const heading = useFirstFocus<HTMLHeadingElement>(takesFocus);
  const file = useDateFile(plan, present);
  const title = useIdeaTitle()(plan);
  const lines = stepsOf(plan.kind).flatMap((step) => {
    const words =
      step === 'slot' ? '' : answerWords(step, plan, { names: present.agreement.names, there });
    return words === '' ? [] : [{ step, words }];
  });
  return (
    <>
      <div class="plan-paper">
        <h4 class="t24" ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h4>
        <p class="num">{dateTimeWords(plan)}</p>
        {lines.length > 0 && (
          <dl>
            {lines.map(({ step, words }) => (
              <div key={step}>
                <dt class="label">{t(stepName[step])}</dt>
                <dd class="num" dir="auto">
                  {words}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {children}
      <div class="row plan-acts">
        <Button compact onPress={file.save}>
          {t('dateToCalendar')}
        </Button>
        {onChange && (
          <Button compact kind="bare" onPress={onChange}>
            {t('planChange')}
          </Button>
        )}
      </div>
      <p class="plan-said small t2" role="status">
        {file.said}
      </p>
    </>
  );
}
