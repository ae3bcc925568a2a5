import type { CardFacts, CardId } from '../../deck/card.ts';
import type { History } from './answer.ts';
import { isDatedKind, isPushKind, type DatedKind, type PushKind } from './kinds.ts';
import type { Met } from './met.ts';
import { turnOf } from './turn.ts';

/** Of a kind so much else has to have been seen before a card may come again early. */
const SEEN_SHARE = 0.8;
/**
 * Which cards would be no repeat on a day. "80 % of its kind seen since, or 60 days" is read so: a
 * card may come again on the day on which its cooldown is over, counted in dates from the last time
 * it was shown, by whatever way; or earlier, once cards of its kind to the number of 80 % of the
 * whole kind, rounded up and itself not among them, were each last shown on a later date.
 * What only the kind's last date is known of goes by turns instead.
 */
export function freshOn(
  facts: readonly CardFacts[],
  history: History,
  met: readonly Met[],
  on: Temporal.PlainDate,
): (card: CardFacts) => boolean {
  const shown = lastShown(history, met);
  const kinds = byKind(facts.filter(isOffered));
  const datesByKind = new Map<PushKind, string[]>();
  const cutoffs = new Map<number, string>();
  const cutoffOf = (days: number): string => {
    const known = cutoffs.get(days) ?? on.subtract({ days }).toString();
    cutoffs.set(days, known);
    return known;
  };
  const datesOf = (kind: PushKind): string[] => {
    const known =
      datesByKind.get(kind) ??
      (kinds.get(kind) ?? []).map(({ id }) => shown.get(id)).filter((date) => date !== undefined);
    datesByKind.set(kind, known);
    return known;
  };
  const turns = new Map<DatedKind, CardId | undefined>();
  const turnIn = (kind: DatedKind): CardId | undefined => {
    if (!turns.has(kind)) turns.set(kind, turnOf(kind, kinds.get(kind) ?? [], history, on));
    return turns.get(kind);
  };
  return ({ id, kind, cooldownDays }) => {
    if (!isPushKind(kind)) return false;
    const ofKind = kinds.get(kind) ?? [];
    if (isDatedKind(kind)) return turnIn(kind) === id;
    const last = shown.get(id);
    if (last === undefined || last <= cutoffOf(cooldownDays)) return true;
    const since = datesOf(kind).filter((date) => date > last).length;
    return since >= Math.ceil(ofKind.length * SEEN_SHARE);
  };
}

/** Cards by their kind, without those of kinds that do not come up. */
export function byKind(cards: readonly CardFacts[]): ReadonlyMap<PushKind, CardFacts[]> {
  const kinds = new Map<PushKind, CardFacts[]>();
  for (const card of cards) {
    if (!isPushKind(card.kind)) continue;
    const others = kinds.get(card.kind);
    if (others) others.push(card);
    else kinds.set(card.kind, [card]);
  }
  return kinds;
}

/** Whether a card may come up by itself at all. */
export const isOffered = ({ delivery, kind }: CardFacts): boolean =>
  delivery === 'push' && isPushKind(kind);

/** The date each card was last shown, also when nothing of it is settled yet. */
export function lastShown({ shown }: History, met: readonly Met[]): ReadonlyMap<string, string> {
  const dates = new Map(Object.entries(shown));
  for (const { cardId, on } of met) {
    if (cardId !== undefined && (dates.get(cardId) ?? '') < on) dates.set(cardId, on);
  }
  return dates;
}
