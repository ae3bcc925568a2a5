import type { CardFacts } from '../../deck/card.ts';
import { fatigueOf, type Fatigue } from './fatigue.ts';
import { freshOn, isOffered, lastShown } from './fresh.ts';
import { isDatedKind, isPushKind, type PushKind } from './kinds.ts';
import { kindsJustMet, metLately, type Met } from './met.ts';
import { likingOf } from './nudges.ts';
import type { PacingState } from './pacing.ts';
import { spentKinds } from './quota.ts';

/** What is remembered, as far as a choice on one day minds it. */
export interface Memory {
  /** Oldest first. */
  readonly met: readonly Met[];
  readonly fatigue: Fatigue;
  /** ISO date each card was last shown. */
  readonly shown: ReadonlyMap<string, string>;
  /** The last two cards, oldest first, with a hole for one of which only the kind is known. */
  readonly last: readonly (CardFacts | undefined)[];
  /** Whether one of a kind may come by itself again. */
  readonly isDue: (kind: PushKind) => boolean;
  readonly isFresh: (card: CardFacts) => boolean;
}

const LAST = 2;
/** From one of a kind to the next; longer for a kind that is passed over. */
const GAP_DAYS = 2;
export const GAP_GROWS = 1.5;
/** So many cards come before one that looks back at a quarrel. */
const BEFORE_REAPPRAISE = 40;

export function memoryOf(state: PacingState, on: Temporal.PlainDate): Memory {
  const { facts, history, plan } = state;
  const cameUp = plan.evening.cameUp ?? [];
  const met = metLately(history, cameUp, plan.zone);
  const shown = lastShown(history, met);
  const fatigue = fatigueOf(history.answers);
  const spent = spentKinds(met, history, on);
  const just = kindsJustMet(met, cameUp);
  const isAlone = kindsOn(state, on).size === 1;
  if (shown.size < BEFORE_REAPPRAISE) spent.add('reappraise');
  return {
    met,
    fatigue,
    shown,
    last: lastCards(met, facts),
    // Where one kind alone is on, "not twice running" would be "not again".
    isDue: (kind) =>
      !spent.has(kind) && (isAlone || !just.has(kind)) && !isTooSoon(kind, met, fatigue, on),
    isFresh: freshOn(facts, history, met, on),
  };
}

function kindsOn({ facts, nudges }: PacingState, on: Temporal.PlainDate): Set<string> {
  const kinds = new Set(facts.filter(isOffered).map(({ kind }) => kind));
  return new Set(
    [...kinds].filter((kind) => isPushKind(kind) && likingOf(nudges, kind, on) !== 'off'),
  );
}

function isTooSoon(
  kind: PushKind,
  met: readonly Met[],
  { steps }: Fatigue,
  on: Temporal.PlainDate,
): boolean {
  const gap = Math.ceil(GAP_DAYS * GAP_GROWS ** (steps[kind] ?? 0));
  const since = on.subtract({ days: gap }).toString();
  return met.some((one) => one.kind === kind && one.on > since);
}

const isCard = ({ cardId, kind }: Met) => cardId !== undefined || isDatedKind(kind);

const lastCards = (met: readonly Met[], facts: readonly CardFacts[]): (CardFacts | undefined)[] =>
  met
    .filter(isCard)
    .slice(-LAST)
    .map(({ cardId }) => facts.find(({ id }) => id === cardId));
