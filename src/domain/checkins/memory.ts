import type { CardFacts } from '../../deck/card.ts';
import type { History } from './answer.ts';
import { fatigueOf, type Fatigue } from './fatigue.ts';
import { freshOn, isOffered, lastShown } from './fresh.ts';
import { isDatedKind, isPushKind, kindOf, type PushKind } from './kinds.ts';
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
  /** ISO date of the last of each kind that was met. */
  readonly lastOf: ReadonlyMap<PushKind, string>;
  /** The last two cards, oldest first, with a hole for one of which only the kind is known. */
  readonly last: readonly (CardFacts | undefined)[];
  /** Whether one of a kind may come by itself again. */
  readonly isDue: (kind: PushKind) => boolean;
  readonly isFresh: (card: CardFacts) => boolean;
  /** Whether a card suits where they are. */
  readonly isForHere: (card: CardFacts) => boolean;
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
  const just = kindsJustMet(met, cameUp, history);
  const lastOf = lastByKind(met, shown);
  const isAlone = kindsOn(state, on).size === 1;
  const isApart = didApart(facts, history);
  if (shown.size < BEFORE_REAPPRAISE) spent.add('reappraise');
  return {
    met,
    fatigue,
    shown,
    lastOf,
    last: lastCards(met, facts),
    // Where one kind alone is on, "not twice running" would be "not again".
    isDue: (kind) =>
      !spent.has(kind) && (isAlone || !just.has(kind)) && !isTooSoon(kind, lastOf, fatigue, on),
    isFresh: freshOn(facts, history, met, on),
    isForHere: ({ setting }) => isApart || setting !== 'remote',
  };
}

/**
 * Nobody says where the two are. What is made for two places comes only to those who lately did one
 * that they found by themselves.
 */
function didApart(facts: readonly CardFacts[], { answers }: History): boolean {
  const apart = new Set(facts.filter(({ setting }) => setting === 'remote').map(({ id }) => id));
  return answers.some(({ cardId, outcome }) => outcome === 'did' && apart.has(cardId));
}

function kindsOn({ facts, nudges }: PacingState, on: Temporal.PlainDate): Set<string> {
  const kinds = new Set(facts.filter(isOffered).map(({ kind }) => kind));
  return new Set(
    [...kinds].filter((kind) => isPushKind(kind) && likingOf(nudges, kind, on) !== 'off'),
  );
}

function isTooSoon(
  kind: PushKind,
  lastOf: Memory['lastOf'],
  { steps }: Fatigue,
  on: Temporal.PlainDate,
): boolean {
  const gap = Math.ceil(GAP_DAYS * GAP_GROWS ** (steps[kind] ?? 0));
  return (lastOf.get(kind) ?? '') > on.subtract({ days: gap }).toString();
}

/** Answers are forgotten after a while; the days cards were shown on are not. */
function lastByKind(met: readonly Met[], shown: Memory['shown']): Map<PushKind, string> {
  const dates = new Map<PushKind, string>();
  const note = (kind: string, on: string) => {
    if (isPushKind(kind) && (dates.get(kind) ?? '') < on) dates.set(kind, on);
  };
  for (const { kind, on } of met) note(kind, on);
  for (const [cardId, on] of shown) note(kindOf(cardId), on);
  return dates;
}

const isCard = ({ cardId, kind }: Met) => cardId !== undefined || isDatedKind(kind);

const lastCards = (met: readonly Met[], facts: readonly CardFacts[]): (CardFacts | undefined)[] =>
  met
    .filter(isCard)
    .slice(-LAST)
    .map(({ cardId }) => facts.find(({ id }) => id === cardId));
