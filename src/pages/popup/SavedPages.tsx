import { readablePath, siteWords } from '../../domain/sites/words.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { openAddress } from '../../platform/page.ts';
import type { SavedPage } from '../../storage/values.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { problemWords } from '../wiring/problems.ts';
import { useAsking } from './useAsking.ts';
import './saved.css';

interface SavedPagesProps {
  readonly pages: readonly SavedPage[];
  readonly onBack: () => void;
}

/** What was kept for later, offered once the window is over. */
export function SavedPages({ pages, onBack }: SavedPagesProps) {
  const { hasFailed, follow } = useAsking();
  return (
    <>
      <header class="head row between saved-head">
        <IconButton icon="back" label={t('back')} firstFocus onPress={onBack} />
      </header>
      <main class="saved">
        <h1>{t('savedHeading')}</h1>
        <ul>
          {pages.map(({ url, host }) => (
            <li key={url}>
              <button type="button" onClick={() => void openAddress(url)}>
                <b>{siteWords(host)}</b>
                <span class="small t2">{placeIn(url)}</span>
              </button>
            </li>
          ))}
        </ul>
        {hasFailed && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
        <div class="do row">
          <Button onPress={() => void follow(send('forgetSaved'), onBack)}>{t('letThemGo')}</Button>
        </div>
      </main>
    </>
  );
}

/** The part of an address after its host, as people read it. */
function placeIn(url: string): string {
  const { pathname, search } = new URL(url);
  return readablePath(pathname + search);
}
