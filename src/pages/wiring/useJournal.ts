import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Journal } from '../../storage/journal.ts';

const NOTHING: readonly never[] = [];

type Readable<T> = Pick<Journal<T>, 'readMonths' | 'watch'>;
type Months<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Every entry of a journal, oldest month first, kept up to date: a change costs its month, not ten
 * years. Undefined until it has been read.
 */
export function useReadJournal<T>(journal: Readable<T>): readonly T[] | undefined {
  const [months, setMonths] = useState<Months<T>>();
  useEffect(() => {
    // What changes while it is read is newer than what is read.
    const changed = new Map<string, readonly T[]>();
    const stop = journal.watch((month, entries) => {
      changed.set(month, entries);
      setMonths((before) => before && new Map([...before, [month, entries]]));
    });
    void journal.readMonths().then((read) => setMonths(new Map([...read, ...changed])));
    return stop;
  }, [journal]);
  return useMemo(() => months && inOrder(months), [months]);
}

const inOrder = <T>(months: Months<T>): readonly T[] =>
  [...months].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, entries]) => entries);

/** The same, empty until it has been read. */
export function useJournal<T>(journal: Readable<T>): readonly T[] {
  return useReadJournal(journal) ?? NOTHING;
}
