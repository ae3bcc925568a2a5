import { useEffect, useState } from 'preact/hooks';
import { ahead, type DayAhead } from '../../../domain/checkins/ahead.ts';
import type { Nudges } from '../../../domain/checkins/nudges.ts';
import { usePacing } from '../../wiring/usePacing.ts';
import type { Present } from '../../wiring/usePlan.ts';

const MINUTE = 60_000;

/**
 * What the next seven days would bring with these nudges; empty until all it depends on has been read.
 * After a choice it follows once that is on the screen: a week to think through must not hold up a press.
 */
export function useAhead(present: Present, nudges: Nudges): readonly DayAhead[] {
  const pacing = usePacing(present);
  const [days, setDays] = useState<readonly DayAhead[]>([]);
  const minute = Math.floor(present.now.epochMilliseconds / MINUTE);
  useEffect(() => {
    if (pacing) setDays(ahead({ ...pacing, nudges }, present.now));
  }, [pacing, nudges, minute]);
  return days;
}
