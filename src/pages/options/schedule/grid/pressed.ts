import type { Block } from '../../../../domain/schedule/blocks.ts';
import { dateMoved, moved, resized, STEP, type Shift } from '../../../../domain/schedule/edits.ts';
import { isOneOff, weekdays, type ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { isSameTime, type Made, type Refusal } from './grip.ts';
import { dateOfKey } from './places.ts';

/** What a key asks of the block that has the focus; undefined for keys that ask nothing. */
export function pressed(
  { key, shiftKey, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent,
  block: Pick<Block, 'occurrence'>,
): Made | Refusal | 'open' | 'remove' | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'Enter') return 'open';
  if (key === 'Delete' || key === 'Backspace') return 'remove';
  const { window, key: occurrence } = block.occurrence;
  const date = dateOfKey(occurrence);
  const step = stepOf(key, getComputedStyle(currentTarget as Element).direction);
  if (!step) return undefined;
  if (shiftKey) {
    if (step.minutes === 0) return undefined;
    const longer = resized(window, 'end', step.minutes);
    return isSameTime(longer, window) ? 'gridLength' : { window: longer, date };
  }
  const shift = pastOwnDays(window, date, step);
  const put = moved(window, date, shift);
  return put ? { window: put, date: dateMoved(window, date, shift) } : 'gridStuck';
}

/** A day it comes on already is stepped over: two of its days must not become one. */
function pastOwnDays(window: ScreenFreeWindow, date: Temporal.PlainDate, step: Shift): Shift {
  if (isOneOff(window) || step.days === 0) return step;
  const isTaken = (days: number) =>
    window.days.some((day) => weekdays.indexOf(day) + 1 === date.add({ days }).dayOfWeek);
  const days = [1, 2, 3, 4, 5, 6].map((far) => far * step.days).find((far) => !isTaken(far));
  return { days: days ?? 7 * step.days, minutes: 0 };
}

function stepOf(key: string, direction: string): Shift | undefined {
  const ahead = direction === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return { days: 0, minutes: -STEP };
    case 'ArrowDown':
      return { days: 0, minutes: STEP };
    case 'ArrowLeft':
      return { days: -ahead, minutes: 0 };
    case 'ArrowRight':
      return { days: ahead, minutes: 0 };
    default:
      return undefined;
  }
}
