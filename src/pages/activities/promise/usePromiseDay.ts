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
  /** The next three days, as ISO dates. */
  readonly near: readonly string[];
  readonly days: Days;
  readonly on: string;
  readonly problem: DayProblem | undefined;
  readonly pick: (on: string) => void;
}

/** The day of a promise: the day after tomorrow until another is picked, and today will do. */
export function usePromiseDay({ now, zone }: Present): PromiseDay {
  const [picked, pick] = useState<string>();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const near = freeEvenings([], today);
  const on = picked ?? near[1] ?? '';
  const days = daysFrom(today, today);
  return { near, days, on, problem: dayProblem(on, days), pick };
}
