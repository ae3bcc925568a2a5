import type { Block } from '../../../../domain/schedule/blocks.ts';
import { dateFormat } from '../../../../domain/schedule/formats.ts';
import type { Occurrence } from '../../../../domain/schedule/occurrence.ts';
import { weekdayWords } from '../../../../domain/schedule/days.ts';
import { clockWords, timeWords } from '../../../../domain/schedule/words.ts';
import {
  isOneOff,
  reachesNextDay,
  weekdays,
  type ScreenFreeWindow,
} from '../../../../domain/schedule/window.ts';
import { locale, t } from '../../../../platform/i18n.ts';
import { voice } from '../../../wiring/voice.ts';

/** "Wednesday" */
export const dayName = (date: Temporal.PlainDate, form: 'long' | 'short' = 'long'): string =>
  weekdayWords(weekdays[date.dayOfWeek - 1] ?? 'mon', voice, form);

/** "until 22:00", "into Saturday", "from Friday, until 8:30" */
export function blockWords(
  { occurrence, isCutBefore, isCutAfter }: Omit<Block, 'lane' | 'lanes'>,
  date: Temporal.PlainDate,
  zone: string,
  isLetGo: boolean,
): string {
  if (isLetGo) return t('gridLetGo');
  const until = untilWords(occurrence, zone);
  const before = dayName(date.subtract({ days: 1 }));
  if (isCutAfter) {
    const into = t('gridInto', dayName(date.add({ days: 1 })));
    return isCutBefore ? t('gridBoth', t('gridFrom', before), into) : into;
  }
  return isCutBefore ? t('gridBoth', t('gridFrom', before), until) : until;
}

/** "Friday, 21:30": told to ears, where eyes see a place. */
export function beginsWords({ start }: Pick<Occurrence, 'start'>, zone: string): string {
  const at = start.toZonedDateTimeISO(zone);
  return t('dayThenTime', dayName(at.toPlainDate()), timeWords(at.toPlainTime(), voice));
}

/** "until 22:00" */
export const untilWords = ({ end }: Pick<Occurrence, 'end'>, zone: string): string =>
  t('gridUntil', shortClock(end, zone));

/** "–22:00", where there is no room for more. */
export const endWords = ({ end }: Pick<Occurrence, 'end'>, zone: string): string =>
  t('gridEnd', shortClock(end, zone));

/** "22:00", or "10 PM" where clocks have twelve hours and the hour is full. */
function shortClock(at: Temporal.Instant, zone: string): string {
  const time = at.toZonedDateTimeISO(zone).toPlainTime();
  return time.minute === 0 && hasTwelveHours()
    ? dateFormat(locale(), { hour: 'numeric' }).format(time)
    : timeWords(time, voice);
}

const hasTwelveHours = () =>
  dateFormat(locale(), { hour: 'numeric' }).resolvedOptions().hour12 === true;

/** "15:00", or "3 PM" where clocks have twelve hours; the last line of the day is 24:00. */
export function hourWords(hour: number): string {
  const at = Temporal.PlainTime.from({ hour: hour % 24 });
  if (hasTwelveHours()) return dateFormat(locale(), { hour: 'numeric' }).format(at);
  return hour === 24
    ? dateFormat(locale(), { hour: 'numeric', minute: '2-digit', hourCycle: 'h24' }).format(at)
    : timeWords(at, voice);
}

/** ISO number of the day a week begins with here; Monday where the browser does not know. */
export function firstWeekday(): number {
  const here = new Intl.Locale(locale()) as Intl.Locale & {
    getWeekInfo?: () => { readonly firstDay: number };
    weekInfo?: { readonly firstDay: number };
  };
  return (here.getWeekInfo?.() ?? here.weekInfo)?.firstDay ?? 1;
}

/** "19:45 to 22:15" */
export const clockSpanWords = (
  { start, end }: Pick<Block['occurrence'], 'start' | 'end'>,
  zone: string,
): string => t('optionsSpan', clockWords(start, zone, voice), clockWords(end, zone, voice));

/** "Mon" in the week that runs, "Wed, today", and "Mon 30" in another. */
export function dayHead(date: Temporal.PlainDate, today: Temporal.PlainDate, isThisWeek: boolean) {
  if (date.equals(today)) return t('gridToday', dayName(date, 'short'));
  return isThisWeek
    ? dayName(date, 'short')
    : dateFormat(locale(), { weekday: 'short', day: 'numeric' }).format(date);
}

/** "30 November to 6 December" */
export function weekWords(first: Temporal.PlainDate): string {
  const form = dateFormat(locale(), { day: 'numeric', month: 'long' });
  return form.formatRange(first, first.add({ days: 6 }));
}

/** "Quiet night carries on from Friday into Saturday." */
export function carriesOnWords(windows: readonly ScreenFreeWindow[]): string {
  const night = windows.find((window) => reachesNextDay(window) && !isOneOff(window));
  if (!night || isOneOff(night)) return '';
  const [day = 'mon'] = night.days;
  const next = weekdays[(weekdays.indexOf(day) + 1) % 7] ?? 'mon';
  return t('gridCarriesOn', night.title, weekdayWords(day, voice), weekdayWords(next, voice));
}
