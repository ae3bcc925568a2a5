import type { Evening } from './evening.ts';

/** What came up by itself and has been dealt with no longer stands. */
export const settledIn = (evening: Evening, what: string): Evening =>
  evening.cameUp?.some((one) => one.stands && one.what === what)
    ? {
        ...evening,
        cameUp: evening.cameUp.map((one) => (one.what === what ? { ...one, stands: false } : one)),
      }
    : evening;

/** "Not today": nothing comes up by itself until the day is over on the device's clock. */
export function silentToday(evening: Evening, now: Temporal.Instant, deviceZone: string): Evening {
  const tomorrow = now.toZonedDateTimeISO(deviceZone).add({ days: 1 }).startOfDay();
  return { ...evening, silentUntil: tomorrow.toInstant().toString() };
}
