import { useEffect, useState } from 'preact/hooks';
import type { Stored, View } from '../../storage/item.ts';

/** The stored value, kept up to date; undefined until it has been read once. */
export function useView<T>(view: View<T>): Stored<T> | undefined {
  const [stored, setStored] = useState<Stored<T>>();
  useEffect(() => {
    const stop = view.watch(setStored);
    const unreadable = { state: 'unreadable', problem: { code: 'unreadable' } } as const;
    view.read().then(setStored, () => setStored(unreadable));
    return stop;
  }, [view]);
  return stored;
}

/** The value itself, or `otherwise` while it is being read or cannot be. */
export function useValue<T>(view: View<T>, otherwise: T): T {
  const stored = useView(view);
  return stored?.state === 'ok' ? stored.value : otherwise;
}
