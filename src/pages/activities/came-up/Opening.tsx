import { useState } from 'preact/hooks';
import type { Moment } from '../../../domain/checkins/nudges.ts';
import { send } from '../../../messaging/send.ts';
import { t, type MessageKey } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { untilWords } from '../../wiring/running-words.ts';
import type { ActivityProps } from '../activity.ts';
import { Appreciate } from '../Appreciate.tsx';
import { Breathe } from '../Breathe.tsx';
import { Head } from '../Head.tsx';
import './opening.css';

interface OpeningProps extends ActivityProps {
  readonly what: 'breath' | 'thanks';
  readonly moment: Moment;
}

const headings: Readonly<Record<OpeningProps['what'], readonly [MessageKey, MessageKey]>> = {
  breath: ['openWithBreath', 'closeWithBreath'],
  thanks: ['openWithThanks', 'closeWithThanks'],
};

/**
 * A window opens, or closes, with a breath or a thank-you: one press to begin, one to leave it. A note
 * whose seal is off comes after the breath, not beside it.
 */
export function Opening({ what, moment, present, onClose }: OpeningProps) {
  const [step, setStep] = useState<'asked' | 'going'>('asked');
  const isClose = moment === 'close';
  const head = <Head words={untilWords(present)} onClose={onClose} />;

  const done = () => {
    void send('answerCheckIn', { cardId: what, outcome: 'did' }).catch(() => undefined);
    onClose();
  };
  if (step === 'going' && what === 'thanks') return <Appreciate present={present} onClose={done} />;
  if (step === 'going') {
    return (
      <>
        {head}
        <Breathe onClose={done} />
      </>
    );
  }
  return (
    <>
      {head}
      <main class="opening">
        <TwoCircles r={104} d={187} width={420} height={338} cy={172} big />
        <section class="say">
          <h1>{t(headings[what][isClose ? 1 : 0])}</h1>
          <p class="t2">
            {t(what === 'breath' ? 'openBreathLine' : 'openThanksLine')}
            <br />
            {t(what === 'breath' ? 'smallBreaths' : 'openThanksMore')}
          </p>
        </section>
      </main>
      <footer class="foot opening-foot">
        <Button kind="primary" firstFocus onPress={() => setStep('going')}>
          {t(what === 'breath' ? 'breatheTogether' : 'sayThanks')}
        </Button>
        <Button kind="bare" onPress={onClose}>
          {t(isClose ? 'goodNight' : 'straightToEvening')}
        </Button>
      </footer>
    </>
  );
}
