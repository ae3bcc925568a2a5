import { useState } from 'preact/hooks';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import {
  differenceBetween,
  freesASite,
  withChanges,
  type Change,
} from '../../../domain/agreement/difference.ts';
import type { BroughtAgreement } from '../../../domain/agreement/file.ts';
import { refused } from '../../../domain/problem.ts';
import { originsToAsk, reachesAll, waitingFor } from '../../../domain/sites/access.ts';
import { send } from '../../../messaging/send.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { askFor } from '../../../platform/permissions.ts';
import { Button } from '../../../ui/Button.tsx';
import { problemWords } from '../../wiring/problems.ts';
import { useAccess } from '../../wiring/useAccess.ts';
import type { SectionProps } from '../section.ts';
import { Changes } from './Changes.tsx';

export interface BroughtProps extends Pick<SectionProps, 'agreement' | 'tell'> {
  /** Nothing has been read yet while undefined. */
  readonly brought: BroughtAgreement | undefined;
  readonly onUsed: () => void;
  readonly onNotNow: () => void;
}

/** What would change, each change with a tick, and the one button that does it. */
export function Brought({ agreement, brought, onUsed, onNotNow, tell }: BroughtProps) {
  const granted = useAccess() ?? [];
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const changes = brought ? differenceBetween(agreement, brought.agreement) : [];
  const isTicked = (change: Change) => turned.has(JSON.stringify(change)) === freesASite(change);
  const chosen = changes.filter(isTicked);

  const turn = (change: Change) => {
    const key = JSON.stringify(change);
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
  };
  /** Asks the browser and saves in the same tick; a refusal leaves sites waiting, nothing more. */
  const use = async () => {
    if (!brought) return;
    const next = withChanges(agreement, brought.agreement, chosen);
    askFor(originsFor(next, granted)).catch(() => false);
    const saved = send('bringAgreement', next).catch(() => refused('workerFailed'));
    setBusy(true);
    const reply = await saved;
    setBusy(false);
    if (reply.ok) onUsed();
    else tell({ text: problemWords(reply.problem) });
  };
  return (
    <>
      {brought && changes.length === 0 && <p class="bring-line">{t('optionsSameAgreement')}</p>}
      {changes.length > 0 && (
        <>
          <p class="bring-line small t2">{t('optionsBroughtLine')}</p>
          <Changes changes={changes} isTicked={isTicked} onTurn={turn} />
        </>
      )}
      {brought && brought.leftOut.length > 0 && (
        <p class="bring-left small t2">{tn('optionsLeftOut', brought.leftOut.length)}</p>
      )}
      <div class="bring-end">
        {changes.length > 0 && <span class="small t2">{t('optionsUntilYouSay')}</span>}
        <div class="row">
          {brought && (
            <Button kind="bare" onPress={onNotNow}>
              {t('optionsNotNow')}
            </Button>
          )}
          <Button
            kind="primary"
            unavailable={chosen.length === 0 || busy}
            onPress={() => void use()}
          >
            {t('optionsUseAgreement')}
          </Button>
        </div>
      </div>
    </>
  );
}

/** What to ask for, so that all of `next` can be set aside. */
function originsFor({ sites, windows }: Agreement, granted: readonly string[]): string[] {
  if (reachesAll(granted)) return [];
  const everything = windows.some(({ covers }) => covers === 'everything');
  return originsToAsk(waitingFor(sites, granted), everything);
}
