import { useEffect, useRef, useState } from 'preact/hooks';
import { tn } from '../../../platform/i18n.ts';
import { Link } from '../../../ui/Link.tsx';
import { EntryRow, type Standing } from './EntryRow.tsx';

/** Longer lists open in full on request, so that 5,000 sites do not slow the page. */
const MOST_SHOWN = 200;

export interface EntryListProps {
  readonly entries: readonly string[];
  readonly detail: (entry: string) => string;
  /** Left out on a list that needs no permission. */
  readonly status?: (entry: string) => Standing | undefined;
  readonly onAllow?: (entry: string) => void;
  readonly onRemove: (entry: string) => void;
}

export function EntryList({ entries, detail, status, onAllow, onRemove }: EntryListProps) {
  const [all, setAll] = useState(false);
  const { list, removedAt } = useFocusAfterRemoval(entries.length);
  const shown = all ? entries : entries.slice(0, MOST_SHOWN);
  return (
    <>
      <ul class={status ? 'entries ruled' : 'entries entries-plain ruled'} ref={list}>
        {shown.map((entry, index) => (
          <EntryRow
            key={entry}
            entry={entry}
            detail={detail(entry)}
            status={status?.(entry)}
            onAllow={() => onAllow?.(entry)}
            onRemove={() => {
              removedAt(index);
              onRemove(entry);
            }}
          />
        ))}
      </ul>
      {shown.length < entries.length && (
        <Link onPress={() => setAll(true)}>{tn('optionsShowAll', entries.length)}</Link>
      )}
    </>
  );
}

/** When a row goes, the focus moves to the one that takes its place. */
function useFocusAfterRemoval(length: number) {
  const list = useRef<HTMLUListElement>(null);
  const at = useRef<number>(undefined);
  useEffect(() => {
    if (at.current === undefined) return;
    const rows = list.current?.children ?? [];
    const row = rows[Math.min(at.current, rows.length - 1)];
    at.current = undefined;
    row?.querySelector<HTMLElement>('.iconbtn')?.focus();
  }, [length]);
  return {
    list,
    removedAt: (index: number) => {
      at.current = index;
    },
  };
}
