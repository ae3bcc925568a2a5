import type { ComponentType } from 'preact';
import type { Activity } from '../../messaging/commands.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import { Appreciate } from '../activities/Appreciate.tsx';
import { Breathe } from '../activities/Breathe.tsx';
import { CameUp } from '../activities/came-up/CameUp.tsx';
import { CardActivity } from '../activities/card/CardActivity.tsx';
import { Calm } from '../activities/calm/Calm.tsx';
import { MakePromise } from '../activities/promise/MakePromise.tsx';
import { PlanDate } from '../activities/PlanDate.tsx';
import { ReadNote } from '../activities/ReadNote.tsx';
import type { ActivityProps } from '../activities/activity.ts';
import { Turns } from '../activities/turns/Turns.tsx';

interface Shown {
  readonly heading: MessageKey;
  readonly View: ComponentType<ActivityProps>;
  /** It writes down what a private window must not. */
  readonly keeps?: true;
  /** It draws its own header. */
  readonly isWhole?: true;
}

/** One line an activity: what the window is called, and what fills it. */
export const shown: Readonly<Record<Activity, Shown>> = {
  now: { heading: 'aCard', View: CameUp, isWhole: true },
  card: { heading: 'aCard', View: CardActivity },
  breathe: { heading: 'breatheTogether', View: Breathe },
  appreciate: { heading: 'appreciate', View: Appreciate, keeps: true, isWhole: true },
  turns: { heading: 'takeTurns', View: Turns },
  calm: { heading: 'calmHeading', View: Calm },
  note: { heading: 'noteForTonight', View: ReadNote, keeps: true, isWhole: true },
  date: { heading: 'planDate', View: PlanDate, keeps: true },
  promise: { heading: 'smallPromise', View: MakePromise, keeps: true },
};
