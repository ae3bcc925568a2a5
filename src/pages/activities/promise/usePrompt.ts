import { coupleView } from '../../../storage/views.ts';
import { useCards } from '../../wiring/useDeck.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { useValue } from '../../wiring/useView.ts';

/** The words of one promise card a day; nothing until the deck has come. */
export function usePrompt({ now, zone }: Present): string | undefined {
  const { seed } = useValue(coupleView, { seed: 0, welcomed: true });
  const cards = useCards().filter(({ kind }) => kind === 'promise');
  const { dayOfYear } = now.toZonedDateTimeISO(zone);
  return cards[(seed + dayOfYear) % cards.length]?.text;
}
