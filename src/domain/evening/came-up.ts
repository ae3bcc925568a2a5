import type { Due } from '../checkins/pacing.ts';
import { BEGUN_ID, type Plan } from '../plan.ts';
import { after, isRunning, type Occurrence } from '../schedule/occurrence.ts';
import type { CameUp, Evening } from './evening.ts';

/** What came up counts for the ceiling of its day, in any zone, and is forgotten after that. */
const REMEMBERED = { hours: 50 } as const;

/** Whether what came up matters no more. */
export const isForgotten = ({ at }: Pick<CameUp, 'at'>, now: Temporal.Instant): boolean =>
  after(now.subtract(REMEMBERED), Temporal.Instant.from(at));

/** Something comes up at `now`. What still stood is displaced: see `standingIn` for what that was. */
export const withCameUp = (
  evening: Evening,
  { of, moment, what, why }: Due,
  now: Temporal.Instant,
): Evening => ({
  ...evening,
  cameUp: [
    ...(evening.cameUp ?? []).map((one) => Object.assign({}, one, { stands: false })),
    { of, moment, what, why, at: now.toString(), stands: true },
  ],
});

/** What came up and waits. Whatever comes up next displaces it, and then it was passed over. */
export const standingIn = ({ cameUp = [] }: Evening): readonly CameUp[] =>
  cameUp.filter(({ stands }) => stands);

/** What came up and still waits, although the occurrence it came up in runs no more. */
export const passedOver = (
  evening: Evening,
  { running }: Pick<Plan, 'running'>,
  now: Temporal.Instant,
): readonly CameUp[] =>
  standingIn(evening).filter(({ of, at }) => {
    const since = Temporal.Instant.from(at);
    // A window begun by hand has the key of the one before it.
    const isOther = (o: Occurrence) => o.key === BEGUN_ID && after(o.start, since);
    return !running.some((o) => o.key === of && isRunning(o, now) && !isOther(o));
  });

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

/** What came up in a window that runs and still waits, for pages and the icon. */
export const waitingIn = (evening: Evening, { running }: Plan): CameUp | undefined =>
  standingIn(evening).findLast(({ of }) => running.some(({ key }) => key === of));
