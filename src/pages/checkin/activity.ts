import type { ComponentType } from 'preact';
import type { PushKind } from '../../domain/checkins/kinds.ts';
import type { Activity } from '../../messaging/commands.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import { Appreciate } from '../activities/Appreciate.tsx';
import { Breathe } from '../activities/Breathe.tsx';
import { PlanDate } from '../activities/PlanDate.tsx';
import type { Present } from '../wiring/usePlan.ts';

/** What every activity is given. It fills the window under the header, unless it has one of its own. */
export interface ActivityProps {
  readonly present: Present;
  /** Which cards, where it can show more than one kind. */
  readonly kind?: PushKind;
  readonly onClose: () => void;
}

interface Shown {
  readonly heading: MessageKey;
  readonly View: ComponentType<ActivityProps>;
  /** It writes down what a private window must not. */
  readonly keeps?: true;
  /** It draws its own header. */
  readonly isWhole?: true;
}

/** One line an activity: what the window is called, and what fills it. */
export const shown: Readonly<Partial<Record<Activity, Shown>>> = {
  breathe: { heading: 'breatheTogether', View: Breathe },
  appreciate: { heading: 'appreciate', View: Appreciate, keeps: true, isWhole: true },
  date: { heading: 'planDate', View: PlanDate, keeps: true },
};
