import { useState } from 'preact/hooks';
import type { QuietStep } from '../../../deck/quiet.ts';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { ScreenAway } from './ScreenAway.tsx';
import { StepWords } from './StepWords.tsx';

interface WalkProps {
  /** Ideas, one of which is enough. */
  readonly steps: readonly QuietStep[];
  /** The screen is left. */
  readonly onAway: () => void;
  readonly onDone: () => void;
}

/** A small idea for going out, and then the screen is in nobody's way. */
export function Walk({ steps, onAway, onDone }: WalkProps) {
  const [index, setIndex] = useState(0);
  const [isOut, setOut] = useState(false);
  if (isOut) return <ScreenAway onAway={onAway} onBack={onDone} />;
  return (
    <>
      <main class="calm">
        <TwoCircles r={92} d={150} width={420} height={330} cy={160} />
        <StepWords step={steps[index % steps.length]} />
      </main>
      <footer class="foot">
        <div class="ctl row">
          <Button kind="bare" onPress={() => setIndex(index + 1)}>
            {t('calmAnotherIdea')}
          </Button>
          <Button kind="primary" firstFocus onPress={() => setOut(true)}>
            {t('calmOffWeGo')}
          </Button>
        </div>
      </footer>
    </>
  );
}
