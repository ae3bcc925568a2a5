import { useState } from 'preact/hooks';
import type { Card, CardId } from '../../../deck/card.ts';
import { noHistory } from '../../../domain/checkins/answer.ts';
import { cardOf } from '../../../domain/checkins/by-hand.ts';
import type { PushKind } from '../../../domain/checkins/kinds.ts';
import { usualNudges } from '../../../domain/checkins/nudges.ts';
import type { PacingState } from '../../../domain/checkins/pacing.ts';
import { chanceOf } from '../../../domain/checkins/pick.ts';
import type { Stored, View } from '../../../storage/item.ts';
import { t } from '../../../platform/i18n.ts';
import { coupleView, historyView, nudgesView } from '../../../storage/views.ts';
import { useCards } from '../../wiring/useDeck.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { useView } from '../../wiring/useView.ts';

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
  const couple = useFirst(coupleView);
  const nudges = useFirst(nudgesView);
  const history = useFirst(historyView);
  const [turn, setTurn] = useState(given ? -1 : 0);
  const another = () => setTurn(turn + 1);
  if (turn < 0) return { text: given?.text, cardId: given?.id, another };
  if (!couple || !nudges || !history || cards.length === 0) {
    return { text: undefined, cardId: undefined, another };
  }

  const { agreement, evening, zone, now } = opened;
  const seed = couple.state === 'ok' ? couple.value.seed : 0;
  const state: PacingState = {
    plan: { agreement, evening, zone },
    facts: cards.filter(({ id }) => id !== given?.id),
    nudges: nudges.state === 'ok' ? nudges.value : usualNudges,
    history: history.state === 'ok' ? history.value : noHistory,
    withoutMiddle: [],
    hasUnreadNote: false,
    seed,
  };
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  const chance = (one: PushKind) => chanceOf(seed, today, one);
  const wanted =
    kind && talkable.has(kind) ? [kind] : usual.toSorted((a, b) => chance(a) - chance(b));
  // The kinds take turns as well, those that have a card.
  const kinds = wanted.filter((one) => cardOf(one, state, now));
  const of = kinds[turn % kinds.length];
  const chosen = of && cardOf(of, state, now, Math.floor(turn / kinds.length));
  const words = cards.find(({ id }) => id === chosen?.id);
  return { text: words?.text ?? t('turnsQuestion'), cardId: words?.id, another };
}

/** What was stored when it was first read. */
function useFirst<T>(view: View<T>): Stored<T> | undefined {
  const stored = useView(view);
  const [first, setFirst] = useState(stored);
  if (first === undefined && stored !== undefined) setFirst(stored);
  return first;
}
