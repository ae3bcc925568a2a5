import type { Result } from '../domain/problem.ts';
import type { DatePlan } from '../domain/together/date-plan.ts';
import { FIRST_HAD, type Had } from '../domain/together/rhythm.ts';
import type { Commands } from '../messaging/commands.ts';
import { datesItem, hadJournal } from '../storage/items.ts';
import { written } from './deciding.ts';
import { checkDay, today } from './today.ts';

type Dates = Pick<
  Commands,
  'keepDate' | 'moveDate' | 'dropDate' | 'arrangeDate' | 'hadOuting' | 'forgetHad'
>;

/** What is done with days set apart for a date, a night away or a trip, and with those that were. */
export const dateCommands: {
  readonly [K in keyof Dates]: (input: Parameters<Dates[K]>[0]) => Promise<ReturnType<Dates[K]>>;
} = {
  keepDate: async ({ id: known, ...plan }) => {
    // One that comes back may come when its day is over.
    if (known === undefined) checkDay('a date', plan.on);
    const id = known ?? crypto.randomUUID();
    await change((dates) => [...without(dates, id), { id, ...plan }], id);
    // It may come back from having been; stopped in between, it still has.
    await unnote(id);
    return id;
  },
  moveDate: async ({ id, on, at }) => {
    checkDay('a date', on);
    await change((dates) => withChanged(dates, id, { on, at }), id);
  },
  dropDate: async ({ id }) => {
    await change((dates) => without(dates, id), id);
  },
  arrangeDate: async ({ id, arranged }) => {
    await change((dates) => withChanged(dates, id, { arranged }), id);
  },
  hadOuting: async ({ id: known, ...had }) => {
    // One that comes back may lie ahead, west of where it was noted.
    if (known === undefined && (had.on < FIRST_HAD || had.on > today())) {
      throw new RangeError('on: it has been on no such day');
    }
    const id = known ?? crypto.randomUUID();
    await noted({ id, ...had });
    await change((dates) => without(dates, id), id);
    return id;
  },
  forgetHad: async ({ id }) => {
    const stored = await datesItem.read();
    // A plan whose day has gone by has been, and may still stand where plans do.
    if (stored.state === 'ok' && stored.value.some((date) => date.id === id)) {
      await change((dates) => without(dates, id), id);
    }
    await unnote(id);
  },
};

const without = (dates: readonly DatePlan[], id: string): DatePlan[] =>
  dates.filter((date) => date.id !== id);

function withChanged(dates: readonly DatePlan[], id: string, to: Partial<DatePlan>): DatePlan[] {
  if (!dates.some((date) => date.id === id)) throw new RangeError('id: no such plan');
  return dates.map((date) => (date.id === id ? { ...date, ...to } : date));
}

/**
 * Every change of the plans takes those whose day has gone by to where they belong, but for the one
 * that is meant: midnight may have come while its page was open.
 */
async function change(
  revised: (dates: readonly DatePlan[]) => readonly DatePlan[],
  meant: string,
): Promise<void> {
  const stored = await datesItem.read();
  const plans = stored.state === 'ok' ? stored.value : [];
  const filed = new Set<string>();
  for (const { arranged: _, at: __, ...had } of plans) {
    if (had.on >= today() || had.id === meant) continue;
    // First there, then no longer here: stopped in between, it is known twice under one id. One whose
    // month a newer build wrote stays where plans do, and holds up no other.
    // oxlint-disable-next-line no-await-in-loop -- one month after the other, and rarely more than one
    if ((await inMonthOf(had)).ok) filed.add(had.id);
  }
  await written(datesItem.update((dates) => revised(dates.filter(({ id }) => !filed.has(id)))));
}

const noted = (had: Had): Promise<void> => written(inMonthOf(had));

const inMonthOf = (had: Had): Promise<Result<readonly Had[]>> =>
  hadJournal
    .month(had.on.slice(0, 7))
    .update((all) =>
      [...all.filter(({ id }) => id !== had.id), had].toSorted((a, b) =>
        a.on < b.on ? -1 : Number(a.on > b.on),
      ),
    );

async function unnote(id: string): Promise<void> {
  const month = await hadJournal.monthWith((had) => had.id === id);
  if (month) await written(month.update((all) => all.filter((had) => had.id !== id)));
}
