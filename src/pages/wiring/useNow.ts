import { useEffect, useState } from 'preact/hooks';
import { now } from '../../platform/clock.ts';

const MINUTE = 60_000;

/**
 * The instant this page shows: renewed when the minute turns, at `boundary`, and when the page is
 * looked at again. Nothing runs while the page is hidden.
 */
export function useNow(boundary?: Temporal.Instant): Temporal.Instant {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renew = () => {
      clearTimeout(timer);
      if (document.visibilityState !== 'visible') return;
      const at = now();
      setInstant(at);
      const toMinute = MINUTE - (at.epochMilliseconds % MINUTE);
      const toBoundary = boundary ? boundary.epochMilliseconds - at.epochMilliseconds : Infinity;
      timer = setTimeout(renew, toBoundary > 0 ? Math.min(toMinute, toBoundary) + 1 : toMinute);
    };
    renew();
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [boundary?.epochMilliseconds]);
  return instant;
}
