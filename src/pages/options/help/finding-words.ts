import type { Finding } from '../../../domain/diagnosis.ts';
import { MOST_BY_NAME } from '../../../domain/sites/access.ts';
import { clockWords } from '../../../domain/schedule/words.ts';
import { siteWords } from '../../../domain/sites/words.ts';
import { t, tn } from '../../../platform/i18n.ts';
import type { StatusLensProps } from '../../../ui/figure/StatusLens.tsx';
import type { Present } from '../../wiring/usePlan.ts';
import { voice } from '../../wiring/voice.ts';
import { listWords, pastWords } from '../../wiring/words.ts';

/** More names than these would be a list to read. */
const FEW = 9;

/** A finding as a sentence or two, without a word of how it is done. */
export function findingWords(finding: Finding, present: Present): string {
  switch (finding.kind) {
    case 'unreadable':
      return t('foundUnreadable');
    case 'failed':
      return t(`foundFailedIn_${finding.part}`, pastWords(finding.at, present));
    case 'waitingForAll':
      return t('foundWaitingForAll');
    case 'waiting':
      return waitingWords(finding.entries);
    case 'noSites':
      return t('foundNoSites');
    case 'ready':
      return tn('foundReady', finding.sites);
    case 'readyForAll':
      return t('foundReadyForAll');
    case 'zoneUnknown':
      return t('foundZoneUnknown', finding.title, finding.zone);
    case 'private':
      return t(finding.isReached ? 'foundPrivate' : 'foundNotPrivate');
    case 'clock':
      return t('foundClock', clockWords(present.now, finding.zone, voice), finding.zone);
  }
}

function waitingWords(entries: readonly string[]): string {
  const count = entries.length;
  if (count <= FEW) return tn('foundWaiting', count, listWords(entries.map(siteWords)));
  const words = tn('foundWaitingMany', count);
  return count > MOST_BY_NAME ? `${words} ${t('optionsAsksForAll')}` : words;
}

/** How a finding stands: lit, dashed, or crossed. */
export function standingOf(finding: Finding): StatusLensProps['status'] {
  switch (finding.kind) {
    case 'ready':
    case 'readyForAll':
    case 'clock':
      return 'ready';
    case 'private':
      return finding.isReached ? 'ready' : 'off';
    case 'unreadable':
      return 'off';
    default:
      return 'waiting';
  }
}
