import type { Agreement } from '../agreement/agreement.ts';
import { after, type Occurrence } from '../schedule/occurrence.ts';
import type { ScreenFreeWindow } from '../schedule/window.ts';
import { BEGUN_ID, type Plan } from '../plan.ts';
import { isForgotten } from './came-up.ts';
import type { Evening, Exception, LetGo } from './evening.ts';
import { nextStanding, standingAt, standingBetween } from './standing.ts';

const PAUSE_ENDS = '04:00';
const FIVE_MINUTES = { minutes: 5 } as const;
/** A let-go occurrence still matters to the week that is shown. */
const REMEMBERED_DAYS = 14;
/** One slow breath, and longer with each exception of the same evening. */
const HOLD_SECONDS = [10, 20, 40, 60] as const;

/** A window of `minutes` from now, on our list, unless one is running. */
export function beginNow(
  evening: Evening,
  plan: Plan,
  now: Temporal.Instant,
  minutes: number,
): Evening {
  if (plan.running.length > 0) return evening;
  const begun = { start: now.toString(), end: now.add({ minutes }).toString() };
  return { ...resume(evening, now), begun };
}

/** Everything that runs now ends now. The next occurrence stays as it is. */
export function endEarly(evening: Evening, plan: Plan): Evening {
  const { begun: _, held: __, ...rest } = evening;
  const ended: LetGo[] = plan.running.filter((o) => o.key !== BEGUN_ID).map(goneOf);
  return { ...rest, letGo: [...evening.letGo, ...ended], exceptions: [] };
}

/** The next occurrence of one window does not happen. Running now, it ends now. */
export function skipNext(
  evening: Evening,
  agreement: Agreement,
  windowId: string,
  now: Temporal.Instant,
  deviceZone: string,
): Evening {
  const window = agreement.windows.find(({ id }) => id === windowId);
  if (!window) return evening;
  const [running] = standingAt([window], evening, now, deviceZone);
  const skipped = running ?? nextStanding(window, evening, now, deviceZone);
  if (!skipped) return evening;
  return { ...evening, letGo: [...evening.letGo, goneOf(skipped)] };
}

/** What was skipped is agreed again, unless it would be over by now. */
export const unskip = (evening: Evening, now: Temporal.Instant, key: string): Evening => ({
  ...evening,
  letGo: evening.letGo.filter((gone) => gone.key !== key || !isAfter(gone.end, now.toString())),
});

/** What of a window runs now or is to come this week, until Monday by the device's clock. */
export function restOfWeek(
  evening: Evening,
  window: ScreenFreeWindow,
  now: Temporal.Instant,
  deviceZone: string,
): Occurrence[] {
  const here = now.toZonedDateTimeISO(deviceZone);
  const monday = here.startOfDay().add({ days: 8 - here.dayOfWeek });
  return standingBetween([window], evening, now, monday.toInstant(), deviceZone);
}

/** None of the occurrences of one window that are left of this week happens. */
export function skipWeek(
  evening: Evening,
  agreement: Agreement,
  windowId: string,
  now: Temporal.Instant,
  deviceZone: string,
): Evening {
  const window = agreement.windows.find(({ id }) => id === windowId);
  const skipped = window ? restOfWeek(evening, window, now, deviceZone) : [];
  return { ...evening, letGo: [...evening.letGo, ...skipped.map(goneOf)] };
}

const goneOf = ({ key, end }: Occurrence): LetGo => ({ key, end: end.toString() });

/** All off until the next 04:00 of the device's clock. What runs now does not count as kept. */
export function pause(
  evening: Evening,
  plan: Plan,
  now: Temporal.Instant,
  deviceZone: string,
): Evening {
  const here = now.toZonedDateTimeISO(deviceZone);
  const today = here.withPlainTime(PAUSE_ENDS);
  const until = after(today.toInstant(), now) ? today : today.add({ days: 1 });
  return { ...endEarly(evening, plan), pausedUntil: until.toInstant().toString() };
}

/** A pause ends now. What began in it stays known as paused, so that it does not count as kept. */
export function resume(evening: Evening, now: Temporal.Instant): Evening {
  const isPaused =
    evening.pausedUntil !== undefined && isAfter(evening.pausedUntil, now.toString());
  return isPaused ? { ...evening, pausedUntil: now.toString() } : evening;
}

/** Opens `host` to both: for five minutes, or until the last window that runs now has ended. */
export function except(
  evening: Evening,
  plan: Plan,
  now: Temporal.Instant,
  host: string,
  kind: Exception['kind'],
): Evening {
  if (!plan.until) return evening;
  const five = now.add(FIVE_MINUTES);
  const until = kind === 'five' && after(plan.until, five) ? five : plan.until;
  const exception: Exception = { host, until: until.toString(), kind };
  return { ...evening, exceptions: [...evening.exceptions, exception] };
}

/** Seconds both hold for the next exception of this evening; those of an earlier one do not count. */
export function holdSeconds({ exceptions }: Evening, { running: [first] }: Plan): number {
  const ours = exceptions.filter(({ until }) => !first || isAfter(until, first.start.toString()));
  return HOLD_SECONDS[Math.min(ours.length, HOLD_SECONDS.length - 1)] ?? 60;
}

/**
 * The same evening without what is over: exceptions go with the window they belonged to. What keeps
 * an occurrence from counting as kept stays until that occurrence is settled.
 */
export function tidied(evening: Evening, plan: Plan, now: Temporal.Instant): Evening {
  const { begun, held, pausedUntil, letGo, exceptions, settledUntil, told, silentUntil } = evening;
  const forgotten = now.subtract({ hours: 24 * REMEMBERED_DAYS }).toString();
  const isAhead = (iso: string) => isAfter(iso, now.toString());
  const isUnsettled = (iso: string) => isAfter(iso, settledUntil ?? now.toString());
  const isPauseKnown =
    pausedUntil !== undefined &&
    (isAhead(pausedUntil) ||
      isUnsettled(pausedUntil) ||
      plan.running.some((o) => isAfter(pausedUntil, o.start.toString())));
  const cameUp = (evening.cameUp ?? []).filter((one) => !isForgotten(one, now));
  const moved = (evening.moved ?? []).filter(({ end }) => isAhead(end) || isUnsettled(end));
  return {
    letGo: letGo.filter(({ end }) => isAfter(end, forgotten) || isUnsettled(end)),
    exceptions: plan.running.length > 0 ? exceptions : [],
    ...(begun && isAhead(begun.end) ? { begun } : {}),
    ...(held && (plan.heldUntil || held.occurrences.some((o) => isUnsettled(o.end)))
      ? { held }
      : {}),
    ...(isPauseKnown ? { pausedUntil } : {}),
    ...(settledUntil === undefined ? {} : { settledUntil }),
    ...(moved.length > 0 ? { moved } : {}),
    ...(told && isAfter(told.start, forgotten) ? { told } : {}),
    ...(cameUp.length > 0 ? { cameUp } : {}),
    ...(silentUntil !== undefined && isAhead(silentUntil) ? { silentUntil } : {}),
  };
}

const isAfter = (iso: string, then: string) =>
  after(Temporal.Instant.from(iso), Temporal.Instant.from(then));
