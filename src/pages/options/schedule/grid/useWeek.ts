import { useState } from 'preact/hooks';
import { isOneOff, type ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { blocksOf } from '../../../../domain/schedule/blocks.ts';
import { firstWeekday } from './grid-words.ts';
import { dateOfKey, keyOn } from './places.ts';

export interface Week {
  /** The first day in sight; which weekday that is, the locale says. */
  readonly first: Temporal.PlainDate;
  readonly isThis: boolean;
  readonly turn: (weeks: number) => void;
  readonly home: () => void;
  /** Brings the occurrence of `date` into sight; answers with the key it is seen by. */
  readonly show: (window: ScreenFreeWindow, date: Temporal.PlainDate) => string;
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
      const wanted = keyOn(window, date);
      const seen = blocksOf([window], first, zone).map(({ occurrence }) => occurrence.key);
      if (seen.includes(wanted)) return wanted;
      // What comes every week is in this one too.
      const isWeekly = !isOneOff(window) && window.everyWeeks === 1;
      const same = seen.find((key) => dateOfKey(key).dayOfWeek === date.dayOfWeek);
      if (isWeekly && same !== undefined) return same;
      const weeks = Math.floor(first.until(date, { largestUnit: 'days' }).days / 7);
      setAhead((now) => now + weeks);
      return wanted;
    },
  };
}
