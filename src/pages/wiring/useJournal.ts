import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem.ts';
import type { Stored } from '../../storage/item.ts';
import type { Journal, MonthsRead } from '../../storage/journal.ts';
import { problemOf } from './problems.ts';

const NOTHING: readonly never[] = [];

/** Of a journal, what pages get. */
export type Readable<T> = Pick<Journal<T>, 'readMonths' | 'watch'>;

/** What a journal holds. */
export interface Read<T> {
  /** Every entry that can be read, the oldest month first. */
  readonly entries: readonly T[];
  /** No older month was left out. */
  readonly isWhole: boolean;
  /** Set when part of it cannot be. */
  readonly problem?: Problem;
}

/** The month (`2026-11`) from which on the last so many are read. */
export const monthsBefore = (today: Temporal.PlainDate, months: number): string =>
  today.subtract({ months }).toPlainYearMonth().toString();

/**
 * A journal, kept up to date: a change costs its month, not ten years. Undefined until it has been
 * read. `since` leaves out what stands in months before it (`2026-11`); with another one it is read
 * anew, and what was read stays until then.
 */
export function useReadJournal<T>(journal: Readable<T>, since?: string): Read<T> | undefined {
  const [read, setRead] = useState<MonthsRead<T>>();
  useEffect(() => {
    let isOver = false;
    // What changes while it is read is newer than what is read.
    const changed = new Map<string, Stored<readonly T[]>>();
    const stop = journal.watch((month, stored) => {
      changed.set(month, stored);
      setRead((before) => before && withMonths(before, [[month, stored]]));
    });
    const show = (found: MonthsRead<T>) => {
      if (!isOver) setRead(withMonths(found, changed));
    };
    journal.readMonths(since).then(show, () => show(unreadable));
    return () => {
      isOver = true;
      stop();
    };
  }, [journal, since]);
  return useMemo(() => read && inOrder(read), [read]);
}

/** As if there were one month that cannot be read: storage itself refused. */
const unreadable: MonthsRead<never> = {
  months: new Map([['', { state: 'unreadable', problem: { code: 'unreadable' } }]]),
  isWhole: true,
};

const withMonths = <T>(
  { months, isWhole }: MonthsRead<T>,
  changed: Iterable<readonly [string, Stored<readonly T[]>]>,
): MonthsRead<T> => ({ months: new Map([...months, ...changed]), isWhole });

function inOrder<T>({ months, isWhole }: MonthsRead<T>): Read<T> {
  const values: Stored<readonly T[]>[] = [...months]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, stored]) => stored);
  const problem = values.map(problemOf).find((one) => one !== undefined);
  return {
    entries: values.flatMap((stored) => (stored.state === 'ok' ? stored.value : [])),
    isWhole,
    ...(problem && { problem }),
  };
}

/** Its entries alone, none until it has been read. */
export function useJournal<T>(journal: Readable<T>, since?: string): readonly T[] {
  return useReadJournal(journal, since)?.entries ?? NOTHING;
}
