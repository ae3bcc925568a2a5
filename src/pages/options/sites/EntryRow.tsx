import { t } from '../../../platform/i18n.ts';
import { StatusLens } from '../../../ui/figure/StatusLens.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Link } from '../../../ui/Link.tsx';
import { siteWords } from '../../../domain/sites/words.ts';

export type Standing = 'ready' | 'waiting';

export interface EntryRowProps {
  readonly entry: string;
  readonly detail: string;
  readonly status: Standing | undefined;
  readonly onAllow: () => void;
  readonly onRemove: () => void;
}

/** One site: its initial, its name, how it stands, and a way to take it off. */
export function EntryRow({ entry, detail, status, onAllow, onRemove }: EntryRowProps) {
  const site = siteWords(entry);
  return (
    <li>
      <span class="entry-initial" aria-hidden="true">
        {Array.from(site)[0]?.toLocaleUpperCase()}
      </span>
      <span class="entry-name">
        <b>{site}</b>
        {detail && <span class="small t2">{detail}</span>}
      </span>
      <span class="entry-state">
        {status && (
          <>
            <StatusLens status={status} />
            {t(status === 'ready' ? 'optionsReady' : 'optionsWaiting')}
          </>
        )}
      </span>
      <span class="entry-acts">
        {status === 'waiting' && (
          <Link strong onPress={onAllow}>
            {t('optionsAllow')}
            <span class="vh"> {site}</span>
          </Link>
        )}
        <IconButton
          icon="close"
          size={16}
          label={t('optionsRemoveEntry', site)}
          onPress={onRemove}
        />
      </span>
    </li>
  );
}
