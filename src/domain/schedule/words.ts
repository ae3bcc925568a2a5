import type { Occurrence } from './occurrence.ts';
import { repeated, weekdayWords } from './days.ts';
import { dateFormat, numberFormat } from './formats.ts';
import { isOneOff, isOvernight, weekdays, type ScreenFreeWindow } from './window.ts';

/** The little glue that `Intl` lacks; `$1`, `$2` are filled in order. */
export type ScheduleKey =
  | 'dayToday'
  | 'dayTonight'
  | 'dayTomorrow'
  | 'dayThenTime'
  | 'dayThenSpan'
  | 'spanFromTo'
  | 'everyDay'
  | 'everySecond'
  | 'everyWeeks'
  | 'daysAndHours'
  | 'overnight'
  | 'lengthMinutes'
  | 'lengthHours'
  | 'lengthDays';
export type Say = (key: ScheduleKey, ...values: string[]) => string;

/** How to speak: the locale for `Intl`, and the glue between its words. */
export interface Voice {
  readonly locale: string;
  readonly say: Say;
}

const EVENING_BEGINS = 17;
const TWO_DAYS = 48 * 60;
const clock = { hour: 'numeric', minute: '2-digit' } as const;

export const timeWords = (time: Temporal.PlainTime, { locale }: Voice): string =>
  dateFormat(locale, clock).format(time);

/** The clock at an instant: "19:30". */
export const clockWords = (at: Temporal.Instant, zone: string, voice: Voice): string =>
  timeWords(at.toZonedDateTimeISO(zone).toPlainTime(), voice);

/** "tonight", "tomorrow", "Friday", or the date when it is a week or more away. */
export function dayWords(
  start: Temporal.ZonedDateTime,
  today: Temporal.PlainDate,
  voice: Voice,
): string {
  const { locale, say } = voice;
  const days = today.until(start.toPlainDate(), { largestUnit: 'days' }).days;
  if (days === 0) return say(start.hour >= EVENING_BEGINS ? 'dayTonight' : 'dayToday');
  if (days === 1) return say('dayTomorrow');
  const near = days > 1 && days < 7;
  const form = near
    ? ({ weekday: 'long' } as const)
    : ({ weekday: 'long', day: 'numeric', month: 'long' } as const);
  return dateFormat(locale, form).format(start.toPlainDate());
}

/** "tonight, 19:30", for the middle of a sentence. */
export function instantWords(
  at: Temporal.Instant,
  zone: string,
  now: Temporal.Instant,
  voice: Voice,
): string {
  const there = at.toZonedDateTimeISO(zone);
  const day = dayWords(there, now.toZonedDateTimeISO(zone).toPlainDate(), voice);
  return voice.say('dayThenTime', day, timeWords(there.toPlainTime(), voice));
}

/** When an occurrence begins: "tonight, 19:30". */
export const startWords = (
  o: Pick<Occurrence, 'start'>,
  zone: string,
  now: Temporal.Instant,
  voice: Voice,
): string => instantWords(o.start, zone, now, voice);

/** "tonight, 19:30 to 22:00", or "Friday 21:30 to Saturday 8:30" over midnight. */
export function occurrenceWords(
  o: Occurrence,
  zone: string,
  now: Temporal.Instant,
  voice: Voice,
): string {
  const [start, end] = [o.start.toZonedDateTimeISO(zone), o.end.toZonedDateTimeISO(zone)];
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const day = dayWords(start, today, voice);
  const [from, to] = [timeWords(start.toPlainTime(), voice), timeWords(end.toPlainTime(), voice)];
  if (start.toPlainDate().equals(end.toPlainDate())) return voice.say('dayThenSpan', day, from, to);
  const endDay = dateFormat(voice.locale, { weekday: 'long' }).format(end.toPlainDate());
  return voice.say('spanFromTo', `${day} ${from}`, `${endDay} ${to}`);
}

/** The same words at the beginning of a sentence. */
export const asSentence = (words: string, { locale }: Voice): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

/** A window in words: "Mon, Wed, Thu, 19:30 to 22:00". */
export function windowWords(window: ScreenFreeWindow, voice: Voice): string {
  const { locale, say } = voice;
  const from = timeWords(Temporal.PlainTime.from(window.start), voice);
  const to = timeWords(Temporal.PlainTime.from(window.end), voice);
  if (isOneOff(window)) {
    const date = Temporal.PlainDate.from(window.on);
    const form = { weekday: 'long', day: 'numeric', month: 'long' } as const;
    return say('dayThenSpan', dateFormat(locale, form).format(date), from, to);
  }
  const [only] = window.days;
  return repeated(window, voice, (days) => {
    if (!isOvernight(window) || !only || window.days.length > 1)
      return say('dayThenSpan', days, from, to);
    const next = weekdays[(weekdays.indexOf(only) + 1) % 7] ?? 'mon';
    return say('spanFromTo', `${days} ${from}`, `${weekdayWords(next, voice)} ${to}`);
  });
}

/** "20 min", "1 h 48", "3 days". Minutes are rounded up, so that nothing reads "0 min". */
export function lengthWords(minutes: number, { locale, say }: Voice): string {
  const whole = Math.max(1, Math.ceil(minutes));
  const number = (value: number) => numberFormat(locale).format(value);
  if (whole < 60) return say('lengthMinutes', number(whole));
  if (whole < TWO_DAYS) {
    const rest = String(whole % 60).padStart(2, '0');
    return say('lengthHours', number(Math.floor(whole / 60)), rest);
  }
  return say('lengthDays', number(Math.round(whole / (24 * 60))));
}

/** Minutes from one instant to a later one. */
export const minutesBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  (to.epochMilliseconds - from.epochMilliseconds) / 60_000;
