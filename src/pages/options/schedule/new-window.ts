import { clashesOf } from '../../../domain/schedule/clashes.ts';
import {
  isOneOff,
  weekdays,
  type ScreenFreeWindow,
  type WeeklyWindow,
} from '../../../domain/schedule/window.ts';
import { t } from '../../../platform/i18n.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { freshId } from '../../../domain/agreement/fresh-id.ts';

const EVENING = { start: '19:30', end: '22:00', covers: 'list', opensWith: 'breath' } as const;

/** An evening to begin with: the first free one from tomorrow, so that nothing starts meanwhile. */
export function newWindow(
  windows: readonly ScreenFreeWindow[],
  { now, zone }: Pick<Present, 'now' | 'zone'>,
): ScreenFreeWindow {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const id = freshId(windows, 'window');
  const evening = (date: Temporal.PlainDate): WeeklyWindow => {
    const day = weekdays[date.dayOfWeek - 1] ?? 'fri';
    return { id, title: t('optionsNewWindow'), days: [day], everyWeeks: 1, ...EVENING };
  };
  const dates = Array.from({ length: 7 }, (_, ahead) => today.add({ days: ahead + 1 }));
  const isFree = (date: Temporal.PlainDate) =>
    clashesOf(evening(date), windows, date, zone).length === 0;
  return evening(dates.find(isFree) ?? today.add({ days: 1 }));
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
