import { useState } from 'preact/hooks';
import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { problemWords } from '../../../wiring/problems.ts';
import { useIdeaTitle } from '../../../wiring/useIdeaTitle.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import type { SectionProps } from '../../section.ts';

interface HadIt {
  /** The plan that has just been. */
  readonly since: DatePlan | undefined;
  readonly mark: () => void;
}

/** It has been: the plan is no plan any more, until that is taken back. */
export function useHad(
  plan: DatePlan | undefined,
  { now, zone }: Pick<Present, 'now' | 'zone'>,
  tell: SectionProps['tell'],
): HadIt {
  const [since, setSince] = useState<DatePlan>();
  const titleOf = useIdeaTitle();
  const attempt = async (doing: () => Promise<void>) => {
    try {
      await doing();
    } catch {
      tell({ text: problemWords({ code: 'workerFailed' }) });
    }
  };

  const takeBack = (was: DatePlan) =>
    attempt(async () => {
      const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
      // A day that is over is planned no more: then it only has not been.
      if (was.on >= today) await send('keepDate', was);
      await send('forgetHad', { id: was.id });
      setSince(undefined);
    });
  const mark = () => {
    if (!plan) return;
    const { arranged: _, at: __, ...had } = plan;
    void attempt(async () => {
      await send('hadOuting', had);
      setSince(plan);
      tell({
        text: t('planHad', titleOf(plan)),
        action: t('optionsUndo'),
        onAction: () => void takeBack(plan),
      });
    });
  };
  return { since, mark };
}
