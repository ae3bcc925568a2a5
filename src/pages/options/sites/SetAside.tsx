import { originsToAsk, waitingFor } from '../../../domain/sites/access.ts';
import { t } from '../../../platform/i18n.ts';
import { askFor } from '../../../platform/permissions.ts';
import { siteWords } from '../../../domain/sites/words.ts';
import { AddEntry } from './AddEntry.tsx';
import { EntryList } from './EntryList.tsx';
import { detailWords } from './entry-words.ts';
import { takeOff, withEntries, type ListProps } from './lists.ts';
import { Waiting } from './Waiting.tsx';

/** Our list: a field to add to it, and a row for each site with its standing. */
export function SetAside(props: ListProps) {
  const { agreement, change, tell, granted } = props;
  const { sites, keptOpen } = agreement;
  const waiting = new Set(granted ? waitingFor(sites, granted) : []);

  /** The question and the save leave in the same tick; when the answer is no, the site waits. */
  const add = (entry: string) => {
    ask([entry], granted);
    void change(withEntries('sites', [entry]));
  };
  const allow = async (entries: readonly string[]) => {
    const allowed = await ask(entries, granted);
    const [only = ''] = entries;
    if (!allowed && entries.length === 1) {
      tell({ text: t('optionsStillWaits', siteWords(only)) });
    }
  };
  return (
    <section aria-label={t('optionsSitesTitle')}>
      <AddEntry label={t('optionsAddSite')} kind="primary" entries={sites} onAdd={add} />
      <Waiting entries={[...waiting]} onAllow={(entries) => void allow(entries)} />
      {sites.length === 0 && <p class="sites-none small t2">{t('optionsNoSites')}</p>}
      <EntryList
        entries={sites}
        detail={(entry) => detailWords(entry, keptOpen)}
        status={(entry) => (granted ? (waiting.has(entry) ? 'waiting' : 'ready') : undefined)}
        onAllow={(entry) => void allow([entry])}
        onRemove={(entry) => takeOff(props, 'sites', [entry])}
      />
    </section>
  );
}

function ask(entries: readonly string[], granted: readonly string[] = []): Promise<boolean> {
  return askFor(originsToAsk(waitingFor(entries, granted), false)).catch(() => false);
}
