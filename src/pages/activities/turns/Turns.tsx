import { useState } from 'preact/hooks';
import type { Card } from '../../../deck/card.ts';
import type { PushKind } from '../../../domain/checkins/kinds.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { answered } from '../answered.ts';
import { OnlyOne } from './OnlyOne.tsx';
import { Talk } from './Talk.tsx';
import { TurnsDone } from './TurnsDone.tsx';
import { TurnsStart } from './TurnsStart.tsx';
import './turns.css';
import { useQuestion } from './useQuestion.ts';

interface TurnsProps {
  readonly present: Present;
  /** What the question is to be about. */
  readonly kind?: PushKind;
  /** The card that brought them here. */
  readonly card?: Card;
  readonly onClose: () => void;
}

/** One question, and two turns to speak: while one does, the other only listens. */
export function Turns({ present, kind, card, onClose }: TurnsProps) {
  const { text, cardId, another } = useQuestion(present, kind, card);
  const [stage, setStage] = useState<'start' | 'alone' | 'talk' | 'done'>('start');
  const [minutes, setMinutes] = useState(8);
  const [first, setFirst] = useState<0 | 1>(0);
  if (text === undefined) return <main class="turns" />;
  const { names } = present.agreement;
  const swap = () => {
    void answered(cardId, 'swapped');
    another();
  };
  const finish = () => {
    void answered(cardId, 'did');
    setStage('done');
  };
  const shared = { question: text, names, first, minutes, onMinutes: setMinutes } as const;

  if (stage === 'done') return <TurnsDone onAgain={() => setStage('start')} onDone={onClose} />;
  if (stage === 'alone') {
    return <OnlyOne question={text} onBack={() => setStage('start')} onKeep={onClose} />;
  }
  if (stage === 'talk') return <Talk {...shared} onAnother={swap} onDone={finish} />;
  return (
    <TurnsStart
      {...shared}
      onSwap={() => setFirst(first === 0 ? 1 : 0)}
      onAnother={swap}
      onAlone={() => setStage('alone')}
      onBegin={() => setStage('talk')}
    />
  );
}
