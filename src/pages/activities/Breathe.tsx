import { useEffect, useState } from 'preact/hooks';
import breaths from '../../deck/breaths.json';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { BreathingFigure } from '../../ui/figure/BreathingFigure.tsx';
import { StepFlames } from '../../ui/figure/StepFlames.tsx';
import { ordinalWords } from '../wiring/ordinal.ts';
import './breathe.css';

const pattern = breaths.patterns[0];

/** Six slow breaths side by side. Never a held one; it can be paused, and left, at any moment. */
export function Breathe({ onClose }: { readonly onClose: () => void }) {
  const [state, setState] = useState<'running' | 'paused' | 'done'>('running');
  const [moment, setMoment] = useState({ cycle: 0, phase: 'in' });
  const [round, setRound] = useState(0);
  usePauseWhenHidden(() => setState((now) => (now === 'running' ? 'paused' : now)));
  if (!pattern) return null;
  const { cycles } = pattern;

  if (state === 'done') {
    const again = () => {
      setRound(round + 1);
      setMoment({ cycle: 0, phase: 'in' });
      setState('running');
    };
    return (
      <main class="breathe">
        <div class="stage" />
        <section class="say" role="status">
          <h1>{t('breatheDone')}</h1>
          <p class="t2">{t('breatheDoneLine')}</p>
        </section>
        <footer class="foot">
          <div class="ctl row">
            <Button onPress={again}>{t('again')}</Button>
            <Button kind="primary" firstFocus onPress={onClose}>
              {t('done')}
            </Button>
          </div>
        </footer>
      </main>
    );
  }
  return (
    <main class="breathe">
      <div class="stage big">
        <BreathingFigure
          key={round}
          pattern={pattern}
          cycles={cycles}
          running={state === 'running'}
          onPhase={setMoment}
          onDone={() => setState('done')}
        />
      </div>
      <section class="say">
        <h1 aria-live="polite">{t(headingOf(state, moment.phase))}</h1>
        <p class="t2">{t(moment.cycle === 0 ? 'smallBreaths' : 'holdHands')}</p>
      </section>
      <footer class="foot">
        <div class="breaths row">
          <StepFlames total={cycles} done={moment.cycle} of="breaths" />
          <span class="small t2">{t('breathOf', ordinalWords(moment.cycle))}</span>
        </div>
        <div class="ctl row">
          {state === 'running' ? (
            <Button icon="pause" firstFocus onPress={() => setState('paused')}>
              {t('pauseBreathing')}
            </Button>
          ) : (
            <Button onPress={() => setState('running')}>{t('goOn')}</Button>
          )}
          <Button kind="bare" onPress={onClose}>
            {t('thatsEnough')}
          </Button>
        </div>
      </footer>
    </main>
  );
}

const headingOf = (state: 'running' | 'paused', phase: string) => {
  if (state === 'paused') return 'breathePaused';
  return phase === 'out' ? 'breatheOut' : 'breatheIn';
};

function usePauseWhenHidden(pause: () => void): void {
  useEffect(() => {
    const look = () => document.visibilityState === 'hidden' && pause();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
