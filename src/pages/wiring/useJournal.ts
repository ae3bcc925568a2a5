import { useEffect, useState } from 'preact/hooks';
import type { Journal } from '../../storage/journal.ts';

/** Every entry of a journal, kept up to date; empty until it has been read. */
export function useJournal<T>(journal: Pick<Journal<T>, 'readAll' | 'watch'>): readonly T[] {
  const [entries, setEntries] = useState<readonly T[]>([]);
  useEffect(() => {
    const read = () => void journal.readAll().then(setEntries);
    read();
    return journal.watch(read);
  }, [journal]);
  return entries;
}
