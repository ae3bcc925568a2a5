import { t } from '../../../platform/i18n.ts';
import { problemWords } from '../../wiring/problems.ts';
import type { SectionProps } from '../section.ts';
import './Kept.css';
import { KeptLine } from './KeptLine.tsx';
import { sizeWords } from './size.ts';
import { useKept, type KeptRow } from './useKept.ts';

/** What is kept, how much, and a way to erase each. */
export function Kept(props: SectionProps) {
  const rows = useKept(props);
  const all = rows.filter((row) => row.count).reduce((sum, row) => sum + row.bytes, 0);
  const { agreement, change, tell } = props;

  const putBack = () => void change(() => agreement);
  const erase = async (row: KeptRow) => {
    try {
      await row.erase();
    } catch {
      tell({ text: problemWords({ code: 'workerFailed' }) });
      return;
    }
    if (row.question !== undefined) return;
    tell({ text: t('optionsAgreementErased'), action: t('optionsUndo'), onAction: putBack });
  };
  return (
    <section aria-label={t('optionsWhatIsKept')}>
      <ul class="kept">
        {rows.map((row) => (
          <KeptLine key={row.id} row={row} onErase={() => void erase(row)} />
        ))}
      </ul>
      <p class="kept-sum small t2">{t('optionsKeptSum', sizeWords(all))}</p>
    </section>
  );
}
