import type { CameUp } from '../evening/evening.ts';
import { BEGUN_ID } from '../plan.ts';
import { after, type Occurrence } from '../schedule/occurrence.ts';
import { isAnyFull, isDayFull, isTooSoon, isWithin } from './ceiling.ts';
import { fatigueOf } from './fatigue.ts';
import type { PacingState } from './pacing.ts';
import { slotsOf, type Slot } from './slot.ts';

/** Every slot of what runs. */
export const slotsIn = (state: PacingState, running: readonly Occurrence[]): Slot[] =>
  running.flatMap((occurrence) => slotsOf(occurrence, { ...state, zone: state.plan.zone }));

/** Whether what came up before leaves no room at `now`, wherever it is. */
export function isEnough({ plan, nudges, history }: PacingState, now: Temporal.Instant): boolean {
  const cameUp = plan.evening.cameUp ?? [];
  if (cameUp.length === 0) return false;
  if (isTooSoon(cameUp, now)) return true;
  const isTired = fatigueOf(history.answers).level > 0;
  return isDayFull(cameUp, isTired ? 1 : nudges.ceiling, now, plan.zone);
}

/** Those of the slots in which something may come up at `now`, the one that began last first. */
export function openSlots(
  slots: readonly Slot[],
  { plan }: PacingState,
  running: readonly Occurrence[],
  now: Temporal.Instant,
): Slot[] {
  const cameUp = plan.evening.cameUp ?? [];
  if (isAnyFull(cameUp, running)) return [];
  return slots
    .filter(({ from, to }) => !after(from, now) && after(to, now))
    .filter(({ occurrence, moment }) => {
      return !cameUp.some((one) => one.moment === moment && isOf(one, occurrence));
    })
    .sort((a, b) => Temporal.Instant.compare(b.from, a.from));
}

/** Also where its start was moved since; but a window begun by hand has the key of the one before. */
const isOf = (one: CameUp, occurrence: Occurrence): boolean =>
  one.of === occurrence.key && (one.of !== BEGUN_ID || isWithin(one, occurrence));
