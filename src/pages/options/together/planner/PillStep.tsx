import { PillChoice } from '../../../../ui/PillChoice.tsx';
import { StepForm } from './StepForm.tsx';

interface PillStepProps<Value extends string | number> {
  readonly question: string;
  readonly choices: readonly Value[];
  readonly say: (choice: Value) => string;
  readonly value: Value | undefined;
  readonly takesFocus: boolean;
  readonly onAnswer: (value: Value | undefined) => void;
  readonly onNext: () => void;
}

/** One of a few short answers. */
export function PillStep<Value extends string | number>(props: PillStepProps<Value>) {
  const { question, choices, value, onAnswer, onNext } = props;
  return (
    <StepForm
      question={question}
      unavailable={value === undefined}
      takesFocus={props.takesFocus}
      onNext={onNext}
      onSkip={() => {
        onAnswer(undefined);
        onNext();
      }}
    >
      <PillChoice
        legend={question}
        pills={choices.map((one) => ({ value: String(one), label: props.say(one) }))}
        value={String(value ?? '')}
        onChange={(chosen) => onAnswer(choices.find((one) => String(one) === chosen))}
      />
    </StepForm>
  );
}
