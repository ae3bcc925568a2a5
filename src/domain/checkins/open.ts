import type { CameUp } from '../evening/evening.ts';
import { BEGUN_ID, type Plan } from '../plan.ts';
import { after, type Occurrence } from '../schedule/occurrence.ts';
import { isAnyFull, isDayFull, isTooSoon, isWithin } from './ceiling.ts';
import { fatigueOf } from './fatigue.ts';
import type { PacingState } from './pacing.ts';
import { slotsOf, type Slot } from './slot.ts';

/** Every slot of what runs. */
export const slotsIn = (state: PacingState, { running }: Plan): Slot[] =>
  running.flatMap((occurrence) => slotsOf(occurrence, { ...state, zone: state.plan.zone }));

/** The slots in which something may come up at `now`, the one that began last first. */
export function openSlots(state: PacingState, plan: Plan, now: Temporal.Instant): Slot[] {
  const { evening, zone } = state.plan;
  const cameUp = evening.cameUp ?? [];
  const isTired = fatigueOf(state.history.answers).level > 0;
  if (isTooSoon(cameUp, now) || isAnyFull(cameUp, plan.running)) return [];
  if (isDayFull(cameUp, isTired ? 1 : state.nudges.ceiling, now, zone)) return [];
  return slotsIn(state, plan)
    .filter(({ from, to }) => !after(from, now) && after(to, now))
    .filter(({ occurrence, moment }) => {
      return !cameUp.some((one) => one.moment === moment && isOf(one, occurrence));
    })
    .sort((a, b) => Temporal.Instant.compare(b.from, a.from));
}

/** Also where its start was moved since; but a window begun by hand has the key of the one before. */
const isOf = (one: CameUp, occurrence: Occurrence): boolean =>
  one.of === occurrence.key && (one.of !== BEGUN_ID || isWithin(one, occurrence));
