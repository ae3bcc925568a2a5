import type { DateIdea } from '../../deck/card.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';

const LENGTHS: Readonly<Record<DateIdea['minutes'], MessageKey>> = {
  45: 'ideaUnder',
  60: 'ideaHour',
  90: 'ideaHourAndHalf',
  120: 'ideaTwoHours',
};

/** "At home, about two hours", "Outside, about an hour, free". */
export function ideaWords({ place, minutes, cost }: DateIdea): string {
  const where = t(place === 'home' ? 'ideaAtHome' : 'ideaOutside');
  const length = t(LENGTHS[minutes]);
  return cost === 0 && place === 'out'
    ? t('ideaDetailFree', where, length, t('ideaFree'))
    : t('ideaDetail', where, length);
}
