import { useState } from 'preact/hooks';
import { dayAt, nextOuting } from '../../domain/together/next-outing.ts';
import { t, tn } from '../../platform/i18n.ts';
import { StatusLens } from '../../ui/figure/StatusLens.tsx';
import { Link } from '../../ui/Link.tsx';
import { monthsBefore } from '../wiring/useJournal.ts';
import { useOutings, type OurOutings } from '../wiring/useOutings.ts';
import type { Present } from '../wiring/usePlan.ts';
import { dateWords } from '../wiring/words.ts';
import { openCheckIn } from './Outside.tsx';
import { useGap } from './useGap.ts';
import { useLookBack } from './useLookBack.ts';

interface FootProps {
  readonly present: Present;
  readonly saved: number;
  readonly onSaved: () => void;
}

/** The last lines: what is not covered and should be, pages kept for later; or else what is ahead. */
export function Foot({ present, saved, onSaved }: FootProps) {
  const gap = useGap(present);
  // What takes the place of the link that was pressed takes its focus too.
  const [acted, setActed] = useState(false);
  if (!gap && saved === 0) return <Ahead present={present} firstFocus={acted} />;
  const act = () => {
    setActed(true);
    void gap?.onAct();
  };
  return (
    <>
      {gap && (
        <div class="wait row" role="status">
          <StatusLens status="waiting" />
          <span>{gap.words}</span>
          <Link strong onPress={act}>
            {gap.action}
          </Link>
        </div>
      )}
      {saved > 0 && (
        <div class="due row between">
          <span>{tn('savedCount', saved)}</span>
          <Link firstFocus={acted && !gap} onPress={onSaved}>
            {t('showThem')}
          </Link>
        </div>
      )}
    </>
  );
}

/** No date is due more than 99 days after the last, so older ones change nothing here. */
const MONTHS = 5;

interface AheadProps {
  readonly present: Present;
  readonly firstFocus: boolean;
}

/** The one look back of a small promise, once its day is over; or else the next date. */
function Ahead({ present, firstFocus }: AheadProps) {
  const deed = useLookBack(present);
  const { now, zone } = present;
  const outings = useOutings(present, monthsBefore(dayAt(now, zone), MONTHS));
  const words = outings ? nextDateWords(outings) : t('wheneverYouLike');
  return (
    <div class="due row between">
      <span>{t(deed ? 'promiseLookBack' : 'nextDate')}</span>
      <Link
        class="num"
        firstFocus={firstFocus}
        onPress={() => void openCheckIn(deed ? 'promise' : 'date')}
      >
        <span class="due-words">{deed ?? words}</span>
      </Link>
    </div>
  );
}

/** Its day where one is planned, or by when the next is wished for. */
function nextDateWords({ rhythm, today, ...outings }: OurOutings): string {
  const { plan, due } = nextOuting('date', rhythm.date, outings, today);
  if (plan) return dateWords(plan.on);
  const isAhead = due && !rhythm.date.isOff && Temporal.PlainDate.compare(due, today) >= 0;
  return isAhead ? t('nextDateBy', dateWords(due.toString())) : t('wheneverYouLike');
}
