import { useEffect, useRef } from 'preact/hooks';

/**
 * When a row of `length` goes, the focus moves to the button of the one that takes its place; when
 * the table goes with its last row, `onEmpty` finds it another.
 */
export function useFocusOnNext(length: number, onEmpty: () => void) {
  const body = useRef<HTMLTableSectionElement | null>(null);
  const at = useRef<number>(undefined);
  useEffect(() => {
    const index = at.current;
    at.current = undefined;
    if (index === undefined) return;
    const rows = [...(body.current?.children ?? [])];
    rows[Math.min(index, rows.length - 1)]?.querySelector('button')?.focus();
  }, [length]);
  useEffect(
    () => () => {
      if (at.current !== undefined) onEmpty();
    },
    [],
  );
  /** `doing` answers whether it did go. */
  const removedAt = async (index: number, doing: Promise<boolean>) => {
    at.current = index;
    if (!(await doing)) at.current = undefined;
  };
  return { body, removedAt };
}
