import { after, occurrencesBetween } from './occurrence.ts';
import type { ScreenFreeWindow } from './window.ts';

/** The other windows that lie over `window` in the seven days from `first`, in their own order. */
export function clashesOf(
  window: ScreenFreeWindow,
  windows: readonly ScreenFreeWindow[],
  first: Temporal.PlainDate,
  zone: string,
): ScreenFreeWindow[] {
  const from = first.toZonedDateTime(zone);
  const [begin, end] = [from.toInstant(), from.add({ days: 7 }).toInstant()];
  const ours = occurrencesBetween([window], begin, end, zone);
  return windows.filter(
    (other) =>
      other.id !== window.id &&
      occurrencesBetween([other], begin, end, zone).some((theirs) =>
        ours.some((o) => after(o.end, theirs.start) && after(theirs.end, o.start)),
      ),
  );
}
