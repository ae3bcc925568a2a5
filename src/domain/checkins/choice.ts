import type { CardFacts } from '../../deck/card.ts';
import { reasonsFor, type Reason } from './appetite.ts';
import { caredFor } from './care.ts';
import { byKind, isOffered } from './fresh.ts';
import { pushKinds, type PushKind } from './kinds.ts';
import { memoryOf, type Memory } from './memory.ts';
import { likingOf } from './nudges.ts';
import type { Occasion } from './occasion.ts';
import type { PacingState } from './pacing.ts';
import { chanceOf, pickByWeight } from './pick.ts';
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
/** Of so many cards running, one is light, so that of any few it is a quarter at least. */
const LIGHT_AMONG = 3;

export const isLight = ({ tags }: Pick<CardFacts, 'tags'>): boolean =>
  tags.includes('fun') || tags.includes('laugh');

/**
 * One card that may come up by itself on an occasion. `moment` is a kind the couple chose for a
 * moment: it minds no quota, and may be the same twice running. Undefined when none may come now.
 */
export function chooseCard(
  state: PacingState,
  occasion: Occasion,
  moment?: PushKind,
): Choice | undefined {
  const { facts, nudges } = state;
  const memory = memoryOf(state, occasion.on);
  const isOpen = (kind: PushKind): boolean =>
    likingOf(nudges, kind, occasion.on) !== 'off' &&
    (moment ? kind === moment : memory.isDue(kind) && suitsHour(kind, occasion));
  const open: ReadonlySet<string> = new Set(pushKinds.filter(isOpen));
  const possible = facts.filter(
    (card) =>
      open.has(card.kind) &&
      isOffered(card) &&
      isAgreedTo(card, nudges, occasion.on) &&
      memory.isForHere(card) &&
      fitsIn(card, occasion.left) &&
      memory.isFresh(card),
  );
  const light = possible.filter(isLight);
  const isLightTurn = isLightDue(memory) && light.length > 0;
  const choice = weighed(isLightTurn ? light : possible, state, occasion, memory);
  if (!choice || !isLightTurn) return choice;
  return { ...choice, why: [LIGHT, ...choice.why].slice(0, MOST_REASONS) };
}

const LIGHT: Why = { code: 'light' };

const isLightDue = ({ last }: Memory): boolean =>
  last.length === LIGHT_AMONG - 1 && !last.some((card) => card && isLight(card));

/**
 * One of the cards: first the kind, then the card, each by weight and by a chance that belongs to
 * the seed and the occasion. So who leaves the choices changes nothing unless it was the chosen one.
 */
export function weighed(
  cards: readonly CardFacts[],
  state: PacingState,
  occasion: Occasion,
  memory: Memory,
): Choice | undefined {
  const kinds = byKind(cards);
  const chance = (word: string) => chanceOf(state.seed, occasion.key, word);
  const forKind = new Map(
    [...kinds.keys()].map((kind) => [kind, reasonsFor(kind, state, occasion, memory)]),
  );
  const [only, ...others] = kinds.keys();
  const kind =
    others.length === 0
      ? only
      : pickByWeight([...kinds.keys()], (one) => weightOf(forKind.get(one)), chance);
  const ofKind = (kind && kinds.get(kind)) ?? [];
  const care = caredFor(state.nudges, occasion.on);
  const taste = (card: CardFacts) => tasteOf(card, ofKind, occasion, memory, care);
  const card = pickByWeight(
    ofKind,
    (one) => weightOf(taste(one)),
    ({ id }) => chance(id),
  );
  if (!kind || !card) return undefined;
  return { card, why: whyOf([...(forKind.get(kind) ?? []), ...taste(card)], card) };
}

const weightOf = (reasons: readonly Reason[] = []): number =>
  reasons.reduce((weight, { factor }) => weight * factor, 1);

/** It weighs the most, and tells the least: most cards are, for a year. */
const telling = ({ factor, why }: Reason): number =>
  why?.code === 'new' ? Math.min(factor, TELLING) : factor;

/** The reasons that weighed most, in order; if none did, that there is time for it. */
function whyOf(reasons: readonly Reason[], { minutes }: CardFacts): Why[] {
  const told = reasons
    .filter(({ factor, why }) => why !== undefined && factor >= TELLING)
    .toSorted((a, b) => telling(b) - telling(a))
    .flatMap(({ why }) => why ?? []);
  const each = told.filter(
    ({ code }, index) => told.findIndex((other) => other.code === code) === index,
  );
  return each.length > 0 ? each.slice(0, MOST_REASONS) : [{ code: 'fits', minutes }];
}
