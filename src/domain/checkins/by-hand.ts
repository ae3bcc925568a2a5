import type { CardFacts, CardId, CardKind } from '../../deck/card.ts';
import { planFor } from '../plan.ts';
import { kindOf, isPushKind } from './kinds.ts';
import { likingOf } from './nudges.ts';
import { hourOf, isMealHour } from './occasion.ts';
import type { PacingState } from './pacing.ts';
import { chanceOf } from './pick.ts';
import { isAgreedTo, suitsHour } from './suits.ts';

/**
 * One card of a kind, because it was asked for: quotas, gaps and hours do not matter then, what was
 * agreed to and what was put away does. First what fits into the window and is no repeat; `turn`
 * steps on, through all of them. Undefined when there is none they agreed to.
 */
export function cardOf(
  kind: CardKind,
  state: PacingState,
  now: Temporal.Instant,
  turn = 0,
): CardFacts | undefined {
  const cards = inOrder(
    state.facts.filter((card) => card.kind === kind),
    state,
    now,
  );
  return cards[turn % cards.length];
}

/**
 * Another card instead of those that were seen in this sitting, the last of which was not wanted: of
 * another kind, if there is one that suits the hour. Undefined when there is no other at all.
 */
export function anotherCard(
  seen: readonly CardId[],
  state: PacingState,
  now: Temporal.Instant,
): CardFacts | undefined {
  const here = now.toZonedDateTimeISO(state.plan.zone);
  const hour = hourOf(here);
  const suits = { hourNow: hour, isMealtime: isMealHour(hour) };
  const others = state.facts.filter(
    ({ id, kind, delivery }) =>
      delivery === 'push' &&
      !seen.includes(id) &&
      isPushKind(kind) &&
      likingOf(state.nudges, kind, here.toPlainDate()) !== 'off' &&
      suitsHour(kind, suits),
  );
  const cards = inOrder(others, state, now);
  const last = kindOf(seen.at(-1) ?? '');
  return cards.find(({ kind }) => kind !== last) ?? cards[0];
}

/** What they agreed to, best first: what fits, what is no repeat, the longest unseen; then by chance. */
function inOrder(cards: readonly CardFacts[], state: PacingState, now: Temporal.Instant) {
  const { nudges, history, plan, seed } = state;
  const { until } = planFor(plan, now);
  const left = until ? now.until(until).total('minutes') : Infinity;
  const on = now.toZonedDateTimeISO(plan.zone).toPlainDate();
  const today = on.toString();
  const answered = new Set(
    history.answers.filter((one) => one.on === today).map(({ cardId }) => cardId),
  );
  const rank = (card: CardFacts) => {
    const shown = history.shown[card.id];
    // What was opened today and not answered is still the same card.
    const isOpen = shown === today && !answered.has(card.id);
    const isSeen =
      shown !== undefined && !isOpen && shown > on.subtract({ days: card.cooldownDays }).toString();
    return {
      card,
      order: [card.minutes <= left ? 0 : card.minutes, isSeen ? 1 : 0] as const,
      seen: isSeen ? shown : '',
      chance: chanceOf(seed, today, card.id),
    };
  };
  return cards
    .filter((card) => isAgreedTo(card, nudges, on))
    .map(rank)
    .sort(
      (a, b) =>
        a.order[0] - b.order[0] ||
        a.order[1] - b.order[1] ||
        (a.seen < b.seen ? -1 : a.seen > b.seen ? 1 : a.chance - b.chance),
    )
    .map(({ card }) => card);
}
