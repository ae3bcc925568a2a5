import { freshId } from '../../../../domain/agreement/fresh-id.ts';
import { clashesOf } from '../../../../domain/schedule/clashes.ts';
import type { OneOffWindow, ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { presets } from '../../../wiring/presets.ts';
import type { Present } from '../../../wiring/usePlan.ts';

/** One dinner, as a week of them would begin: on the first free evening of the next seven days. */
export function oneDinner(
  windows: readonly ScreenFreeWindow[],
  { now, zone }: Pick<Present, 'now' | 'zone'>,
): OneOffWindow | undefined {
  const preset = presets().find(({ id }) => id === 'dinner');
  if (!preset) return undefined;
  const { days: _days, everyWeeks: _everyWeeks, ...dinner } = preset;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const dates = Array.from({ length: 7 }, (_, ahead) => today.add({ days: ahead + 1 }));
  const dinnerOn = (date: Temporal.PlainDate): OneOffWindow => ({
    ...dinner,
    id: freshId(windows, dinner.id),
    on: date.toString(),
  });
  const free = dates.find((date) => clashesOf(dinnerOn(date), windows, date, zone).length === 0);
  return dinnerOn(free ?? today.add({ days: 1 }));
}
