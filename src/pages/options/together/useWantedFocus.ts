import { useEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes when a list changes as it was asked to: a row that goes, or comes back, takes
 * it along. A wish is for the next change of `rows`, and calls nobody back who has left the section.
 */
export function useWantedFocus(rows: string) {
  const section = useRef<HTMLElement>(null);
  const wanted = useRef<readonly string[]>(undefined);
  useEffect(() => {
    const places = wanted.current;
    wanted.current = undefined;
    const { activeElement, body } = document;
    if (!places || !(activeElement === body || section.current?.contains(activeElement))) return;
    const found = places.map((place) => section.current?.querySelector<HTMLElement>(place));
    found.find((one) => one)?.focus();
  }, [rows]);

  /** The first of these selectors that finds something, unless what changes the list is refused. */
  const want = (places: readonly string[], change?: Promise<unknown>) => {
    wanted.current = places;
    change?.catch(() => {
      wanted.current = undefined;
    });
  };
  return { section, want };
}

/** Whose row takes the focus when that one goes; empty without another. */
export function nextTo(id: string, list: readonly { readonly id: string }[]): string {
  const at = list.findIndex((one) => one.id === id);
  return (list[at + 1] ?? list[at - 1])?.id ?? '';
}
