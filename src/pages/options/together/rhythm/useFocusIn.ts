import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Puts the focus on what a selector finds in the row, once what is shown next is there. */
export function useFocusIn() {
  const row = useRef<HTMLLIElement>(null);
  const [wanted, setWanted] = useState<{ readonly selector: string }>();
  useLayoutEffect(() => {
    if (wanted) row.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted]);
  return { row, focusOn: (selector: string) => setWanted({ selector }) };
}
