import type { CameUp } from '../evening/evening.ts';
import { isRunning, type Occurrence } from '../schedule/occurrence.ts';
import { mostIn } from './slot.ts';

const HARD_CEILING = 3;
const GAP_MINUTES = 45;
const MINUTE = 60_000;
/** Before this hour it is still the evening of the day before. */
const EVENING_ENDS_HOUR = 4;

const at = (one: CameUp) => Temporal.Instant.from(one.at);

/** Whether `now` is too soon after something else that came up, or, with a clock set back, before it. */
export const isTooSoon = (cameUp: readonly CameUp[], now: Temporal.Instant): boolean =>
  cameUp.some((one) => {
    const apart = now.epochMilliseconds - at(one).epochMilliseconds;
    return Math.abs(apart) < GAP_MINUTES * MINUTE;
  });

/** When the gap after what came up last is over. */
export const gapEnds = (cameUp: readonly CameUp[]): Temporal.Instant[] =>
  cameUp.map((one) => at(one).add({ minutes: GAP_MINUTES }));

/**
 * Whether a day has had its share. Counted twice, and both counts hold: by the day of the calendar,
 * and by the day that ends at four in the morning, so that midnight is no second serving.
 */
export function isDayFull(
  cameUp: readonly CameUp[],
  ceiling: number,
  now: Temporal.Instant,
  zone: string,
): boolean {
  const most = Math.min(ceiling, HARD_CEILING);
  if (cameUp.length < most) return false;
  const [today, evening] = daysOf(now, zone);
  const days = cameUp.map((one) => daysOf(at(one), zone));
  const isFull = (count: number) => count >= most;
  return (
    isFull(days.filter(([day]) => day === today).length) ||
    isFull(days.filter(([, day]) => day === evening).length)
  );
}

function daysOf(instant: Temporal.Instant, zone: string): readonly [string, string] {
  const here = instant.toZonedDateTimeISO(zone);
  const date = here.toPlainDate();
  const evening = here.hour < EVENING_ENDS_HOUR ? date.subtract({ days: 1 }) : date;
  return [date.toString(), evening.toString()];
}

/** Whether something came up in an occurrence; also while it ran, in another that overlaps it. */
export const isWithin = (one: CameUp, occurrence: Occurrence): boolean =>
  isRunning(occurrence, at(one));

/** Whether one of the occurrences that run has had what it may have. What overlaps counts together. */
export const isAnyFull = (cameUp: readonly CameUp[], running: readonly Occurrence[]): boolean =>
  running.some((o) => cameUp.filter((one) => isWithin(one, o)).length >= mostIn(o));
