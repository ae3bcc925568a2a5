import { useEffect, useState } from 'preact/hooks';
import type { Journal } from '../../storage/journal.ts';

const NOTHING: readonly never[] = [];

type Readable<T> = Pick<Journal<T>, 'readAll' | 'watch'>;

/** Every entry of a journal, kept up to date; undefined until it has been read. */
export function useReadJournal<T>(journal: Readable<T>): readonly T[] | undefined {
  const [entries, setEntries] = useState<readonly T[]>();
  useEffect(() => {
    const read = () => void journal.readAll().then(setEntries);
    read();
    return journal.watch(read);
  }, [journal]);
  return entries;
}

/** The same, empty until it has been read. */
export function useJournal<T>(journal: Readable<T>): readonly T[] {
  return useReadJournal(journal) ?? NOTHING;
}
