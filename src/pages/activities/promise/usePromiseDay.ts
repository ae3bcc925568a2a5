import { useState } from 'preact/hooks';
import {
  dayProblem,
  daysFrom,
  freeEvenings,
  type DayProblem,
  type Days,
} from '../../../domain/together/date-plan.ts';
import type { Present } from '../../wiring/usePlan.ts';

export interface PromiseDay {
  /** Three days from tomorrow on, as ISO dates. */
  readonly near: readonly string[];
  readonly days: Days;
  readonly on: string;
  readonly problem: DayProblem | undefined;
  readonly pick: (on: string) => void;
}

/**
 * The day of a promise: the day after tomorrow until another is picked, and today will do. What is
 * offered when it appears stays, though midnight comes.
 */
export function usePromiseDay(
  { now, zone }: Present,
  picked: string | undefined,
  pick: (on: string) => void,
): PromiseDay {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const [near] = useState(() => freeEvenings([], today));
  const on = picked ?? near[1] ?? '';
  const days = daysFrom(today, today);
  return { near, days, on, problem: dayProblem(on, days), pick };
}
