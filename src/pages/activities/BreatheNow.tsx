import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { StepFlames } from '../../ui/figure/StepFlames.tsx';
import { alongWords, phaseWords } from './breath-words.ts';
import { BreathChoice } from './BreathChoice.tsx';
import type { Breathing } from './useBreathing.ts';

interface BreatheNowProps {
  readonly breathing: Breathing;
  readonly bell: boolean;
  readonly onBell: (on: boolean) => void;
  readonly onLeave: () => void;
}

/** Before this many breaths they are told that they need not keep time; from then on, hands. */
const SETTLED = 2;

/** The words beside the circles, and what can be done while they breathe. */
export function BreatheNow({ breathing, bell, onBell, onLeave }: BreatheNowProps) {
  const { state, moment, pattern, run, pause } = breathing;
  const line = useId();
  const isRunning = state === 'running';
  const breaths = moment?.cycle ?? 0;
  const along = alongWords(pattern, breathing, breaths);
  return (
    <>
      <section class="say">
        <h1 aria-live="polite">{t(headingOf(breathing))}</h1>
        <p id={line} class="t2">
          {t(state === 'away' ? 'breatheAway' : 'smallBreaths')}
        </p>
        <p class="second small t2">{t(breaths < SETTLED ? 'sideBySide' : 'holdHands')}</p>
      </section>
      <footer class="foot">
        <div class="breaths row">
          <StepFlames total={along.total} done={along.done} of="breaths" />
          <span class="small t2">{along.words}</span>
        </div>
        <div class="ctl row">
          <Button
            firstFocus
            {...(isRunning ? { icon: 'pause' } : { describedBy: line })}
            onPress={isRunning ? pause : run}
          >
            {t(isRunning ? 'pauseBreathing' : 'goOn')}
          </Button>
          <Button kind="bare" onPress={onLeave}>
            {t('thatsEnough')}
          </Button>
        </div>
        <BreathChoice breathing={breathing} bell={bell} onBell={onBell} />
        <p class="safety tiny t3">{t('breatheSafety')}</p>
      </footer>
    </>
  );
}

function headingOf({ state, moment }: Breathing) {
  if (state !== 'running') return 'breathePaused';
  return moment ? phaseWords[moment.phase] : 'breatheSettle';
}
