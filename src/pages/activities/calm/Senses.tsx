import { useState } from 'preact/hooks';
import type { QuietStep } from '../../../deck/quiet.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { QuietFigure } from '../../../ui/figure/QuietFigure.tsx';
import { StepFlames } from '../../../ui/figure/StepFlames.tsx';
import { StepWords } from './StepWords.tsx';

interface SensesProps {
  readonly steps: readonly QuietStep[];
  readonly onDone: () => void;
  /** Every step was left out. */
  readonly onSkipped: () => void;
}

/** Five things, then four, down to one. Nothing is typed, and any step can be left out. */
export function Senses({ steps, onDone, onSkipped }: SensesProps) {
  const [index, setIndex] = useState(0);
  const [noticed, setNoticed] = useState(false);
  const things = steps.length - index;
  const goOn = (did: boolean) => {
    setNoticed(noticed || did);
    if (index + 1 < steps.length) return setIndex(index + 1);
    if (noticed || did) onDone();
    else onSkipped();
  };
  return (
    <>
      <main class="calm">
        <QuietFigure
          share={things / steps.length}
          count={String(things)}
          unit={tn('calmThings', things)}
        />
        <StepWords step={steps[index]} />
      </main>
      <footer class="foot">
        <StepFlames total={steps.length} done={index} of="breaths" />
        <div class="ctl row">
          <Button kind="bare" onPress={() => goOn(false)}>
            {t('calmSkip')}
          </Button>
          <Button kind="primary" firstFocus onPress={() => goOn(true)}>
            {t(things === 1 ? 'calmNoticed' : 'calmNext')}
          </Button>
        </div>
      </footer>
    </>
  );
}
