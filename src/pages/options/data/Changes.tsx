import type { Change } from '../../../domain/agreement/difference.ts';
import { t } from '../../../platform/i18n.ts';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { Rich } from '../../wiring/Rich.tsx';
import { entriesOf } from './change-words.ts';
import { changeWords } from './change-words.ts';

export interface ChangesProps {
  readonly changes: readonly Change[];
  readonly isTicked: (change: Change) => boolean;
  readonly onTurn: (change: Change) => void;
}

/** One change a row. A long list of sites can be opened in full: nothing comes in unseen. */
export function Changes({ changes, isTicked, onTurn }: ChangesProps) {
  return (
    <ul class="changes">
      {changes.map((change) => {
        const { text, detail } = changeWords(change);
        const entries = entriesOf(change);
        return (
          <li key={JSON.stringify(change)}>
            <CheckRow checked={isTicked(change)} onChange={() => onTurn(change)} detail={detail}>
              <Rich text={text} />
            </CheckRow>
            {entries.length > 0 && (
              <details class="small t2">
                <summary>{t('optionsSeeAll')}</summary>
                {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
                <p tabIndex={0}>{entries.join(', ')}</p>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
