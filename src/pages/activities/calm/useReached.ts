import { useEffect, useRef } from 'preact/hooks';

/** Calls `then` the first time that `reached` is true, and not again. */
export function useReached(reached: boolean, then: () => void): void {
  const told = useRef(false);
  useEffect(() => {
    if (!reached || told.current) return;
    told.current = true;
    then();
  }, [reached]);
}
