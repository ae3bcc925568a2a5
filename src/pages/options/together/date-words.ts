import { timeWords } from '../../../domain/schedule/words.ts';
import type { DatePlan } from '../../../domain/together/date-plan.ts';
import type { Outing } from '../../../domain/together/rhythm.ts';
import { t } from '../../../platform/i18n.ts';
import { voice } from '../../wiring/voice.ts';
import { dateWords, fullDateWords } from '../../wiring/words.ts';

/** "Friday 27 November, 19:30" */
export const dateTimeWords = ({ on, at }: Pick<DatePlan, 'on' | 'at'>): string =>
  voice.say('dayThenTime', dateWords(on), timeWords(Temporal.PlainTime.from(at), voice));

/** "Friday 27 November", and the year when it is another. */
export function pastDayWords(on: string, today: Temporal.PlainDate): string {
  const { year } = Temporal.PlainDate.from(on);
  return year === today.year ? dateWords(on) : fullDateWords(on);
}

/** "Trip, " before what it is told with; a date needs no such word among dates. */
export const ofKindWords = (kind: Outing, words: string): string =>
  kind === 'date' ? words : t('ofKind', t(`outing_${kind}`), words);
