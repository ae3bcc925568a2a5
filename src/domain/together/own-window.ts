import { freshId } from '../agreement/fresh-id.ts';
import { standingBetween } from '../evening/standing.ts';
import type { Evening } from '../evening/evening.ts';
import { occurrenceOn, after, type Occurrence } from '../schedule/occurrence.ts';
import type { OneOffWindow, ScreenFreeWindow } from '../schedule/window.ts';
import type { DatePlan } from './date-plan.ts';

/** A first night away ends with the morning. */
const MORNING = '09:00';

/**
 * A window for one outing alone: a date for as long as it is meant to be, the first night away until
 * the morning; who leaves in the morning has the day until midnight.
 */
export function ownWindow(
  { kind, on, at }: Pick<DatePlan, 'kind' | 'on' | 'at'>,
  title: string,
  minutes: number,
  windows: readonly ScreenFreeWindow[],
): OneOffWindow {
  const end = kind === 'date' ? clockAfter(at, minutes) : endOfFirstNight(at);
  return { id: freshId(windows, kind), title, on, start: at, end, covers: 'list' };
}

const clockAfter = (at: string, minutes: number) =>
  Temporal.PlainTime.from(at).add({ minutes }).toString({ smallestUnit: 'minute' });

const endOfFirstNight = (at: string) => (at > MORNING || at === '00:00' ? MORNING : '00:00');

/** What stands already and reaches over all of `window`; undefined where nothing does. */
export function coveredBy(
  window: OneOffWindow,
  windows: readonly ScreenFreeWindow[],
  evening: Evening,
  zone: string,
): Occurrence | undefined {
  const own = occurrenceOn(window, Temporal.PlainDate.from(window.on), zone);
  if (!own) return undefined;
  return standingBetween(windows, evening, own.start, own.end, zone).find(
    ({ start, end }) => !after(start, own.start) && !after(own.end, end),
  );
}
