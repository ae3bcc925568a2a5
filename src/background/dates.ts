import type { DatePlan } from '../domain/together/date-plan.ts';
import type { Had } from '../domain/together/rhythm.ts';
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
  keepDate: async ({ id = crypto.randomUUID(), ...plan }) => {
    checkDay('a date', plan.on);
    await change((dates) => [...dates.filter((date) => date.id !== id), { id, ...plan }]);
    return id;
  },
  moveDate: async ({ id, on, at }) => {
    checkDay('a date', on);
    await change((dates) => dates.map((date) => (date.id === id ? { ...date, on, at } : date)));
  },
  dropDate: async ({ id }) => {
    await change((dates) => dates.filter((date) => date.id !== id));
  },
  arrangeDate: async ({ id, arranged }) => {
    await change((dates) => dates.map((date) => (date.id === id ? { ...date, arranged } : date)));
  },
  hadOuting: async ({ id = crypto.randomUUID(), ...had }) => {
    if (had.on > today()) throw new RangeError('on: a day to come has not been');
    await keepHad({ id, ...had });
    await change((dates) => dates.filter((date) => date.id !== id));
    return id;
  },
  forgetHad: async ({ id }) => {
    const stored = await datesItem.read();
    // A plan whose day has gone by has been, and may still stand where plans do.
    if (stored.state === 'ok' && stored.value.some((date) => date.id === id)) {
      await change((dates) => dates.filter((date) => date.id !== id));
    }
    const month = await hadJournal.monthWith((had) => had.id === id);
    if (month) await written(month.update((all) => all.filter((had) => had.id !== id)));
  },
};

/** Every change of the plans takes those whose day has gone by to where they belong. */
async function change(revised: (dates: readonly DatePlan[]) => readonly DatePlan[]): Promise<void> {
  const stored = await datesItem.read();
  const gone = stored.state === 'ok' ? stored.value.filter(({ on }) => on < today()) : [];
  // First there, then no longer here: stopped in between, it is known twice under one id.
  for (const { arranged: _, at: __, ...had } of gone) {
    // oxlint-disable-next-line no-await-in-loop -- one month after the other, and rarely more than one
    await keepHad(had);
  }
  const isGone = ({ id }: DatePlan) => gone.some((one) => one.id === id);
  await written(datesItem.update((dates) => revised(dates.filter((date) => !isGone(date)))));
}

const keepHad = (had: Had) =>
  written(
    hadJournal
      .month(had.on.slice(0, 7))
      .update((all) =>
        [...all.filter(({ id }) => id !== had.id), had].toSorted((a, b) =>
          a.on < b.on ? -1 : Number(a.on > b.on),
        ),
      ),
  );
