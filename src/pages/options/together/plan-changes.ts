import type { DatePlan } from '../../../domain/together/date-plan.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';
import { attempt } from './attempt.ts';
import { dateTimeWords } from './date-words.ts';

type Tell = SectionProps['tell'];

/** Another day or hour; it can be moved back. `onBack` is called when it is. */
export const movePlan = (
  plan: DatePlan,
  to: Pick<DatePlan, 'on' | 'at'>,
  tell: Tell,
  onBack?: () => void,
): Promise<void> =>
  attempt(tell, send('moveDate', { id: plan.id, ...to }), () => {
    const moveBack = () => {
      onBack?.();
      void attempt(tell, send('moveDate', { id: plan.id, on: plan.on, at: plan.at }));
    };
    tell({
      text: t('dateMoved', dateTimeWords(to)),
      action: t('optionsUndo'),
      onAction: moveBack,
    });
  });

/** It is let go, and can be had back as it was. `onBack` is called when it is. */
export const dropPlan = (
  plan: DatePlan,
  title: string,
  tell: Tell,
  onBack?: () => void,
): Promise<void> =>
  attempt(tell, send('dropDate', { id: plan.id }), () => {
    const bringBack = () => {
      onBack?.();
      void attempt(tell, send('keepDate', plan));
    };
    tell({ text: t('dateDropped', title), action: t('optionsUndo'), onAction: bringBack });
  });
