import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When one view follows another and takes the focus with it, the new one gets it: a keyboard or a
 * screen reader would find itself at the start of the page. `view` names the view; the first counts
 * for none.
 */
export function useKeptFocus(view: string | undefined): void {
  const before = useRef(view);
  useLayoutEffect(() => {
    const isNew = before.current !== undefined && view !== before.current;
    before.current = view;
    if (!isNew || document.activeElement !== document.body) return;
    const main = document.querySelector('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus();
  }, [view]);
}
