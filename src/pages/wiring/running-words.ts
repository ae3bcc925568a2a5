import { lastToEnd, type Plan } from '../../domain/plan.ts';
import { clockWords } from '../../domain/schedule/words.ts';
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
  if (!plan.until) return '';
  return t('titleUntil', runningTitle(plan), clockWords(plan.until, zone, voice));
}

/** The name of the window that ends last; one begun by hand has its own. */
export const runningTitle = (plan: Plan): string =>
  lastToEnd(plan)?.window.title || t('begunTitle');
