import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  beginningOn,
  dayProblem,
  daysFrom,
  freeEvenings,
  type DatePlan,
  type DayProblem,
  type Days,
} from '../../../../domain/together/date-plan.ts';
import { TITLE_LENGTH } from '../../../../domain/together/rhythm.ts';
import { send } from '../../../../messaging/send.ts';
import { datesView } from '../../../../storage/views.ts';
import { windowsOn } from '../../../activities/useEvening.ts';
import { useValue } from '../../../wiring/useView.ts';
import { attempt } from '../attempt.ts';
import { moveWindowAlong } from '../plan-changes.ts';
import type { PlannerProps } from './Planner.tsx';
import { useKept } from './useKept.ts';

interface Written {
  readonly on: string;
  readonly at: string;
  readonly title: string;
}

interface Slot extends Written {
  readonly evenings: readonly string[];
  readonly days: Days;
  readonly problem: DayProblem | undefined;
  readonly isTime: boolean;
  /** All of it can be stored. */
  readonly isRight: boolean;
  /** Something was written by hand. */
  readonly isTouched: boolean;
  /** What is on that day already. */
  readonly taken: DatePlan | undefined;
  readonly write: (part: Partial<Written>) => void;
  /** Stores what was written of a plan that is there. */
  readonly keep: () => void;
  /** Makes the plan. */
  readonly hold: () => void;
}

/** Who goes away leaves after work. */
const LEAVES = '17:00';

/** The day, the hour and the name of an outing, as they are written. */
export function useSlot(props: PlannerProps): Slot {
  const { kind, plan, idea = '', present, tell } = props;
  const [draft, setDraft] = useState<Partial<Written>>({});
  const mine = useRef<Partial<Written>>({});
  useLayoutEffect(() => {
    // A day that was stored elsewhere meanwhile is the later word; what comes back of ours is none.
    if (plan?.on === mine.current.on && plan?.at === mine.current.at) return;
    setDraft(({ title: own }) => (own === undefined ? {} : { title: own }));
  }, [plan?.on, plan?.at]);
  const dates = useValue(datesView, []).filter(({ id }) => id !== plan?.id);
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const evenings = freeEvenings(dates, today);
  const days = daysFrom(today, today);

  const on = draft.on ?? plan?.on ?? (kind === 'date' ? (evenings[1] ?? '') : '');
  const begins = kind === 'date' ? beginningOn(on, windowsOn(on, present), present.zone) : LEAVES;
  const at = draft.at ?? plan?.at ?? begins;
  const title = draft.title ?? (plan ? (plan.title ?? '') : idea);
  const problem = dayProblem(on, days);
  const isTime = /^\d\d:\d\d$/.test(at);
  const isRight = !problem && isTime && title.trim().length <= TITLE_LENGTH;

  /** One day is held once, however often the key repeats. */
  const isHeld = useRef(false);
  const named = title.trim() === '' ? {} : { title: title.trim() };
  const store = () => {
    if (!plan) return;
    const { title: before = '', ...rest } = plan;
    const isSame = before === title.trim();
    mine.current = { on, at };
    const storing = isSame
      ? send('moveDate', { id: plan.id, on, at })
      : send('keepDate', { ...rest, on, at, ...named });
    void attempt(tell, storing, () => moveWindowAlong(plan, { on, at }, props));
  };
  const key = (one: Written) => `${one.on} ${one.at} ${one.title.trim()}`;
  const written = { on, at, title };
  const kept = useKept(key(written), plan ? key({ title: '', ...plan }) : '', store, {
    mayKeep: isRight && plan !== undefined,
  });
  return {
    ...written,
    evenings,
    days,
    problem,
    isTime,
    isRight,
    isTouched: draft.on !== undefined,
    taken: dates.find((date) => date.on === on),
    write: (part) => setDraft({ ...draft, ...part }),
    keep: kept.keep,
    hold: () => {
      if (isHeld.current) return;
      isHeld.current = true;
      const holding = send('keepDate', { kind, on, at, ...named }).catch((reason: unknown) => {
        isHeld.current = false;
        throw reason;
      });
      void attempt(tell, holding);
    },
  };
}
