import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Kept {
  /** Now, where there is anything new. */
  readonly keep: () => void;
  /** What stands here is not to be kept any more. */
  readonly letGo: () => void;
}

/**
 * Has `store` store what is written, `written`, once it is left: with its field, its step, or the
 * page. `stored` is what is there, from wherever it came.
 */
export function useKept(
  written: string,
  stored: string,
  store: () => void,
  { mayKeep }: { readonly mayKeep: boolean },
): Kept {
  const last = useRef(stored);
  useLayoutEffect(() => {
    last.current = stored;
  }, [stored]);
  const newest = useRef<() => void>(() => undefined);
  newest.current = () => {
    if (!mayKeep || written === last.current) return;
    last.current = written;
    store();
  };
  const keep = () => newest.current();
  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && keep();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      keep();
    };
  }, []);
  const letGo = () => {
    last.current = written;
  };
  return { keep, letGo };
}
