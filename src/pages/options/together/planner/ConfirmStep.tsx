import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import { t } from '../../../../platform/i18n.ts';
import { useIdeaTitle } from '../../../wiring/useIdeaTitle.ts';
import { dayName } from '../../../wiring/words.ts';
import { dateTimeWords } from '../date-words.ts';
import { StepForm } from './StepForm.tsx';
import type { Arrange } from './useArranged.ts';

interface ConfirmStepProps {
  readonly plan: DatePlan;
  readonly arrange: Arrange;
  readonly takesFocus: boolean;
  readonly onConfirmed: () => void;
}

/** Both say yes to it, with whatever is still open. */
export function ConfirmStep({ plan, arrange, takesFocus, onConfirmed }: ConfirmStepProps) {
  const title = useIdeaTitle()(plan);
  const isKept = plan.arranged?.isConfirmed === true;
  return (
    <StepForm
      question={t('planConfirmAsk')}
      next={isKept ? t('planToPaper') : t('keepDay', dayName(plan.on))}
      takesFocus={takesFocus}
      onNext={() => {
        if (!isKept) arrange('isConfirmed', true);
        onConfirmed();
      }}
    >
      <p class="small t2 num">{t('planConfirmLine', title, dateTimeWords(plan))}</p>
    </StepForm>
  );
}
