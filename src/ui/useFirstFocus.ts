import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ref whose element takes the focus when it first appears if `wanted` then, or when that turns true. */
export function useFirstFocus<T extends HTMLElement>(wanted = false): RefObject<T | null> {
  const ref = useRef<T | null>(null);
  useLayoutEffect(() => {
    if (wanted) ref.current?.focus();
  }, [wanted]);
  return ref;
}
