import { useEffect, useRef, useState } from 'preact/hooks';

const STEP = 40;

/**
 * A long list, shown a part at a time: ten years of notes are more than anybody reads at once. Showing
 * more moves the focus to the first row that came.
 */
export function useInParts<T>(all: readonly T[], first = STEP) {
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(first);
  const came = useRef<number>(undefined);
  useEffect(() => {
    if (came.current === undefined) return;
    const row = list.current?.children[came.current];
    row?.querySelector<HTMLElement>('button, a')?.focus();
    came.current = undefined;
  }, [most]);
  return {
    list,
    shown: all.slice(0, most),
    /** How many are not shown yet. */
    left: Math.max(all.length - most, 0),
    showMore: () => {
      came.current = most;
      setMost(most + STEP);
    },
  };
}
