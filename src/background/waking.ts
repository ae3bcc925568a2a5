import { setAlarm } from '../platform/alarm.ts';
import { now } from '../platform/clock.ts';

/** An alarm may be late by a second, a timer is not: the one wakes the worker, the other waits. */
const EARLY = { seconds: 3 } as const;
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
  if (isBefore(at, early)) return setAlarm(early);
  const left = at.until(boundary).total('milliseconds');
  setTimeout(again, Math.ceil(left));
  // Should the worker be stopped before its timer, this one still comes.
  await setAlarm(boundary);
}

const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
