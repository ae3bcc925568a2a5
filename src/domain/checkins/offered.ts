import type { CardFacts } from '../../deck/card.ts';
import { isDatedKind, isPushKind } from './kinds.ts';
import { likingOf, type Nudges } from './nudges.ts';
import { slotEnd } from './pick.ts';

/**
 * The cards that may be shown unasked: none that is only found, none that both must have turned on,
 * none of a kind that comes a few times a year, none of a kind that is off, none that was put away,
 * none for longer than is left when the clock's ten-minute slot ends. So the same all slot long.
 */
export function offeredInSlot<T extends CardFacts>(
  cards: readonly T[],
  now: Temporal.Instant,
  until: Temporal.Instant | undefined,
  { nudges, zone }: { readonly nudges: Nudges; readonly zone: string },
): T[] {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const unasked = cards.filter(
    ({ id, kind, delivery, consent, depth }) =>
      delivery === 'push' &&
      consent === 'none' &&
      depth < 3 &&
      isPushKind(kind) &&
      !isDatedKind(kind) &&
      likingOf(nudges, kind, today) !== 'off' &&
      !nudges.never.includes(id),
  );
  const left = until ? slotEnd(now).until(until).total('minutes') : 0;
  return unasked.filter(({ minutes, kind }) => minutes <= left || kind === 'thanks');
}
