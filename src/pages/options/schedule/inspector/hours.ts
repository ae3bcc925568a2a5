import {
  isOneOff,
  isOvernight,
  weekdays,
  type ScreenFreeWindow,
} from '../../../../domain/schedule/window.ts';
import { weekdayWords } from '../../../../domain/schedule/days.ts';
import { timeWords } from '../../../../domain/schedule/words.ts';
import { locale, t } from '../../../../platform/i18n.ts';
import { voice } from '../../../wiring/voice.ts';

type Hours = Pick<ScreenFreeWindow, 'start' | 'end'>;

/** Minutes by the wall clock. */
export function minutesOf({ start, end }: Hours): number {
  const minutes = Temporal.PlainTime.from(start)
    .until(Temporal.PlainTime.from(end))
    .total('minutes');
  return minutes > 0 ? minutes : minutes + 24 * 60;
}

/** Hours a week of the windows that come every week. */
export const weeklyHours = (windows: readonly ScreenFreeWindow[]): number =>
  windows.reduce(
    (sum, window) =>
      isOneOff(window) || window.everyWeeks > 1
        ? sum
        : sum + (window.days.length * minutesOf(window)) / 60,
    0,
  );

/** "Fri 21:30 → Sat 8:30, 11 hours" */
export function previewWords(window: ScreenFreeWindow): string {
  const [from, to] = [window.start, window.end].map((time) =>
    timeWords(Temporal.PlainTime.from(time), voice),
  );
  const span = spanWords(window, from ?? '', to ?? '');
  return t('optionsPreview', span, durationWords(minutesOf(window)));
}

function spanWords(window: ScreenFreeWindow, from: string, to: string): string {
  if (!isOvernight(window)) return t('optionsSpan', from, to);
  const day = isOneOff(window)
    ? Temporal.PlainDate.from(window.on).dayOfWeek - 1
    : window.days.length === 1
      ? weekdays.indexOf(window.days[0] ?? 'mon')
      : undefined;
  if (day === undefined) return t('optionsSpanNextDay', from, to);
  return t('optionsSpan', `${shortName(day)} ${from}`, `${shortName(day + 1)} ${to}`);
}

const shortName = (index: number) => weekdayWords(weekdays[index % 7] ?? 'mon', voice, 'short');

/** "2 hours, 30 minutes" */
function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const parts = [
    ...(hours > 0 ? [unitWords(hours, 'hour')] : []),
    ...(minutes % 60 > 0 ? [unitWords(minutes % 60, 'minute')] : []),
  ];
  return new Intl.ListFormat(locale(), { type: 'unit' }).format(parts);
}

const unitWords = (value: number, unit: string) =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
