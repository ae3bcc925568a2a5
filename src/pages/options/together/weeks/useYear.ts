import { useEffect, useState } from 'preact/hooks';
import { monthsBefore, useReadJournal, type Readable } from '../../../wiring/useJournal.ts';

/** The year that is drawn, and the month it begins in. */
const MONTHS = 13;

/**
 * What a journal holds of the last year, which is all that is drawn; and all of it once that is
 * asked for, or where that year holds fewer than are `enough`. Undefined until it has been read.
 */
export function useYear<T>(journal: Readable<T>, today: Temporal.PlainDate, enough = 1) {
  const [since, setSince] = useState<string | undefined>(() => monthsBefore(today, MONTHS));
  const read = useReadJournal(journal, since);
  const isBare = read !== undefined && !read.isWhole && read.entries.length < enough;
  const readAll = () => setSince(undefined);
  useEffect(() => {
    if (isBare) readAll();
  }, [isBare]);
  return { read: isBare ? undefined : read, readAll };
}
