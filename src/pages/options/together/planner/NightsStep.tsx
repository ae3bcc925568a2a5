import { useState } from 'preact/hooks';
import { backAfter, isNights, MOST_NIGHTS, nightsOf } from '../../../../domain/together/nights.ts';
import { t } from '../../../../platform/i18n.ts';
import { Field } from '../../../../ui/Field.tsx';
import { dateWords } from '../../../wiring/words.ts';
import type { QuestionProps } from './QuestionStep.tsx';
import { StepForm } from './StepForm.tsx';
import { useKept } from './useKept.ts';

/** How many nights, and the day that makes them end on. */
export function NightsStep({ plan, arrange, takesFocus, onNext }: QuestionProps) {
  const usual = String(nightsOf(plan));
  const [text, setText] = useState(usual);
  const nights = Number(text);
  const isCount = isNights(nights);
  const kept = useKept(text, usual, () => arrange('nights', nights), { mayKeep: isCount });
  return (
    <StepForm
      unavailable={!isCount}
      takesFocus={takesFocus}
      onNext={() => {
        if (!isCount) return;
        kept.letGo();
        // What was there from the beginning is an answer once somebody moves on with it.
        if (plan.arranged?.nights !== nights) arrange('nights', nights);
        onNext();
      }}
      onSkip={() => {
        kept.letGo();
        arrange('nights', undefined);
        onNext();
      }}
    >
      <Field
        class="plan-question plan-nights"
        type="number"
        label={t('planNightsAsk')}
        value={text}
        problem={isCount ? undefined : t('planNightsProblem', MOST_NIGHTS)}
        onInput={setText}
        onCommit={kept.keep}
      />
      <p class="small t2 num" role="status">
        {isCount && t('planBackLine', dateWords(backAfter(plan.on, nights).toString()))}
      </p>
    </StepForm>
  );
}
