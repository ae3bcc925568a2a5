import type { ScreenFreeWindow } from './window.ts';

/** Whether this browser knows an IANA zone by that name; what it knows changes with its version. */
export function isKnownZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** The zone a window goes by: its own, or the device's when it has none that is known here. */
export const zoneOf = ({ zone }: Pick<ScreenFreeWindow, 'zone'>, deviceZone: string): string =>
  zone !== undefined && isKnownZone(zone) ? zone : deviceZone;
