import { useEffect, useState } from 'preact/hooks';
import { now } from '../../platform/clock.ts';

const MINUTE = 60_000;
/** The longest a browser timer can wait; a boundary further off is looked at again then. */
const LONGEST = 2 ** 31 - 1;

/**
 * The instant this page shows: renewed at `boundary`, with any `news` (a window begun just now is
 * younger than the last look at the clock), and while the page is looked at also when the minute
 * turns. A hidden page has one timer at most.
 */
export function useNow(
  boundary: Temporal.Instant | undefined,
  news: readonly unknown[],
): Temporal.Instant {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renew = () => {
      const at = now();
      setInstant(at);
      clearTimeout(timer);
      const wait = Math.min(untilMinute(at), untilBoundary(at, boundary), LONGEST);
      if (wait < LONGEST) timer = setTimeout(renew, wait);
    };
    renew();
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [boundary?.epochMilliseconds, ...news]);
  return instant;
}

const untilMinute = (at: Temporal.Instant) =>
  document.visibilityState === 'visible' ? MINUTE - (at.epochMilliseconds % MINUTE) + 1 : Infinity;

function untilBoundary(at: Temporal.Instant, boundary: Temporal.Instant | undefined): number {
  if (!boundary) return Infinity;
  const left = boundary.epochMilliseconds - at.epochMilliseconds;
  return left >= 0 ? left + 1 : Infinity;
}
