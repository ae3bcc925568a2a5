import { nextDate } from '../../domain/together/date-plan.ts';
import { allSites, originsToAsk, reachesAll, waitingFor } from '../../domain/sites/access.ts';
import { siteWords } from '../../domain/sites/words.ts';
import { askFor } from '../../platform/permissions.ts';
import { t, tn } from '../../platform/i18n.ts';
import { datesView } from '../../storage/views.ts';
import { StatusLens } from '../../ui/figure/StatusLens.tsx';
import { Link } from '../../ui/Link.tsx';
import { useAccess } from '../wiring/useAccess.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useValue } from '../wiring/useView.ts';
import { dateWords } from '../wiring/words.ts';
import { openCheckIn } from './Outside.tsx';

interface FootProps {
  readonly present: Present;
  readonly saved: number;
  readonly onSaved: () => void;
}

/** The last line: what waits for the browser's permission, pages kept for later, or the next date. */
export function Foot({ present, saved, onSaved }: FootProps) {
  const waiting = useWaiting(present);
  if (waiting) return <Waiting {...waiting} />;
  if (saved === 0) return <NextDate present={present} />;
  return (
    <div class="due row between">
      <span>{tn('savedCount', saved)}</span>
      <Link onPress={onSaved}>{t('showThem')}</Link>
    </div>
  );
}

interface WaitingProps {
  readonly words: string;
  readonly action: string;
  readonly origins: readonly string[];
}

const MANY = 9;
/** A longer name would take the foot of the popup for itself. */
const LONG_NAME = 28;

/** What the agreement needs and the browser does not allow yet, in words. */
export function useWaiting({ agreement }: Present): WaitingProps | undefined {
  const granted = useAccess();
  if (!granted) return undefined;
  const everything = agreement.windows.some(({ covers }) => covers === 'everything');
  if (everything && !reachesAll(granted)) {
    return { words: t('waitingEverything'), action: t('allow'), origins: [allSites] };
  }
  const waiting = waitingFor(agreement.sites, granted);
  const [first] = waiting;
  if (first === undefined) return undefined;
  const origins = originsToAsk(waiting, false);
  if (waiting.length === 2) return { words: t('waitingTwo'), action: t('allowBoth'), origins };
  if (waiting.length === 1 && first.length <= LONG_NAME) {
    return { words: t('waitingOne', siteWords(first)), action: t('allow'), origins };
  }
  const words = waiting.length > MANY ? t('waitingMany') : tn('waitingSome', waiting.length);
  return { words, action: t(waiting.length === 1 ? 'allow' : 'allowAll'), origins };
}

function Waiting({ words, action, origins }: WaitingProps) {
  return (
    <div class="wait row" role="status">
      <StatusLens status="waiting" />
      <span>{words}</span>
      <Link strong onPress={() => void askFor(origins)}>
        {action}
      </Link>
    </div>
  );
}

function NextDate({ present: { now, zone } }: { readonly present: Present }) {
  const plans = useValue(datesView, []);
  const date = nextDate(plans, now.toZonedDateTimeISO(zone).toPlainDate());
  const words = date ? dateWords(date.on) : t('wheneverYouLike');
  return (
    <div class="due row between">
      <span>{t('nextDate')}</span>
      <Link class="num" onPress={() => void openCheckIn('date')}>
        {words}
      </Link>
    </div>
  );
}
