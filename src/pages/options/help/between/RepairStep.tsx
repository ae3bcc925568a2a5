import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { StepFlames } from '../../../../ui/figure/StepFlames.tsx';
import type { Present } from '../../../wiring/usePlan.ts';
import { BlameLine } from './BlameLine.tsx';
import { ReturnTimes } from './ReturnTimes.tsx';
import { steps, stepWords, type Step } from './steps.ts';
import { WritingBox } from './WritingBox.tsx';

interface RepairStepProps {
  readonly step: Step;
  readonly at: number;
  readonly answer: string;
  readonly present: Present;
  readonly onAnswer: (text: string) => void;
  readonly onSkip: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** One question, room for an answer, and the way on without one. */
export function RepairStep(props: RepairStepProps) {
  const { step, at, answer, present, onAnswer } = props;
  const { question, hint } = stepWords[step];
  return (
    <div class="repair-step">
      <div class="row repair-head">
        <StepFlames total={steps.length} done={at} />
        <span class="small t2 num">{t('repairOf', at + 1, steps.length)}</span>
      </div>
      <WritingBox
        label={t(question)}
        hint={t(hint)}
        rows={step === 'cool' ? 1 : 2}
        value={answer}
        isQuestion
        firstFocus
        onInput={onAnswer}
      />
      {step === 'cool' ? (
        <ReturnTimes answer={answer} present={present} onChoose={onAnswer} />
      ) : (
        <BlameLine text={answer} />
      )}
      <div class="row between-acts">
        <Button compact kind="primary" unavailable={answer.trim() === ''} onPress={props.onNext}>
          {t(at === steps.length - 1 ? 'repairToPaper' : 'repairNext')}
        </Button>
        <Button compact onPress={props.onSkip}>
          {t('repairSkip')}
        </Button>
        {at > 0 && (
          <Button compact kind="bare" onPress={props.onBack}>
            {t('back')}
          </Button>
        )}
      </div>
    </div>
  );
}
