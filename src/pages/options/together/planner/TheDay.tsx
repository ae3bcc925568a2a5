import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { dateWords } from '../../../wiring/words.ts';

interface TheDayProps {
  readonly plan: DatePlan;
  /** ISO date. */
  readonly today: string;
  /** Its button does, when it appears. */
  readonly takesFocus?: boolean;
  /** Undefined where nothing may be written. */
  readonly onHad: (() => void) | undefined;
}

/** What there is to say of the day: it comes, it is here, or it was. */
export function TheDay({ plan: { on }, today, takesFocus, onHad }: TheDayProps) {
  if (on > today) return <p class="small t2 num">{t('planDayComes', dateWords(on))}</p>;
  return (
    <div class="plan-day">
      <p class="t20">{on === today ? t('planDayIsHere') : t('planDayWas', dateWords(on))}</p>
      <p class="small t2">{t('planDayAfter')}</p>
      {onHad && (
        <Button compact kind="primary" firstFocus={takesFocus} onPress={onHad}>
          {t('planWeHadIt')}
        </Button>
      )}
    </div>
  );
}
