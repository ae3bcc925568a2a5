import { dateFormat } from './formats.ts';
import { weekdays, type Weekday, type WeeklyWindow } from './window.ts';
import type { Voice } from './words.ts';

/** Monday to Wednesday reads better as a span than as a list; two days do not. */
const LEAST_SPAN = 3;
/** Any Monday: the names of days do not depend on the week. */
const A_MONDAY = '2026-11-23';

/** "Wednesday", or shorter. */
export function weekdayWords(
  day: Weekday,
  { locale }: Voice,
  form: 'long' | 'short' | 'narrow' = 'long',
): string {
  const date = Temporal.PlainDate.from(A_MONDAY).add({ days: weekdays.indexOf(day) });
  return dateFormat(locale, { weekday: form }).format(date);
}

/** What `say` makes of the days of a window, with how often: "every second Friday …", "…, every 3 weeks". */
export function repeated(
  { days, everyWeeks }: Pick<WeeklyWindow, 'days' | 'everyWeeks'>,
  voice: Voice,
  say: (days: string) => string,
): string {
  const words = daysWords(days, voice);
  if (everyWeeks === 1) return say(words);
  return everyWeeks === 2 && days.length === 1
    ? say(voice.say('everySecond', words))
    : voice.say('everyWeeks', say(words), String(everyWeeks));
}

/** "Friday", "Mon, Wed, Thu", "Mon – Fri", "every day" */
export function daysWords(days: readonly Weekday[], voice: Voice): string {
  const { locale, say } = voice;
  const [only] = days;
  if (only && days.length === 1) return weekdayWords(only, voice);
  if (days.length === weekdays.length) return say('everyDay');
  const places = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (places.length >= LEAST_SPAN && last - first === places.length - 1) {
    const date = (place: number) => Temporal.PlainDate.from(A_MONDAY).add({ days: place });
    return dateFormat(locale, { weekday: 'short' }).formatRange(date(first), date(last));
  }
  const names = days.map((day) => weekdayWords(day, voice, 'short'));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(names);
}
