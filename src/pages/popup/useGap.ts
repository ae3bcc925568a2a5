import { isGap, type Finding } from '../../domain/diagnosis.ts';
import { allSites, MOST_BY_NAME, originsToAsk } from '../../domain/sites/access.ts';
import { siteWords } from '../../domain/sites/words.ts';
import { t, tn } from '../../platform/i18n.ts';
import { askFor } from '../../platform/permissions.ts';
import { useFindings } from '../wiring/useFindings.ts';
import type { Present } from '../wiring/usePlan.ts';
import { pastWords } from '../wiring/words.ts';
import { leaveTo } from './Popup.tsx';

/** What is not covered and should be, in one line. */
export interface Gap {
  readonly words: string;
  /** What its link says. */
  readonly action: string;
  readonly onAct: () => Promise<unknown>;
}

const MANY = 9;
/** A longer name would take the foot of the popup for itself. */
const LONG_NAME = 28;

/** The most important thing that is not covered; undefined when all is well, or not known yet. */
export function useGap(present: Present): Gap | undefined {
  const gap = useFindings(present)?.find(isGap);
  return gap && gapOf(gap, present);
}

function gapOf(finding: Finding, present: Present): Gap | undefined {
  switch (finding.kind) {
    case 'failed':
      return {
        words: t('failedLately', pastWords(finding.at, present)),
        action: t('seeWhy'),
        onAct: () => leaveTo('help'),
      };
    case 'waitingForAll':
      return {
        words: t('waitingEverything'),
        action: t('allow'),
        onAct: () => askFor([allSites]),
      };
    case 'waiting':
      return {
        ...waitingWords(finding.entries),
        // For so many the browser is asked for all sites, and the settings say so first.
        onAct: () =>
          finding.entries.length > MOST_BY_NAME
            ? leaveTo('sites')
            : askFor(originsToAsk(finding.entries, false)),
      };
    default:
      return undefined;
  }
}

function waitingWords(entries: readonly string[]): Pick<Gap, 'words' | 'action'> {
  const [first = ''] = entries;
  if (entries.length === 2) return { words: t('waitingTwo'), action: t('allowBoth') };
  if (entries.length === 1 && first.length <= LONG_NAME) {
    return { words: t('waitingOne', siteWords(first)), action: t('allow') };
  }
  const words = entries.length > MANY ? t('waitingMany') : tn('waitingSome', entries.length);
  return { words, action: t(entries.length === 1 ? 'allow' : 'allowAll') };
}
