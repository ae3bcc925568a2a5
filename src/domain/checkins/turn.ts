import type { CardFacts, CardId } from '../../deck/card.ts';
import type { History } from './answer.ts';
import type { DatedKind } from './kinds.ts';

/** The least days from one card of such a kind to the next; see `quota.ts`. */
const leastDays: Readonly<Record<DatedKind, number>> = { touch: 4, checkin: 31, reappraise: 123 };

/**
 * The card of a kind whose turn a day is, if one may come. Of touch, check-in and reappraise no more
 * is remembered than the kind's last date, so the calendar is cut into stretches: each belongs to
 * one card of the kind and holds it once at most. They are long enough that a whole round takes at
 * least the longest cooldown, so no card comes early, though nobody knows which came before.
 */
export function turnOf(
  kind: DatedKind,
  ofKind: readonly CardFacts[],
  { kinds }: Pick<History, 'kinds'>,
  on: Temporal.PlainDate,
): CardId | undefined {
  const [last, [first]] = [kinds[kind], ofKind];
  const others = ofKind.length - 1;
  if (!first) return undefined;
  if (others === 0) {
    const isOver = !last || last <= on.subtract({ days: first.cooldownDays }).toString();
    return isOver ? first.id : undefined;
  }
  const longest = Math.max(...ofKind.map(({ cooldownDays }) => cooldownDays));
  const days = Math.max(leastDays[kind], Math.ceil((longest - 1) / others));
  const stretch = stretchOf(on, days);
  const isHad = last !== undefined && stretchOf(Temporal.PlainDate.from(last), days) >= stretch;
  return isHad ? undefined : ofKind[stretch % ofKind.length]?.id;
}

const EPOCH = '1970-01-01';

const stretchOf = (date: Temporal.PlainDate, days: number): number =>
  Math.floor(Temporal.PlainDate.from(EPOCH).until(date, { largestUnit: 'days' }).days / days);
