import { useState } from 'preact/hooks';
import type { QuietStep } from '../../../deck/quiet.ts';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { QuietFigure } from '../../../ui/figure/QuietFigure.tsx';
import { StepFlames } from '../../../ui/figure/StepFlames.tsx';
import { ScreenAway } from './ScreenAway.tsx';
import { StepWords } from './StepWords.tsx';

interface TeaProps {
  readonly steps: readonly QuietStep[];
  /** The screen is left. */
  readonly onAway: () => void;
  readonly onDone: () => void;
}

/** One hot drink each, slowly, and then without a screen. */
export function Tea({ steps, onAway, onDone }: TeaProps) {
  const [index, setIndex] = useState(0);
  const step = steps[index];
  if (!step) return <ScreenAway onAway={onAway} onBack={onDone} />;
  return (
    <>
      <main class="calm">
        <QuietFigure share={1 - index / steps.length} />
        <StepWords step={step} />
      </main>
      <footer class="foot">
        <StepFlames total={steps.length} done={index} of="breaths" />
        <div class="ctl row">
          <Button kind="primary" firstFocus onPress={() => setIndex(index + 1)}>
            {t(index + 1 < steps.length ? 'calmNext' : 'calmScreenAway')}
          </Button>
        </div>
      </footer>
    </>
  );
}
