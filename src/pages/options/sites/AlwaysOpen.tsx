import { t } from '../../../platform/i18n.ts';
import { AddEntry } from './AddEntry.tsx';
import { EntryList } from './EntryList.tsx';
import { detailWords } from './entry-words.ts';
import { takeOff, withEntries, type ListProps } from './lists.ts';

/** What stays open in every window, whatever else is set aside. */
export function AlwaysOpen(props: ListProps) {
  const { keptOpen } = props.agreement;
  return (
    <section class="always">
      <h2>{t('optionsAlwaysOpen')}</h2>
      <p class="small t2">{t('optionsAlwaysOpenLine')}</p>
      <AddEntry
        label={t('optionsAddOpen')}
        kind="quiet"
        entries={keptOpen}
        onAdd={(entry) => void props.change(withEntries('keptOpen', [entry]))}
      />
      <EntryList
        entries={keptOpen}
        detail={(entry) => detailWords(entry, [])}
        onRemove={(entry) => takeOff(props, 'keptOpen', [entry])}
      />
    </section>
  );
}
