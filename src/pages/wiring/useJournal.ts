import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Journal } from '../../storage/journal.ts';

const NOTHING: readonly never[] = [];

/** Of a journal, what pages get. */
export type Readable<T> = Pick<Journal<T>, 'readMonths' | 'watch'>;
type Months<T> = ReadonlyMap<string, readonly T[]>;

/** The month (`2026-11`) from which on the last so many are read. */
export const monthsBefore = (today: Temporal.PlainDate, months: number): string =>
  today.subtract({ months }).toPlainYearMonth().toString();

/**
 * Every entry of a journal, oldest month first, kept up to date: a change costs its month, not ten
 * years. Undefined until it has been read. `since` leaves out what stands in months before it
 * (`2026-11`); with another one it is read anew, and what was read stays until then.
 */
export function useReadJournal<T>(journal: Readable<T>, since?: string): readonly T[] | undefined {
  const [months, setMonths] = useState<Months<T>>();
  useEffect(() => {
    let isOver = false;
    // What changes while it is read is newer than what is read.
    const changed = new Map<string, readonly T[]>();
    const stop = journal.watch((month, entries) => {
      changed.set(month, entries);
      setMonths((before) => before && new Map([...before, [month, entries]]));
    });
    const show = (read: Months<T>) => {
      if (!isOver) setMonths(new Map([...read, ...changed]));
    };
    void journal.readMonths(since).then(show);
    return () => {
      isOver = true;
      stop();
    };
  }, [journal, since]);
  return useMemo(() => months && inOrder(months), [months]);
}

const inOrder = <T>(months: Months<T>): readonly T[] =>
  [...months].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, entries]) => entries);

/** The same, empty until it has been read. */
export function useJournal<T>(journal: Readable<T>): readonly T[] {
  return useReadJournal(journal) ?? NOTHING;
}
