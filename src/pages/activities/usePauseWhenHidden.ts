import { useLayoutEffect } from 'preact/hooks';

/** Calls `pause`, which is the first one given, whenever the page goes out of sight. */
export function usePauseWhenHidden(pause: () => void): void {
  useLayoutEffect(() => {
    const look = () => document.visibilityState === 'hidden' && pause();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
