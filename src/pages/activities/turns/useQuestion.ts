import { useState } from 'preact/hooks';
import type { Card, CardId } from '../../../deck/card.ts';
import { cardOf } from '../../../domain/checkins/by-hand.ts';
import type { PushKind } from '../../../domain/checkins/kinds.ts';
import { chanceOf } from '../../../domain/checkins/pick.ts';
import { t } from '../../../platform/i18n.ts';
import { useCards } from '../../wiring/useDeck.ts';
import { usePacing } from '../../wiring/usePacing.ts';
import type { Present } from '../../wiring/usePlan.ts';

/** Kinds that are a question for two turns, or a way to listen to one. */
const talkable: ReadonlySet<PushKind> = new Set(['ask_struggle', 'ask_dream', 'ask_day', 'listen']);
const usual: readonly PushKind[] = ['ask_struggle', 'ask_dream'];

export interface Question {
  /** Undefined until the deck has come. */
  readonly text: string | undefined;
  /** Absent for the one question that is not of the deck. */
  readonly cardId: CardId | undefined;
  readonly another: () => void;
}

/**
 * A question for two turns. It is chosen by what stood when the activity was opened, so it stays
 * however long they talk. `given` is the card that brought them here, and comes first. Where every
 * card was put away, there is one question left.
 */
export function useQuestion(
  present: Present,
  kind: PushKind | undefined,
  given: Card | undefined,
): Question {
  const [opened] = useState(present);
  const cards = useCards();
  const pacing = usePacing(present);
  const [first, setFirst] = useState(pacing);
  if (!first && pacing) setFirst(pacing);
  const [turn, setTurn] = useState(given ? -1 : 0);
  const another = () => setTurn(turn + 1);
  if (turn < 0) return { text: given?.text, cardId: given?.id, another };
  if (!first || cards.length === 0) return { text: undefined, cardId: undefined, another };

  const { now, zone } = opened;
  const state = { ...first, facts: first.facts.filter(({ id }) => id !== given?.id) };
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  const chance = (one: PushKind) => chanceOf(first.seed, today, one);
  const wanted =
    kind && talkable.has(kind) ? [kind] : usual.toSorted((a, b) => chance(a) - chance(b));
  // The kinds take turns as well, those that have a card.
  const kinds = wanted.filter((one) => cardOf(one, state, now));
  const of = kinds[turn % kinds.length];
  const chosen = of && cardOf(of, state, now, Math.floor(turn / kinds.length));
  const words = cards.find(({ id }) => id === chosen?.id);
  return { text: words?.text ?? t('turnsQuestion'), cardId: words?.id, another };
}
