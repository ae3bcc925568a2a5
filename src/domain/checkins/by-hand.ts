import type { CardFacts, CardId, CardKind } from '../../deck/card.ts';
import { planFor } from '../plan.ts';
import { caredFor } from './care.ts';
import { weighed } from './choice.ts';
import { isOffered } from './fresh.ts';
import { kindOf, pushKinds } from './kinds.ts';
import { memoryOf } from './memory.ts';
import { likingOf } from './nudges.ts';
import { occasionByHand } from './occasion.ts';
import type { PacingState } from './pacing.ts';
import { chanceOf } from './pick.ts';
import { heavyKinds } from './quota.ts';
import { fitsIn, isAgreedTo, suitsHour } from './suits.ts';
import { isAbout } from './taste.ts';

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
 * another kind, and one that might have come up by itself if there is one. What is heavy does not
 * come this way. Undefined when there is no other at all.
 */
export function anotherCard(
  seen: readonly CardId[],
  state: PacingState,
  now: Temporal.Instant,
): CardFacts | undefined {
  const { facts, nudges, plan } = state;
  const occasion = occasionByHand(seen.join(), minutesLeft(state, now), now, plan.zone);
  const memory = memoryOf(state, occasion.on);
  const seenKinds = new Set(seen.map(kindOf));
  const liked: ReadonlySet<string> = new Set(
    pushKinds.filter((kind) => likingOf(nudges, kind, occasion.on) !== 'off'),
  );
  const due: ReadonlySet<string> = new Set(pushKinds.filter(memory.isDue));
  const others = facts.filter(
    (card) =>
      isOffered(card) &&
      !seen.includes(card.id) &&
      liked.has(card.kind) &&
      isAgreedTo(card, nudges, occasion.on),
  );
  const suiting = others.filter(
    (card) =>
      !heavyKinds.has(card.kind) &&
      !seenKinds.has(card.kind) &&
      suitsHour(card.kind, occasion) &&
      fitsIn(card, occasion.left) &&
      memory.isForHere(card),
  );
  const mightCome = suiting.filter((card) => due.has(card.kind) && memory.isFresh(card));
  const tiers = [mightCome, suiting.filter(memory.isFresh), suiting, others];
  const best = tiers.find((tier) => tier.length > 0) ?? [];
  return weighed(best, state, occasion, memory)?.card;
}

const minutesLeft = ({ plan }: PacingState, now: Temporal.Instant): number => {
  const { until } = planFor(plan, now);
  return until ? now.until(until).total('minutes') : Infinity;
};

/** What they agreed to, best first: what fits, what is no repeat, the longest unseen; then by chance. */
function inOrder(cards: readonly CardFacts[], state: PacingState, now: Temporal.Instant) {
  const { nudges, history, plan, seed } = state;
  const left = minutesLeft(state, now);
  const on = now.toZonedDateTimeISO(plan.zone).toPlainDate();
  const today = on.toString();
  const memory = memoryOf(state, on);
  const care = caredFor(nudges, on);
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
      order: [
        card.minutes <= left ? 0 : card.minutes,
        memory.isForHere(card) ? 0 : 1,
        isAbout(card.tags, care) && !answered.has(card.id) ? 0 : 1,
        isSeen ? 1 : 0,
      ] as const,
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
        a.order[2] - b.order[2] ||
        a.order[3] - b.order[3] ||
        (a.seen < b.seen ? -1 : a.seen > b.seen ? 1 : a.chance - b.chance),
    )
    .map(({ card }) => card);
}
