import type { CardFacts } from '../../deck/card.ts';
import { reasonsFor, type Reason } from './appetite.ts';
import { fatigueOf } from './fatigue.ts';
import { byKind, freshOn, isOffered, lastShown } from './fresh.ts';
import { isDatedKind, isPushKind, type PushKind } from './kinds.ts';
import { kindsJustMet, metLately, type Met } from './met.ts';
import { likingOf } from './nudges.ts';
import type { Occasion } from './occasion.ts';
import type { PacingState } from './pacing.ts';
import { chanceOf, pickByWeight } from './pick.ts';
import { spentKinds } from './quota.ts';
import { fitsIn, isAgreedTo, suitsHour } from './suits.ts';
import { tasteOf } from './taste.ts';
import type { Why } from './why.ts';

export interface Choice {
  readonly card: CardFacts;
  readonly why: readonly Why[];
}

const MOST_REASONS = 3;
/** A reason that made no more difference is none. */
const TELLING = 1.15;
/** Of so many cards running, one is light. */
const LIGHT_AMONG = 3;

export const isLight = ({ tags }: Pick<CardFacts, 'tags'>): boolean =>
  tags.includes('fun') || tags.includes('laugh');

/**
 * One card for an occasion: first the kind, then the card, both by weight and by chance that belongs
 * to the seed and the slot. `moment` is a kind the couple chose for a moment: it minds no quota, and
 * may be the same twice running. Undefined when no card may come now.
 */
export function chooseCard(
  state: PacingState,
  occasion: Occasion,
  moment?: PushKind,
): Choice | undefined {
  const { facts, nudges, history, seed, plan } = state;
  const cameUp = plan.evening.cameUp ?? [];
  const met = metLately(history, cameUp, plan.zone);
  const fatigue = fatigueOf(history.answers);
  const spent = spentKinds(met, history, occasion.on);
  const just = kindsJustMet(met, cameUp);
  const isOpen = (kind: string): kind is PushKind =>
    isPushKind(kind) &&
    likingOf(nudges, kind, occasion.on) !== 'off' &&
    (moment ? kind === moment : !spent.has(kind) && !just.has(kind) && suitsHour(kind, occasion));
  const isFresh = freshOn(facts, history, met, occasion.on);
  const possible = facts.filter(
    (card) =>
      isOffered(card) &&
      isOpen(card.kind) &&
      isAgreedTo(card, nudges, occasion.on) &&
      fitsIn(card, occasion.left) &&
      isFresh(card),
  );
  const last = lastCards(met, facts);
  const light = possible.filter(isLight);
  const isLightDue = !last.slice(1 - LIGHT_AMONG).some((one) => one !== undefined && isLight(one));
  const isLightTurn = isLightDue && last.length >= LIGHT_AMONG - 1 && light.length > 0;
  const choices = byKind(isLightTurn ? light : possible);

  const chance = (word: string) => chanceOf(seed, occasion.key, word);
  const forKind = new Map(
    [...choices.keys()].map((kind) => [kind, reasonsFor(kind, { nudges, fatigue, met, occasion })]),
  );
  const kind = pickByWeight([...choices.keys()], (one) => weightOf(forKind.get(one)), chance);
  if (!kind) return undefined;
  const taste = {
    occasion,
    shown: lastShown(history, met),
    last: last.filter((one) => one !== undefined),
  };
  const ofKind = choices.get(kind) ?? [];
  const card = pickByWeight(
    ofKind,
    (one) => weightOf(tasteOf(one, taste)),
    ({ id }) => chance(id),
  );
  if (!card) return undefined;
  const reasons = [...(forKind.get(kind) ?? []), ...tasteOf(card, taste)];
  return { card, why: whyOf(reasons, isLightTurn, card) };
}

const weightOf = (reasons: readonly Reason[] = []): number =>
  reasons.reduce((weight, { factor }) => weight * factor, 1);

const isCard = ({ cardId, kind }: Met) => cardId !== undefined || isDatedKind(kind);

/** The last two cards, with a hole for one of which only the kind is known. */
function lastCards(met: readonly Met[], facts: readonly CardFacts[]): (CardFacts | undefined)[] {
  return met
    .filter(isCard)
    .slice(1 - LIGHT_AMONG)
    .map(({ cardId }) => facts.find(({ id }) => id === cardId));
}

/** The reasons that weighed most, in order; if none did, that there is time for it. */
function whyOf(reasons: readonly Reason[], isLightTurn: boolean, { minutes }: CardFacts): Why[] {
  const told = reasons
    .filter(({ factor, why }) => why !== undefined && factor >= TELLING)
    .toSorted((a, b) => b.factor - a.factor)
    .flatMap(({ why }) => why ?? []);
  const light: Why[] = isLightTurn ? [{ code: 'light' }] : [];
  const all = [...light, ...told].filter(
    ({ code }, index, list) => list.findIndex((other) => other.code === code) === index,
  );
  return all.length > 0 ? all.slice(0, MOST_REASONS) : [{ code: 'fits', minutes }];
}
