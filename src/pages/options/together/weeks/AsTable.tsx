import type { ComponentChildren, RefObject, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../../platform/i18n.ts';
import { Link } from '../../../../ui/Link.tsx';
import './weeks.css';

/** As many rows are there at first, and as many come at once: ten years would keep a page busy. */
const FIRST_ROWS = 12;
const MORE_ROWS = 200;

interface AsTableProps<Row> {
  /** What it is a table of, for who does not see what stands above it. */
  readonly caption: string;
  readonly heads: readonly ComponentChildren[];
  /** The newest first. */
  readonly rows: readonly Row[];
  readonly showAll: string;
  readonly onOpen: () => void;
  readonly body?: RefObject<HTMLTableSectionElement | null>;
  /** A `tr` with its key. */
  readonly row: (row: Row) => ComponentChildren;
  /** Under the table. */
  readonly children?: ComponentChildren;
}

/** A chart in words, behind *Show as a list*; drawn once it is asked for. */
export function AsTable<Row>({ rows, heads, caption, showAll, ...props }: AsTableProps<Row>) {
  const [isOpen, setIsOpen] = useState(false);
  const [most, setMost] = useState(FIRST_ROWS);
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  const onToggle = (event: TargetedEvent<HTMLDetailsElement>) => {
    const { open } = event.currentTarget;
    if (open) props.onOpen();
    setIsOpen(open);
  };
  return (
    <details class="weeks-list" onToggle={onToggle}>
      <summary>{t('gridAsList')}</summary>
      {isOpen && (
        <>
          <table class="small num">
            <caption class="vh">{caption}</caption>
            <thead>
              <tr>
                {heads.map((head, index) => (
                  <th key={index} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody ref={props.body}>{shown.map(props.row)}</tbody>
          </table>
          {left > 0 && (
            <Link onPress={() => setMost(most + MORE_ROWS)}>
              {left > MORE_ROWS ? t('weeksShowMore', MORE_ROWS) : showAll}
            </Link>
          )}
          {props.children}
        </>
      )}
    </details>
  );
}
