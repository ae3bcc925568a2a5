import { dateFormat } from '../../../../domain/schedule/formats.ts';
import { asSentence, timeWords } from '../../../../domain/schedule/words.ts';
import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import {
  outings,
  usualRhythm,
  type Outing,
  type Rhythm,
} from '../../../../domain/together/rhythm.ts';
import { t, tn } from '../../../../platform/i18n.ts';
import { voice } from '../../../wiring/voice.ts';

const part = { date: 'rhythmDate', night: 'rhythmNight', trip: 'rhythmTrip' } as const;
const beat = { date: 'beatDays', night: 'beatWeeks', trip: 'beatMonths' } as const;
const unit = { date: 'unitDays', night: 'unitWeeks', trip: 'unitMonths' } as const;

/** So near, a day is told with its weekday. */
const NEAR = { weeks: 8 } as const;
/** So far, it is told with its year. */
const FAR = { months: 11 } as const;

/** "A date every 7 days, a night away every 7 weeks. …", without what is no part of it. */
export function rhythmWords(rhythm: Rhythm): string {
  const parts = partsOf(rhythm).map((kind) => tn(part[kind], rhythm[kind].every));
  if (parts.length === 0) return t('rhythmNone');
  const list = new Intl.ListFormat(voice.locale, { type: 'unit' }).format(parts);
  return t(isUsual(rhythm) ? 'rhythmLineUsual' : 'rhythmLine', asSentence(list, voice));
}

/** What the two have in their rhythm. */
export const partsOf = (rhythm: Rhythm): readonly Outing[] =>
  outings.filter((kind) => !rhythm[kind].isOff);

export const isUsual = (rhythm: Rhythm): boolean =>
  outings.every((kind) => !rhythm[kind].isOff && rhythm[kind].every === usualRhythm[kind].every);

/** "every 7 days" */
export const beatWords = (kind: Outing, every: number): string => tn(beat[kind], every);

/** "weeks" */
export const unitWords = (kind: Outing, every: number): string => tn(unit[kind], every);

/** "Thu 26 Nov", further off "2 March", and the year when that is not the next. */
export function dueDayWords(due: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const isBefore = (ahead: Temporal.DurationLike) =>
    Temporal.PlainDate.compare(due, today.add(ahead)) < 0;
  if (isBefore(NEAR)) {
    return dateFormat(voice.locale, { weekday: 'short', day: 'numeric', month: 'short' }).format(
      due,
    );
  }
  const year = isBefore(FAR) ? {} : ({ year: 'numeric' } as const);
  return dateFormat(voice.locale, { day: 'numeric', month: 'long', ...year }).format(due);
}

/** "2 August 2026" */
export const wholeDayWords = (day: Temporal.PlainDate): string =>
  dateFormat(voice.locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(day);

/** "Thu 26 Nov, 19:30" */
export const plannedWords = ({ on, at }: DatePlan, today: Temporal.PlainDate): string =>
  t(
    'dayThenTime',
    dueDayWords(Temporal.PlainDate.from(on), today),
    timeWords(Temporal.PlainTime.from(at), voice),
  );
