import { setAlarm } from '../platform/alarm.ts';
import { now } from '../platform/clock.ts';

/** An alarm may be late by a second, a timer is not: the one wakes the worker, the other waits. */
const EARLY = { seconds: 3 } as const;
/**
 * Chromium lets no alarm come sooner than in half a minute; until then the worker is awake anyway.
 * https://developer.chrome.com/docs/extensions/reference/api/alarms
 */
const SOON = { seconds: 35 } as const;
/** With nothing ahead the worker still looks once a day: clocks and zones move. */
const REARM = { hours: 24 } as const;

/** Has the worker awake at `boundary`, when anything next changes, and calls `again` right then. */
export async function wakeFor(
  boundary: Temporal.Instant | undefined,
  again: () => void,
): Promise<void> {
  const at = now();
  const rearm = at.add(REARM);
  if (!boundary || isBefore(rearm, boundary)) return setAlarm(rearm);
  const early = boundary.subtract(EARLY);
  if (isBefore(boundary, at.add(SOON))) {
    setTimeout(again, Math.ceil(at.until(boundary).total('milliseconds')));
  }
  // Should the worker be stopped before its timer, this one still comes.
  await setAlarm(isBefore(at, early) ? early : boundary);
}

const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
