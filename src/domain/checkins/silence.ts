import { after } from '../schedule/occurrence.ts';
import type { PacingState } from './pacing.ts';
import { isQuiet } from './quiet.ts';

/** Whether nothing at all may come at `now`, by what was chosen and by the clock alone. */
export function isSilent(state: PacingState, now: Temporal.Instant): boolean {
  const { plan, nudges, restsUntil } = state;
  const isAhead = (iso: string | undefined) =>
    iso !== undefined && after(Temporal.Instant.from(iso), now);
  if (isAhead(restsUntil) || isAhead(plan.evening.silentUntil) || isAsked(state)) return true;
  const here = now.toZonedDateTimeISO(plan.zone);
  const today = here.toPlainDate().toString();
  const isPaused = nudges.pausedUntil !== undefined && today < nudges.pausedUntil;
  return isPaused || isQuiet(nudges.quiet, here);
}

/** Whether the question of fewer is open: until it is answered, or something is done by hand. */
export function isAsked({ nudges: { askedFewer }, history }: PacingState): boolean {
  if (askedFewer === undefined) return false;
  return !history.answers.some(({ outcome, on }) => outcome === 'did' && on >= askedFewer);
}

/** When a silence may end, or a day that has had its share: some of these are not ahead any more. */
export function silenceEnds(
  { plan, nudges, restsUntil }: PacingState,
  now: Temporal.Instant,
): Temporal.Instant[] {
  const today = now.toZonedDateTimeISO(plan.zone).startOfDay();
  const tomorrow = today.add({ days: 1 }).startOfDay();
  const fixed = [restsUntil, plan.evening.silentUntil].filter((iso) => iso !== undefined);
  const paused = nudges.pausedUntil
    ? [Temporal.PlainDate.from(nudges.pausedUntil).toZonedDateTime(plan.zone).toInstant()]
    : [];
  return [
    ...fixed.map((iso) => Temporal.Instant.from(iso)),
    ...paused,
    ...[today, tomorrow].map((day) => day.with({ hour: 4 }).toInstant()),
    tomorrow.toInstant(),
  ];
}
