import { useState } from 'preact/hooks';
import type { Card } from '../../../deck/card.ts';
import type { QuietStep, QuietSteps } from '../../../deck/quiet.ts';
import type { Outcome } from '../../../domain/checkins/answer.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { QuietFigure } from '../../../ui/figure/QuietFigure.tsx';
import { StepFlames } from '../../../ui/figure/StepFlames.tsx';
import { useClock } from '../../../ui/useClock.ts';
import { useQuiet } from '../../wiring/useQuiet.ts';
import { DoneFoot } from '../DoneFoot.tsx';
import './calm.css';
import { leftOf } from './left.ts';
import { QuietControls } from './QuietControls.tsx';
import { useReached } from './useReached.ts';

const MINUTES = 7;

interface ReappraiseProps {
  /** Of the kind `reappraise`. */
  readonly card: Card;
  readonly onClose: () => void;
  /** Told once, when the seven minutes are over. */
  readonly onAnswer: (outcome: Outcome) => void;
}

/** Seven quiet minutes with an old quarrel, seen from outside. */
export function Reappraise({ card, onClose, onAnswer }: ReappraiseProps) {
  const afresh = useQuiet()?.afresh;
  if (!afresh) return <main class="calm" />;
  return <Afresh questions={questionsOf(card, afresh.steps)} {...{ afresh, onClose, onAnswer }} />;
}

interface AfreshProps extends Pick<ReappraiseProps, 'onClose' | 'onAnswer'> {
  readonly questions: readonly string[];
  readonly afresh: QuietSteps;
}

/** One question after the other; nothing is written. */
function Afresh({ questions, afresh, onClose, onAnswer }: AfreshProps) {
  const [chosen, setChosen] = useState({ at: 0, due: 0 });
  const [paused, setPaused] = useState(false);
  const { host, seconds } = useClock({ running: !paused, end: MINUTES * 60 });
  const { share, count, label, isOver } = leftOf(MINUTES, seconds);
  useReached(isOver, () => onAnswer('did'));
  // A question comes with its share of the time. One chosen by hand stays until the next is due.
  const due = Math.floor((seconds / (MINUTES * 60)) * questions.length);
  const index = due === chosen.due ? chosen.at : Math.max(due, chosen.at);
  const question = questions[index] ?? '';

  if (isOver) {
    return (
      <>
        <main class="calm">
          <QuietFigure share={0} faded />
          <section class="say" role="status">
            <h1>{afresh.done}</h1>
            <p class="t2">{t('afreshDoneLine')}</p>
          </section>
        </main>
        <DoneFoot onDone={onClose} />
      </>
    );
  }
  return (
    <>
      <main class="calm afresh" ref={host}>
        <QuietFigure
          share={share}
          count={String(count)}
          unit={tn('quietLeft', count)}
          label={label}
        />
        <section class="say" aria-live="polite">
          <p class="label">{t('afresh')}</p>
          <h1 class={question.length > 60 ? 'long' : ''}>{question}</h1>
        </section>
        <p class="small t2">{t('afreshLine')}</p>
      </main>
      <footer class="foot">
        <StepFlames total={questions.length} done={index} of="breaths" />
        <QuietControls
          paused={paused}
          onPause={() => setPaused(!paused)}
          onNext={() => setChosen({ at: (index + 1) % questions.length, due })}
          onEnough={onClose}
        />
      </footer>
    </>
  );
}

/** The card's own question or two first, then the lasting ones: three in all. */
function questionsOf({ text, followUp }: Card, lasting: readonly QuietStep[]): readonly string[] {
  const own = followUp?.endsWith('?') ? [text, followUp] : [text];
  return [...own, ...lasting.slice(own.length - 1).map((step) => step.text)];
}
