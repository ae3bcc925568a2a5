import { nextDate, type DatePlan } from './date-plan.ts';
import { dueAfter, type Beat, type Had, type Outing } from './rhythm.ts';

/** All that is known of outings: what is ahead, and what has been. */
export interface Outings {
  /** By no order. */
  readonly ahead: readonly DatePlan[];
  /** The newest first. */
  readonly been: readonly Had[];
}

/** How it stands with a date, a night away or a trip on one day. */
export interface NextOuting {
  readonly kind: Outing;
  /** The last that has been. */
  readonly last?: Had;
  /** By when the next is wished for; absent before the first. */
  readonly due?: Temporal.PlainDate;
  /** What is planned. */
  readonly plan?: DatePlan;
  /** What the next could be; their own words, as long as it is neither planned nor carried out. */
  readonly idea?: string;
  /** How much of the way from the last to the due day has gone by, 0 to 1; 1 before the first. */
  readonly share: number;
}

/** The day it is for whoever looks at a clock there. */
export const dayAt = (now: Temporal.Instant, zone: string): Temporal.PlainDate =>
  now.toZonedDateTimeISO(zone).toPlainDate();

/**
 * A plan whose day has gone by has been, in the journal or not yet. What stands in both has been: a
 * worker that was stopped in between leaves it so.
 */
export function outingsOn(
  today: Temporal.PlainDate,
  plans: readonly DatePlan[],
  journal: readonly Had[],
): Outings {
  const iso = today.toString();
  const known = new Set(journal.map(({ id }) => id));
  const open = plans.filter(({ id }) => !known.has(id));
  const gone = open.filter(({ on }) => on < iso).map(asHad);
  return {
    ahead: open.filter(({ on }) => on >= iso),
    been: [...journal, ...gone].toSorted((a, b) => (a.on > b.on ? -1 : Number(a.on < b.on))),
  };
}

const asHad = ({ id, kind, on, ideaId, title }: DatePlan): Had => ({
  id,
  kind,
  on,
  ...(ideaId !== undefined && { ideaId }),
  ...(title !== undefined && { title }),
});

export function nextOuting(
  kind: Outing,
  { every, idea, ideaOn = '' }: Beat,
  { ahead, been }: Outings,
  today: Temporal.PlainDate,
): NextOuting {
  const had = been.filter((one) => one.kind === kind);
  const [last] = had;
  const due = dueAfter(kind, every, had);
  const plan = nextDate(
    ahead.filter((one) => one.kind === kind),
    today,
  );
  const isDone = had.some(({ title, on }) => title === idea && on > ideaOn);
  const isOpen = idea !== undefined && idea !== plan?.title && !isDone;
  return {
    kind,
    ...(last && { last }),
    ...(due && { due }),
    ...(plan && { plan }),
    ...(isOpen && { idea }),
    share: last && due ? shareOf(Temporal.PlainDate.from(last.on), due, today) : 1,
  };
}

function shareOf(
  from: Temporal.PlainDate,
  due: Temporal.PlainDate,
  today: Temporal.PlainDate,
): number {
  const share = from.until(today).days / from.until(due).days;
  return Math.min(1, Math.max(0, share));
}
