import { useState } from 'preact/hooks';
import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { useIdeaTitle } from '../../../wiring/useIdeaTitle.ts';
import type { SectionProps } from '../../section.ts';
import { attempt } from '../attempt.ts';

interface HadIt {
  /** The plan that has just been. */
  readonly since: DatePlan | undefined;
  readonly mark: () => void;
}

/** It has been: the plan is no plan any more, until that is taken back. */
export function useHad(plan: DatePlan | undefined, tell: SectionProps['tell']): HadIt {
  const [since, setSince] = useState<DatePlan>();
  const titleOf = useIdeaTitle();
  const takeBack = (was: DatePlan) =>
    attempt(tell, send('keepDate', was), () => setSince(undefined));
  const mark = () => {
    if (!plan) return;
    const { arranged: _, at: __, ...had } = plan;
    void attempt(tell, send('hadOuting', had), () => {
      setSince(plan);
      tell({
        text: t('hadNoted', titleOf(plan)),
        action: t('optionsUndo'),
        onAction: () => void takeBack(plan),
      });
    });
  };
  return { since, mark };
}
