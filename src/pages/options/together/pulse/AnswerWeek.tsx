import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  answeredIn,
  mayBeAnswered,
  weekOf,
  type Closeness,
} from '../../../../domain/together/pulse.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { problemWords } from '../../../wiring/problems.ts';
import type { SectionProps } from '../../section.ts';
import { AnswerForm } from './AnswerForm.tsx';
import type { PulsesOf } from './PulseChart.tsx';
import { weekWords } from './pulse-words.ts';

interface AnswerWeekProps extends PulsesOf {
  readonly mayWrite: boolean;
  /** Takes the focus when it appears. */
  readonly firstFocus: boolean;
  readonly tell: SectionProps['tell'];
}

/**
 * Answering this week in place, until both have; then a line says that both did. What is begun
 * before Monday comes is an answer for the week it was begun in.
 */
export function AnswerWeek({ pulses, names, today, mayWrite, firstFocus, tell }: AnswerWeekProps) {
  const thisWeek = weekOf(today);
  const answered = answeredIn(pulses, thisWeek);
  const isOver = answered.length === 2;
  const [state, setState] = useState<'closed' | 'open' | 'back' | 'said'>(
    isOver && firstFocus ? 'said' : 'closed',
  );
  const [begun, setBegun] = useState(thisWeek);
  const line = useRef<HTMLParagraphElement>(null);
  const begunBy = answeredIn(pulses, begun);
  const isOpen = state === 'open' && begunBy.length < 2 && mayBeAnswered(begun, today);
  useLayoutEffect(() => {
    // Answered elsewhere meanwhile, or left open for weeks.
    if (state === 'open' && !isOpen) setState('said');
    if (state === 'said' && document.activeElement === document.body) line.current?.focus();
  }, [state, isOpen]);
  const answer = async (from: 0 | 1, closeness: Closeness) => {
    try {
      await send('answerPulse', { week: begun, from, closeness });
    } catch {
      tell({ text: problemWords({ code: 'workerFailed' }) });
      return;
    }
    if (begun === thisWeek) {
      setState('said');
    } else {
      setState('back');
      tell({ text: t('pulseLate', weekWords(begun, today)) });
    }
  };
  return (
    <>
      <p class="weeks-said small" role="status" tabIndex={-1} ref={line}>
        {saidWords(answered, names)}
      </p>
      {mayWrite && isOpen && (
        <AnswerForm
          answered={begunBy}
          names={names}
          onAnswer={answer}
          onBack={() => setState('back')}
        />
      )}
      {mayWrite && !isOpen && !isOver && (
        <Button
          compact
          firstFocus={state === 'back' || (firstFocus && state === 'closed')}
          onPress={() => {
            setBegun(thisWeek);
            setState('open');
          }}
        >
          {t('pulseAnswer')}
        </Button>
      )}
    </>
  );
}

function saidWords(answered: readonly (0 | 1)[], names: readonly [string, string]): string {
  if (answered.length === 2) return t('pulseBothAnswered');
  const [from] = answered;
  return from === undefined ? '' : t('pulseWaits', names[from]);
}
