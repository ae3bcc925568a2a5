import { isDay, type DayProblem, type Days } from '../../domain/together/date-plan.ts';
import { clockWords, instantWords } from '../../domain/schedule/words.ts';
import { locale, t } from '../../platform/i18n.ts';
import type { Present } from './usePlan.ts';
import { voice } from './voice.ts';

type Moment = Pick<Present, 'now' | 'zone'>;

/** "tonight, 19:30" */
export const momentWords = (at: Temporal.Instant, { now, zone }: Moment): string =>
  instantWords(at, zone, now, voice);

/** When something was: "19:40" today, "23 November, 19:40" before. */
export function pastWords(at: Temporal.Instant, { now, zone }: Moment): string {
  const clock = clockWords(at, zone, voice);
  const day = at.toZonedDateTimeISO(zone).toPlainDate();
  if (day.equals(now.toZonedDateTimeISO(zone).toPlainDate())) return clock;
  const date = day.toLocaleString(locale(), { day: 'numeric', month: 'long' });
  return t('dayThenTime', date, clock);
}

/** The line at the foot of the sidebar. */
export function nextWords({ plan, now, zone }: Present): string {
  const clock = (at: Temporal.Instant) => clockWords(at, zone, voice);
  if (plan.resumesAt) return t('optionsPausedUntil', clock(plan.resumesAt));
  if (plan.until) return t('optionsNowUntil', clock(plan.until));
  return plan.next
    ? t('optionsNext', momentWords(plan.next.start, { now, zone }))
    : t('optionsNoNext');
}

/** "What you loosened waits until 22:00.", or nothing. */
export const heldWords = ({ plan, zone }: Present): string =>
  plan.heldUntil ? t('optionsHeld', clockWords(plan.heldUntil, zone, voice)) : '';

/** "news.example, social.example and shop.example" */
export const listWords = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);

const weekdayDayMonth = dayForm({ weekday: 'long', day: 'numeric', month: 'long' });
const dayMonthYear = dayForm({ day: 'numeric', month: 'long', year: 'numeric' });

/** One formatter a form: to make one takes as long as to write fifty days with it. */
function dayForm(form: Intl.DateTimeFormatOptions): (day: Temporal.PlainDate) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (day) => (made ??= new Intl.DateTimeFormat(locale(), form)).format(day);
}

/** "Wednesday 25 November" */
export const dateWords = (iso: string): string => weekdayDayMonth(Temporal.PlainDate.from(iso));

/** "25 November 2025" */
export const fullDateWords = (iso: string): string => dayMonthYear(Temporal.PlainDate.from(iso));

/** "Friday"; nothing for what is no day. */
export const dayName = (iso: string): string =>
  isDay(iso) ? Temporal.PlainDate.from(iso).toLocaleString(locale(), { weekday: 'long' }) : '';

/** Why a date cannot be on that day, as the way to put it right. */
export function dayProblemWords(problem: DayProblem, { last }: Days): string {
  if (problem !== 'far') return t('datePast');
  return t('dateFar', dayMonthYear(last));
}

/** "today", "on Sunday", "on 3 November", and the year when it is another. */
export function onDayWords(iso: string, { now, zone }: Moment): string {
  const day = Temporal.PlainDate.from(iso);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const ago = day.until(today, { largestUnit: 'days' }).days;
  if (ago === 0) return t('dayToday');
  if (ago > 0 && ago < 7) return t('dayOn', day.toLocaleString(locale(), { weekday: 'long' }));
  const year = day.year === today.year ? {} : ({ year: 'numeric' } as const);
  return t('dayOn', day.toLocaleString(locale(), { day: 'numeric', month: 'long', ...year }));
}
