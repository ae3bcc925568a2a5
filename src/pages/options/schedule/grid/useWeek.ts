import { useState } from 'preact/hooks';
import { isOneOff, type ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { firstWeekday } from './grid-words.ts';

export interface Week {
  /** The first day in sight; which weekday that is, the locale says. */
  readonly first: Temporal.PlainDate;
  readonly isThis: boolean;
  readonly turn: (weeks: number) => void;
  readonly home: () => void;
  /** Brings the date into sight where it is not; answers with the date on which `window` is seen. */
  readonly show: (window: ScreenFreeWindow, date: Temporal.PlainDate) => Temporal.PlainDate;
}

/** The week that is shown: this one first, then wherever it is turned to. */
export function useWeek({ now, zone }: Pick<Present, 'now' | 'zone'>): Week {
  const [ahead, setAhead] = useState(0);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const start = today.subtract({ days: (today.dayOfWeek - firstWeekday() + 7) % 7 });
  const first = start.add({ weeks: ahead });
  return {
    first,
    isThis: ahead === 0,
    turn: (weeks) => setAhead((now) => now + weeks),
    home: () => setAhead(0),
    show: (window, date) => {
      const weeks = Math.floor(first.until(date, { largestUnit: 'days' }).days / 7);
      if (weeks === 0) return date;
      // What comes every week is in this one too.
      if (!isOneOff(window) && window.everyWeeks === 1) return date.subtract({ weeks });
      setAhead((now) => now + weeks);
      return date;
    },
  };
}
