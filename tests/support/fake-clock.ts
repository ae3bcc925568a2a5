/**
 * The device's clock and zone, set by hand. In a test file:
 * `vi.mock('<…>/src/platform/clock.ts', () => import('<…>/support/fake-clock.ts'))`, then
 * `setClock('2026-11-25 19:30')`, a wall-clock time in the zone (Berlin unless `setZone` says else).
 */
const START = '2026-11-23 12:00';
const HOME = 'Europe/Berlin';
interface Device {
  zone: string;
  instant: Temporal.Instant;
}
/** One for the whole test file, also for modules imported anew after `vi.resetModules()`. */
const world = globalThis as { fakeDeviceOfThisFile?: Device };
const device = (world.fakeDeviceOfThisFile ??= { zone: HOME, instant: inZone(START, HOME) });

function inZone(wall: string, zone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(wall.replace(' ', 'T')).toZonedDateTime(zone).toInstant();
}

export const now = (): Temporal.Instant => device.instant;
export const deviceZone = (): string => device.zone;

/** `2026-11-25 19:30` in the device's zone, or an instant. */
export function setClock(at: string | Temporal.Instant): void {
  device.instant = typeof at === 'string' ? inZone(at, device.zone) : at;
}

export function passTime(duration: Temporal.DurationLike): void {
  device.instant = device.instant.add(duration);
}

/** The device travels: the instant stays, the wall clock changes. */
export function setZone(zone: string): void {
  device.zone = zone;
}

export function resetClock(): void {
  device.zone = HOME;
  device.instant = inZone(START, HOME);
}

/** The instant of a wall-clock time in the device's zone. */
export const local = (wall: string): Temporal.Instant => inZone(wall, device.zone);
