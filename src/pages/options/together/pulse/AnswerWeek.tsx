import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Closeness } from '../../../../domain/together/pulse.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { problemWords } from '../../../wiring/problems.ts';
import type { SectionProps } from '../../section.ts';
import { AnswerForm } from './AnswerForm.tsx';

interface AnswerWeekProps {
  /** Who has answered this week; what, nobody is told before the other has. */
  readonly answered: readonly (0 | 1)[];
  readonly names: readonly [string, string];
  readonly mayWrite: boolean;
  /** Takes the focus when it appears. */
  readonly firstFocus: boolean;
  readonly tell: SectionProps['tell'];
}

/** Answering this week in place, until both have; then a line says that both did. */
export function AnswerWeek({ answered, names, mayWrite, firstFocus, tell }: AnswerWeekProps) {
  const [state, setState] = useState<'closed' | 'open' | 'back' | 'said'>('closed');
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (state === 'said') line.current?.focus();
  }, [state]);
  const isOver = answered.length === 2;
  const answer = async (from: 0 | 1, closeness: Closeness) => {
    try {
      await send('answerPulse', { from, closeness });
      setState('said');
    } catch {
      tell({ text: problemWords({ code: 'workerFailed' }) });
    }
  };
  return (
    <>
      <p class="weeks-said small" role="status" tabIndex={-1} ref={line}>
        {saidWords(answered, names)}
      </p>
      {mayWrite && !isOver && state === 'open' && (
        <AnswerForm names={names} onAnswer={answer} onBack={() => setState('back')} />
      )}
      {mayWrite && !isOver && state !== 'open' && (
        <Button
          compact
          firstFocus={state === 'back' || (firstFocus && state === 'closed')}
          onPress={() => setState('open')}
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
  return from === undefined ? '' : t('pulseWaits', names[from], names[from === 0 ? 1 : 0]);
}
