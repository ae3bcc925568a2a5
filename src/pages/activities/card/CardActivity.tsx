import { useState } from 'preact/hooks';
import { cardOf } from '../../../domain/checkins/by-hand.ts';
import type { ActivityProps } from '../activity.ts';
import { kindWords } from '../../wiring/kind-words.ts';
import { useCards } from '../../wiring/useDeck.ts';
import { usePacing } from '../../wiring/usePacing.ts';
import { CardView } from './CardView.tsx';

/** A card of one kind, asked for by hand; another is a press away. */
export function CardActivity({ present, kind = 'ask_day', onClose }: ActivityProps) {
  const cards = useCards();
  const pacing = usePacing(present);
  const [turn, setTurn] = useState(0);
  // What is answered changes the history, and must not change the card under the hand.
  const [asked] = useState(present.now);
  const [first, setFirst] = useState(pacing);
  if (!first) {
    if (pacing) setFirst(pacing);
    return null;
  }
  const facts = cardOf(kind, first, asked, turn);
  const card = cards.find(({ id }) => id === facts?.id);
  if (!card) return null;
  return (
    <CardView
      key={card.id}
      present={present}
      card={card}
      label={kindWords(kind)}
      onAnother={() => setTurn(turn + 1)}
      onClose={onClose}
    />
  );
}
