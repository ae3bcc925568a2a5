import { undone } from '../../../domain/agreement/undo.ts';
import type { ScreenFreeWindow } from '../../../domain/schedule/window.ts';
import type { DatePlan } from '../../../domain/together/date-plan.ts';
import { ownOf, withOwnMoved, withoutOwn } from '../../../domain/together/own-window.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';
import { attempt } from './attempt.ts';
import { dateTimeWords } from './date-words.ts';

/** What a plan and its window are changed with. */
export type Changing = Pick<SectionProps, 'agreement' | 'change' | 'tell'>;
type Windows = readonly ScreenFreeWindow[];
type Time = Pick<DatePlan, 'on' | 'at'>;

/** Another day or hour; it can be moved back. Its window goes with it. `onBack` is called when it is. */
export const movePlan = (
  plan: DatePlan,
  to: Time,
  changing: Changing,
  onBack?: () => void,
): Promise<void> =>
  attempt(changing.tell, send('moveDate', { id: plan.id, ...to }), async () => {
    const along = await windowAlong(plan, changing, (windows) => withOwnMoved(windows, plan, to));
    if (along === 'refused') return;
    const back = () => {
      onBack?.();
      along?.();
      return send('keepDate', plan);
    };
    tellDone(t(along ? 'dateMovedAlong' : 'dateMoved', dateTimeWords(to)), back, changing);
  });

/** Its window goes where the plan has gone, and that is told; without one, nothing is. */
export async function moveWindowAlong(plan: DatePlan, to: Time, changing: Changing): Promise<void> {
  const along = await windowAlong(plan, changing, (windows) => withOwnMoved(windows, plan, to));
  if (!along || along === 'refused') return;
  const back = () => {
    along();
    // What was answered since stays.
    return send('moveDate', { id: plan.id, on: plan.on, at: plan.at });
  };
  tellDone(t('dateMovedAlong', dateTimeWords(to)), back, changing);
}

/** It is let go, its window with it, and can be had back as it was. `onBack` is called when it is. */
export const dropPlan = (
  plan: DatePlan,
  title: string,
  changing: Changing,
  onBack?: () => void,
): Promise<void> =>
  attempt(changing.tell, send('dropDate', { id: plan.id }), async () => {
    const along = await windowAlong(plan, changing, (windows) => withoutOwn(windows, plan));
    if (along === 'refused') return;
    const back = () => {
      onBack?.();
      along?.();
      return send('keepDate', plan);
    };
    tellDone(t(along ? 'dateDroppedAlong' : 'dateDropped', title), back, changing);
  });

function tellDone(text: string, back: () => Promise<unknown>, { tell }: Changing): void {
  tell({ text, action: t('optionsUndo'), onAction: () => void attempt(tell, back()) });
}

/**
 * Has the window of a plan go along with it, and answers with its way back once it has; undefined
 * where there is none. Why it was refused is said where the agreement is changed.
 */
async function windowAlong(
  plan: DatePlan,
  { agreement, change }: Changing,
  revise: (windows: Windows) => Windows,
): Promise<(() => void) | 'refused' | undefined> {
  if (!ownOf(plan, agreement.windows)) return undefined;
  let made: { before: Windows; after: Windows } = { before: [], after: [] };
  const reply = await change((now) => {
    made = { before: now.windows, after: revise(now.windows) };
    return { ...now, windows: made.after };
  });
  if (!reply.ok) return 'refused';
  return () => void change((now) => ({ ...now, windows: undone(now.windows, made) }));
}
