import { useState } from 'preact/hooks';
import type { SectionProps } from '../../section.ts';
import { RepairPaper } from './RepairPaper.tsx';
import { RepairStep } from './RepairStep.tsx';
import { steps, type Answers } from './steps.ts';
import { WordsToBorrow } from './WordsToBorrow.tsx';

/** One question at a time, each of which may be left out, and what was answered on paper. */
export function Repair({ present, tell }: Pick<SectionProps, 'present' | 'tell'>) {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const step = steps[at];
  return (
    <>
      {step ? (
        <RepairStep
          key={step}
          step={step}
          at={at}
          answer={answers[step] ?? ''}
          present={present}
          onAnswer={(text) => setAnswers({ ...answers, [step]: text })}
          onSkip={() => {
            setAnswers({ ...answers, [step]: '' });
            setAt(at + 1);
          }}
          onNext={() => setAt(at + 1)}
          onBack={() => setAt(at - 1)}
        />
      ) : (
        <RepairPaper answers={answers} tell={tell} onBack={() => setAt(steps.length - 1)} />
      )}
      <WordsToBorrow />
    </>
  );
}
