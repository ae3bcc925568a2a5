import { useState } from 'preact/hooks';
import { t, tn } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { QuietFigure } from '../../../ui/figure/QuietFigure.tsx';
import { PillChoice } from '../../../ui/PillChoice.tsx';
import { useClock } from '../../../ui/useClock.ts';
import { leftOf } from './left.ts';
import { QuietControls } from './QuietControls.tsx';
import { useReached } from './useReached.ts';

const LENGTHS = [3, 5, 10];

interface QuietTimerProps {
  /** Once, when its time is over. */
  readonly onEnd: () => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** Minutes without a word. The light changes at the end; there is no sound. */
export function QuietTimer({ onEnd, onOther, onClose }: QuietTimerProps) {
  const [minutes, setMinutes] = useState(5);
  const [paused, setPaused] = useState(false);
  const { host, seconds } = useClock({ running: !paused, end: minutes * 60 });
  const { share, count, label, isOver } = leftOf(minutes, seconds);
  useReached(isOver, onEnd);
  return (
    <>
      <main class="calm" ref={host}>
        {isOver ? (
          <QuietFigure share={0} faded />
        ) : (
          <QuietFigure
            share={share}
            count={String(count)}
            unit={tn('quietLeft', count)}
            label={label}
          />
        )}
        <section class="say" role="status">
          <h1>{t(isOver ? 'quietReady' : 'quietNothing')}</h1>
          <p class="t2">{t(isOver ? 'quietReadyLine' : paused ? 'quietPaused' : 'quietNoSound')}</p>
        </section>
      </main>
      <footer class="foot">
        {isOver ? (
          <div class="ctl row">
            <Button onPress={onOther}>{t('calmOther')}</Button>
            <Button kind="primary" firstFocus onPress={onClose}>
              {t('done')}
            </Button>
          </div>
        ) : (
          <>
            <PillChoice
              legend={t('quietHowLong')}
              pills={LENGTHS.map((one) => ({ value: String(one), label: t('lengthMinutes', one) }))}
              value={String(minutes)}
              onChange={(value) => setMinutes(Number(value))}
            />
            <QuietControls paused={paused} onPause={() => setPaused(!paused)} onEnough={onClose} />
          </>
        )}
      </footer>
    </>
  );
}
