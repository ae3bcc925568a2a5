import { repeated } from './days.ts';
import { dateFormat } from './formats.ts';
import { isOneOff, reachesNextDay, type ScreenFreeWindow } from './window.ts';
import type { Voice } from './words.ts';

/** A whole schedule: "Mon, Wed, Thu 19:30–22:00; every second Friday overnight". */
export const scheduleWords = (windows: readonly ScreenFreeWindow[], voice: Voice): string =>
  windows.map((window) => summaryWords(window, voice)).join('; ');

/** One window, short: "Mon, Wed, Thu 19:30–22:00", "every second Friday overnight". */
export function summaryWords(window: ScreenFreeWindow, voice: Voice): string {
  const { locale, say } = voice;
  const [from, to] = [window.start, window.end].map((time) => Temporal.PlainTime.from(time));
  const clock = dateFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const hours =
    reachesNextDay(window) || !from || !to ? say('overnight') : clock.formatRange(from, to);
  if (!isOneOff(window)) {
    return repeated(window, voice, (days) => say('daysAndHours', days, hours));
  }
  const form = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return say(
    'daysAndHours',
    dateFormat(locale, form).format(Temporal.PlainDate.from(window.on)),
    hours,
  );
}
