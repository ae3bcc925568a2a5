import { useState } from 'preact/hooks';
import { nextDate } from '../../domain/together/date-plan.ts';
import { t, tn } from '../../platform/i18n.ts';
import { datesView } from '../../storage/views.ts';
import { StatusLens } from '../../ui/figure/StatusLens.tsx';
import { Link } from '../../ui/Link.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { useValue } from '../wiring/useView.ts';
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

interface AheadProps {
  readonly present: Present;
  readonly firstFocus: boolean;
}

/** The one look back of a small promise, once its day is over; or else the next date. */
function Ahead({ present, firstFocus }: AheadProps) {
  const { now, zone } = present;
  const deed = useLookBack(present);
  const plans = useValue(datesView, []);
  const date = nextDate(plans, now.toZonedDateTimeISO(zone).toPlainDate());
  const words = date ? dateWords(date.on) : t('wheneverYouLike');
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
