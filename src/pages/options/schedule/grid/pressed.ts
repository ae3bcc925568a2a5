import type { Block } from '../../../../domain/schedule/blocks.ts';
import { dateMoved, moved, resized, STEP, type Shift } from '../../../../domain/schedule/edits.ts';
import type { Made } from './grip.ts';
import { dateOfKey } from './places.ts';

/** What a key asks of the block that has the focus; undefined for keys that ask nothing. */
export function pressed(
  { key, shiftKey, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent,
  block: Pick<Block, 'occurrence'>,
): Made | 'open' | 'remove' | 'stuck' | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'Enter') return 'open';
  if (key === 'Delete' || key === 'Backspace') return 'remove';
  const { window, key: occurrence } = block.occurrence;
  const date = dateOfKey(occurrence);
  const shift = shiftOf(key, getComputedStyle(currentTarget as Element).direction);
  if (!shift) return undefined;
  if (shiftKey) {
    return shift.minutes === 0
      ? undefined
      : { window: resized(window, 'end', shift.minutes), date };
  }
  const put = moved(window, date, shift);
  return put ? { window: put, date: dateMoved(window, date, shift) } : 'stuck';
}

function shiftOf(key: string, direction: string): Shift | undefined {
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
