import { useEffect, useState } from 'preact/hooks';
import { aheadInSteps, type DayAhead } from '../../../domain/checkins/ahead.ts';
import type { Nudges } from '../../../domain/checkins/nudges.ts';
import { usePacing } from '../../wiring/usePacing.ts';
import type { Present } from '../../wiring/usePlan.ts';

const MINUTE = 60_000;
/** A step takes as long as there are windows: so many of both before the page has a turn. */
const WORK_A_TURN = 40;

/**
 * What the next seven days would bring with these nudges; empty until all it depends on has been read.
 * After a choice it follows as soon as it is thought through, and holds up no press meanwhile.
 */
export function useAhead(present: Present, nudges: Nudges): readonly DayAhead[] {
  const pacing = usePacing(present);
  const [days, setDays] = useState<readonly DayAhead[]>([]);
  const minute = Math.floor(present.now.epochMilliseconds / MINUTE);
  useEffect(() => {
    if (!pacing) return undefined;
    const thinking = aheadInSteps({ ...pacing, nudges }, present.now);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const steps = Math.ceil(WORK_A_TURN / Math.max(1, present.agreement.windows.length));
    const goOn = () => {
      for (let taken = 0; taken < steps; taken++) {
        const step = thinking.next();
        if (step.done) return setDays(step.value);
      }
      timer = setTimeout(goOn);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [pacing, nudges, minute]);
  return days;
}
