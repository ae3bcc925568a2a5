import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../../platform/i18n.ts';
import { Link } from '../../../../ui/Link.tsx';
import './weeks.css';

/** As many rows are there at first. */
const FIRST_ROWS = 12;

interface AsTableProps<Row> {
  /** What it is a table of, for who does not see what stands above it. */
  readonly caption: string;
  readonly heads: readonly ComponentChildren[];
  /** The newest first. */
  readonly rows: readonly Row[];
  readonly showAll: string;
  readonly body?: RefObject<HTMLTableSectionElement | null>;
  /** A `tr` with its key. */
  readonly row: (row: Row) => ComponentChildren;
  /** Under the table. */
  readonly children?: ComponentChildren;
}

/** A chart in words, behind *Show as a list*; drawn once it is asked for. */
export function AsTable<Row>({ rows, heads, caption, showAll, ...props }: AsTableProps<Row>) {
  const [isOpen, setIsOpen] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <details class="weeks-list" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
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
          {shown.length < rows.length && <Link onPress={() => setIsWhole(true)}>{showAll}</Link>}
          {props.children}
        </>
      )}
    </details>
  );
}
