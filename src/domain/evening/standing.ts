import {
  after,
  byStart,
  nextOccurrenceOf,
  occurrencesBetween,
  type Occurrence,
} from '../schedule/occurrence.ts';
import type { ScreenFreeWindow } from '../schedule/window.ts';
import { isLetGo, type Evening } from './evening.ts';

type Windows = readonly ScreenFreeWindow[];

const MOMENT = { nanoseconds: 1 } as const;

/**
 * Occurrences that overlap `[from, to)` as the evening has left them: without those that were let
 * go, and with the starts that were moved. In order of start, then of end.
 */
export function standingBetween(
  windows: Windows,
  evening: Evening,
  from: Temporal.Instant,
  to: Temporal.Instant,
  deviceZone: string,
): Occurrence[] {
  const moved = movedOccurrences(windows, evening, deviceZone);
  const own = occurrencesBetween(windows, from, to, deviceZone).filter(isNoneOf(moved));
  return [...own, ...moved.filter((o) => after(o.end, from) && after(to, o.start))]
    .filter((o) => !isLetGo(evening, o))
    .sort(byStart);
}

/** What of the windows runs at `now`, whatever an edit may hold beside it. */
export const standingAt = (
  windows: Windows,
  evening: Evening,
  now: Temporal.Instant,
  deviceZone: string,
): Occurrence[] => standingBetween(windows, evening, now, now.add(MOMENT), deviceZone);

/** The first occurrence of `window` that starts after `now`, as the evening has left it. */
export function nextStanding(
  window: ScreenFreeWindow,
  evening: Evening,
  now: Temporal.Instant,
  deviceZone: string,
): Occurrence | undefined {
  const moved = movedOccurrences([window], evening, deviceZone);
  const isOwn = isNoneOf(moved);
  const stands = (o: Occurrence) => !isLetGo(evening, o);
  const own = nextOccurrenceOf(window, now, deviceZone, (o) => isOwn(o) && stands(o));
  const ahead = moved.filter((o) => after(o.start, now) && stands(o));
  return [...(own ? [own] : []), ...ahead].sort(byStart)[0];
}

/**
 * The occurrences whose start was moved, at the place they have now. Where the agreement has since
 * given the window another start, or an end before the moved one, it counts again.
 */
function movedOccurrences(windows: Windows, { moved = [] }: Evening, zone: string): Occurrence[] {
  return moved.flatMap(({ key, from, start }) => {
    const [agreed, at] = [Temporal.Instant.from(from), Temporal.Instant.from(start)];
    return occurrencesBetween(windows, agreed, agreed.add(MOMENT), zone)
      .filter((o) => o.key === key && o.start.equals(agreed) && after(o.end, at))
      .map(({ window, end }) => ({ key, window, start: at, end }));
  });
}

const isNoneOf = (others: readonly Occurrence[]) => (o: Occurrence) =>
  !others.some(({ key }) => key === o.key);
