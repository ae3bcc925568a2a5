import { useEffect, useRef } from 'preact/hooks';
import type { DatePlan } from '../../../domain/together/date-plan.ts';
import type { Had } from '../../../domain/together/rhythm.ts';
import type { SectionProps } from '../section.ts';
import { forgetHad } from './had-changes.ts';
import { dropPlan, movePlan } from './plan-changes.ts';

interface Listed {
  readonly ahead: readonly DatePlan[];
  readonly been: readonly Had[];
}

/** What can be done with what is ahead and what has been: each at once, and each can be taken back. */
export function useDateChanges({ ahead, been }: Listed, tell: SectionProps['tell']) {
  const section = useRef<HTMLElement>(null);
  /** Whose row has the focus when it is there: a row that goes, or comes back, takes it along. */
  const wanted = useRef<string>(undefined);
  const all: readonly (DatePlan | Had)[] = [...ahead, ...been];
  const rows = all.map((one) => `${one.id} ${one.on} ${'at' in one ? one.at : ''}`).join();
  useEffect(() => {
    if (wanted.current === undefined) return;
    const isThere = all.some(({ id }) => id === wanted.current);
    const row = isThere ? `[data-date="${CSS.escape(wanted.current)}"] button` : '.plan-another';
    section.current?.querySelector<HTMLElement>(row)?.focus();
    wanted.current = undefined;
  }, [rows]);

  const want = (id: string) => () => {
    wanted.current = id;
  };
  const drop = (date: DatePlan, title: string) => {
    want(nextTo(date.id, ahead))();
    void dropPlan(date, title, tell, want(date.id));
  };
  const move = (date: DatePlan, to: Pick<DatePlan, 'on' | 'at'>) => {
    want(date.id)();
    void movePlan(date, to, tell, want(date.id));
  };
  const takeOff = (had: Had, title: string) => {
    want(nextTo(had.id, been))();
    void forgetHad(had, title, tell, want(had.id));
  };
  return { section, drop, move, takeOff };
}

/** Whose row takes the focus when that one goes. */
function nextTo(id: string, list: readonly { readonly id: string }[]): string {
  const at = list.findIndex((one) => one.id === id);
  return (list[at + 1] ?? list[at - 1])?.id ?? '';
}
