import { isOneOff, weekdays, type ScreenFreeWindow } from '../../../domain/schedule/window.ts';
import { t } from '../../../platform/i18n.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { freshId } from '../../../domain/agreement/fresh-id.ts';

/** An evening to begin with: tomorrow's, so that nothing starts while it is being shaped. */
export function newWindow(
  windows: readonly ScreenFreeWindow[],
  { now, zone }: Pick<Present, 'now' | 'zone'>,
): ScreenFreeWindow {
  const tomorrow = now.toZonedDateTimeISO(zone).add({ days: 1 });
  return {
    id: freshId(windows, 'window'),
    title: t('optionsNewWindow'),
    days: [weekdays[tomorrow.dayOfWeek - 1] ?? 'fri'],
    everyWeeks: 1,
    start: '19:30',
    end: '22:00',
    covers: 'list',
  };
}

/** A copy under an id of its own; with ISO weekdays, every week on those. */
export function copyOf(
  window: ScreenFreeWindow,
  windows: readonly ScreenFreeWindow[],
  onDays?: readonly number[],
): ScreenFreeWindow {
  const copy = { ...window, id: freshId(windows, window.id) };
  if (!onDays) return copy;
  const days = weekdays.filter((_, index) => onDays.includes(index + 1));
  if (!isOneOff(copy)) return { ...copy, days };
  const { on: _, ...rest } = copy;
  return { ...rest, days, everyWeeks: 1 };
}

/** The windows with one more, at its place. */
export const withAt = (
  windows: readonly ScreenFreeWindow[],
  window: ScreenFreeWindow,
  at: number,
): readonly ScreenFreeWindow[] => [...windows.slice(0, at), window, ...windows.slice(at)];
