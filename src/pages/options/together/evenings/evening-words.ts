import type { WeekOfKept } from '../../../../domain/evening/weeks.ts';
import { dateFormat } from '../../../../domain/schedule/formats.ts';
import type { Occurrence } from '../../../../domain/schedule/occurrence.ts';
import { inFigures, locale, t, tn } from '../../../../platform/i18n.ts';
import type { FlameStack } from '../../../../ui/figure/FlameStacks.tsx';
import type { Present } from '../../../wiring/usePlan.ts';
import { listWords } from '../../../wiring/words.ts';

const EVENING_BEGINS = 17;
/** So many numbers can still be listened to. */
const MOST_NUMBERS = 12;

type Moment = Pick<Present, 'now' | 'zone'>;

const allOf = (weeks: readonly WeekOfKept[]) => weeks.reduce((all, { count }) => all + count, 0);

/** The chart as a sentence. A week without any is not spoken of. */
export function chartWords(weeks: readonly FlameStack[]): string {
  const counts = weeks.map(({ kept }) => kept).filter((count) => count > 0);
  const all = counts.reduce((some, one) => some + one, 0);
  const said =
    all > 0 && weeks.length <= MOST_NUMBERS
      ? t('eveningsByWeek', listWords(counts.map(inFigures)))
      : tn('eveningsInWeeks', all, inFigures(weeks.length));
  const toCome = weeks.reduce((some, { ahead }) => some + ahead, 0);
  return toCome > 0 ? `${said} ${tn('eveningsToCome', toCome)}` : said;
}

/** "32 since September."; nothing where there is nothing. */
export function sinceWords(
  weeks: readonly WeekOfKept[],
  first: Temporal.PlainDate | undefined,
  { now, zone }: Moment,
): string {
  const all = allOf(weeks);
  if (!first || all === 0) return '';
  const isThisYear = first.year === now.toZonedDateTimeISO(zone).year;
  const form = { month: 'long', ...(isThisYear ? {} : ({ year: 'numeric' } as const)) } as const;
  return tn('eveningsSince', all, dateFormat(locale(), form).format(first));
}

/** "Tonight would make 33." */
export function tonightWords(
  weeks: readonly WeekOfKept[],
  ahead: readonly Occurrence[],
  zone: string,
): string {
  if (ahead.length === 0) return '';
  const all = allOf(weeks);
  if (all === 0) return t('eveningsNextFlame');
  const isEvening = ahead.every((o) => o.start.toZonedDateTimeISO(zone).hour >= EVENING_BEGINS);
  return t(isEvening ? 'eveningsTonight' : 'eveningsToday', inFigures(all + ahead.length));
}

/** When one was: "Wednesday 25 November", and the year when it is another. */
export function eveningDay(day: Temporal.PlainDate, { now, zone }: Moment): string {
  const isThisYear = day.year === now.toZonedDateTimeISO(zone).year;
  const form = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : ({ year: 'numeric' } as const)),
  } as const;
  return dateFormat(locale(), form).format(day);
}
