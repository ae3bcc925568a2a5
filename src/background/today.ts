import { dayProblem, daysFrom } from '../domain/together/date-plan.ts';
import { deviceZone, now } from '../platform/clock.ts';

/** The ISO date on the device's clock. */
export const today = (): string => now().toZonedDateTimeISO(deviceZone()).toPlainDate().toString();

/** @throws RangeError where `what` ("a date") cannot be set on that day: none, past, or too far off. */
export function checkDay(what: string, on: string): void {
  const day = Temporal.PlainDate.from(today());
  const problem = dayProblem(on, daysFrom(day, day));
  if (problem) throw new RangeError(`the day of ${what}: ${problem}`);
}
