import type { CardFacts } from '../../deck/card.ts';
import { slotEnd } from './pick.ts';

/**
 * The cards that may be shown unasked: none that is only found, none that both must have turned on,
 * none for longer than is left when the clock's ten-minute slot ends. So the same all slot long.
 */
export function offeredInSlot<T extends CardFacts>(
  cards: readonly T[],
  now: Temporal.Instant,
  until: Temporal.Instant | undefined,
): T[] {
  const unasked = cards.filter(
    ({ delivery, consent, depth }) => delivery === 'push' && consent === 'none' && depth < 3,
  );
  const left = until ? slotEnd(now).until(until).total('minutes') : 0;
  return unasked.filter(({ minutes, kind }) => minutes <= left || kind === 'thanks');
}
