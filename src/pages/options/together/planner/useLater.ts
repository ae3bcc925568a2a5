import { useEffect, useRef } from 'preact/hooks';

/** False in the first turn: what stands there from the beginning takes no focus, what comes later does. */
export function useLater(): boolean {
  const isLater = useRef(false);
  useEffect(() => {
    isLater.current = true;
  }, []);
  return isLater.current;
}
