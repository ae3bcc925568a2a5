import type { Card } from '../../../deck/card.ts';
import { rhythmFor } from '../../../domain/checkins/breathing.ts';
import type { Outcome } from '../../../domain/checkins/answer.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { answered } from '../answered.ts';
import { Breathe } from '../Breathe.tsx';
import { Calm } from '../calm/Calm.tsx';
import { Reappraise } from '../calm/Reappraise.tsx';
import { Turns } from '../turns/Turns.tsx';

interface DoingProps {
  readonly card: Card;
  readonly present: Present;
  readonly onClose: () => void;
}

/** What a card can be done with, in its own place; at its end the card is done. */
export function Doing({ card, present, onClose }: DoingProps) {
  switch (card.kind) {
    case 'breathe':
      return (
        <Breathe
          present={present}
          framing={card.text}
          cardId={card.id}
          startAs={rhythmFor(card.id)}
          lasting={card.minutes >= 5 ? 'five' : 'minute'}
          onClose={onClose}
        />
      );
    case 'calm':
      return <Calm card={card} onClose={onClose} />;
    case 'reappraise': {
      const onAnswer = (outcome: Outcome) => void answered(card.id, outcome);
      return <Reappraise card={card} onClose={onClose} onAnswer={onAnswer} />;
    }
    default:
      return <Turns present={present} card={card} onClose={onClose} />;
  }
}
