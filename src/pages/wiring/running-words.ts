import { timeWords } from '../../domain/schedule/words.ts';
import { t } from '../../platform/i18n.ts';
import type { Present } from './usePlan.ts';
import { voice } from './voice.ts';

/** Over this many minutes the figure speaks in hours. */
export const LONG = 99;

/** "72", or "2 h 10" over ninety-nine minutes. */
export const countWords = (minutes: number): string =>
  minutes > LONG
    ? t('lengthHours', Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'))
    : String(minutes);

/** "Dinner and after, until 22:00". */
export function untilWords({ plan, zone }: Present): string {
  const { until } = plan;
  if (!until) return '';
  const last = plan.running.find((o) => o.end.equals(until));
  const time = timeWords(until.toZonedDateTimeISO(zone).toPlainTime(), voice);
  return t('titleUntil', last?.window.title || t('begunTitle'), time);
}
