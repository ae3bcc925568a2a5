import type { DatePlan } from '../../../domain/together/date-plan.ts';
import type { Had } from '../../../domain/together/rhythm.ts';
import { forgetHad } from './had-changes.ts';
import { dropPlan, movePlan, type Changing } from './plan-changes.ts';
import { nextTo, useWantedFocus } from './useWantedFocus.ts';

interface Listed {
  readonly ahead: readonly DatePlan[];
  readonly been: readonly Had[];
}

/** What can be done with what is ahead and what has been: each at once, and each can be taken back. */
export function useDateChanges({ ahead, been }: Listed, changing: Changing) {
  const all: readonly (DatePlan | Had)[] = [...ahead, ...been];
  const { section, want: wantAt } = useWantedFocus(
    all.map((one) => `${one.id} ${one.on} ${'at' in one ? one.at : ''}`).join(),
  );
  const want = (id: string) => () =>
    wantAt([`[data-date="${CSS.escape(id)}"] button`, '.plan-another']);
  const drop = (date: DatePlan, title: string) => {
    want(nextTo(date.id, ahead))();
    void dropPlan(date, title, changing, want(date.id));
  };
  const move = (date: DatePlan, to: Pick<DatePlan, 'on' | 'at'>) => {
    // Nothing changes, so no row would come that takes the focus.
    if (to.on === date.on && to.at === date.at) return;
    want(date.id)();
    void movePlan(date, to, changing, want(date.id));
  };
  const takeOff = (had: Had, title: string) => {
    want(nextTo(had.id, been))();
    void forgetHad(had, title, changing.tell, want(had.id));
  };
  return { section, drop, move, takeOff };
}
