import type { DatePlan } from '../../../domain/together/date-plan.ts';
import type { Had } from '../../../domain/together/rhythm.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';
import { attempt } from './attempt.ts';

type Tell = SectionProps['tell'];

/** One that has been without a plan; it can be taken back. `onBack` is called when it is. */
export const noteHad = (
  had: Omit<Had, 'id'>,
  title: string,
  tell: Tell,
  onBack?: () => void,
): Promise<void> => {
  const noting = send('hadOuting', had);
  return attempt(tell, noting, () =>
    tell({
      text: t('hadNoted', title),
      action: t('optionsUndo'),
      onAction: () => {
        onBack?.();
        void attempt(
          tell,
          noting.then((id) => send('forgetHad', { id })),
        );
      },
    }),
  );
};

/** The plan of today has been; taken back, it is the plan again. */
export const notePlanHad = (
  plan: DatePlan,
  title: string,
  tell: Tell,
  onBack?: () => void,
): Promise<void> => {
  const { arranged: _, at: __, ...had } = plan;
  return attempt(tell, send('hadOuting', had), () =>
    tell({
      text: t('hadNoted', title),
      action: t('optionsUndo'),
      onAction: () => {
        onBack?.();
        void attempt(tell, send('keepDate', plan));
      },
    }),
  );
};

/** It has not been after all; what was noted can be had back. `onBack` is called when it is. */
export const forgetHad = (
  had: Had,
  title: string,
  tell: Tell,
  onBack?: () => void,
): Promise<void> =>
  attempt(tell, send('forgetHad', { id: had.id }), () =>
    tell({
      text: t('notBeenDone', title),
      action: t('optionsUndo'),
      onAction: () => {
        onBack?.();
        void attempt(tell, send('hadOuting', had));
      },
    }),
  );
