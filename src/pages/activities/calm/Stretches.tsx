import { useEffect, useState } from 'preact/hooks';
import type { QuietStep } from '../../../deck/quiet.ts';
import { t } from '../../../platform/i18n.ts';
import { QuietFigure } from '../../../ui/figure/QuietFigure.tsx';
import { StepFlames } from '../../../ui/figure/StepFlames.tsx';
import { useClock } from '../../../ui/useClock.ts';
import { QuietControls } from './QuietControls.tsx';
import { StepWords } from './StepWords.tsx';

interface StretchesProps {
  readonly steps: readonly QuietStep[];
  readonly onDone: () => void;
  /** Every move was left out. */
  readonly onSkipped: () => void;
  readonly onEnough: () => void;
}

/** From here on a move is on its way back. Seconds before its end. */
const COMING_BACK = 8;

/** Slow moves from a chair, one after the other by themselves: nobody reaches for the screen. */
export function Stretches({ steps, onDone, onSkipped, onEnough }: StretchesProps) {
  const [index, setIndex] = useState(0);
  const [moved, setMoved] = useState(false);
  const [paused, setPaused] = useState(false);
  const step = steps[index];
  const length = step?.seconds ?? 0;
  const { host, seconds } = useClock({ running: !paused, end: length, round: index });
  const goOn = (did: boolean) => {
    setMoved(moved || did);
    if (index + 1 < steps.length) return setIndex(index + 1);
    if (moved || did) onDone();
    else onSkipped();
  };
  useEffect(() => {
    if (seconds >= length) goOn(true);
  }, [seconds, length]);
  return (
    <>
      <main class="calm" ref={host}>
        <QuietFigure share={1 - seconds / length} />
        <StepWords
          step={step}
          more={length - seconds <= COMING_BACK ? t('calmComingBack') : undefined}
        />
      </main>
      <footer class="foot">
        <StepFlames total={steps.length} done={index} of="breaths" />
        <QuietControls
          paused={paused}
          onPause={() => setPaused(!paused)}
          onNext={() => goOn(false)}
          onEnough={onEnough}
        />
      </footer>
    </>
  );
}
