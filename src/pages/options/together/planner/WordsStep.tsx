import { useState } from 'preact/hooks';
import { ARRANGEMENT_LENGTH } from '../../../../domain/together/arrangements.ts';
import { t, tn, type MessageKey } from '../../../../platform/i18n.ts';
import { Field } from '../../../../ui/Field.tsx';
import { StepForm } from './StepForm.tsx';
import { useKept } from './useKept.ts';

type Asked = 'minding' | 'bring' | 'spare';

interface WordsStepProps {
  readonly step: Asked;
  readonly value: string;
  readonly takesFocus: boolean;
  readonly onAnswer: (words: string | undefined) => void;
  readonly onNext: () => void;
}

const asks: Readonly<Record<Asked, readonly [question: MessageKey, hint: MessageKey]>> = {
  minding: ['planMindingAsk', 'planMindingHint'],
  bring: ['planBringAsk', 'planBringHint'],
  spare: ['planSpareAsk', 'planSpareHint'],
};

/** A line of their own words, which is stored whichever way it is left. */
export function WordsStep({ step, value, takesFocus, onAnswer, onNext }: WordsStepProps) {
  const [text, setText] = useState(value);
  const words = text.trim();
  const tooMany = words.length - ARRANGEMENT_LENGTH;
  const kept = useKept(words, value, () => onAnswer(words === '' ? undefined : words), {
    mayKeep: tooMany <= 0,
  });
  const [question, hint] = asks[step];
  return (
    <StepForm
      unavailable={words === '' || tooMany > 0}
      takesFocus={takesFocus}
      onNext={() => {
        if (tooMany > 0) return;
        kept.keep();
        onNext();
      }}
      onSkip={() => {
        kept.letGo();
        onAnswer(undefined);
        onNext();
      }}
    >
      <Field
        class="plan-question"
        label={t(question)}
        hint={t(hint)}
        value={text}
        problem={tooMany > 0 ? tn('noticingTooLong', tooMany) : undefined}
        onInput={setText}
        onCommit={kept.keep}
      />
    </StepForm>
  );
}
