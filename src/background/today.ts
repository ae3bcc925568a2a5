import { deviceZone, now } from '../platform/clock.ts';

/** The ISO date on the device's clock. */
export const today = (): string => now().toZonedDateTimeISO(deviceZone()).toPlainDate().toString();
