import { dayProblem, daysFrom } from '../domain/together/date-plan.ts';
import type { Commands } from '../messaging/commands.ts';
import { datesItem } from '../storage/items.ts';
import { written } from './deciding.ts';
import { today } from './today.ts';

type Dates = Pick<Commands, 'keepDate' | 'moveDate' | 'dropDate'>;

/** What is done with evenings set apart for a date. */
export const dateCommands: {
  readonly [K in keyof Dates]: (input: Parameters<Dates[K]>[0]) => Promise<ReturnType<Dates[K]>>;
} = {
  keepDate: async ({ id = crypto.randomUUID(), ideaId, on, at }) => {
    checkDay(on);
    await written(
      datesItem.update((dates) => [
        ...dates.filter((date) => date.id !== id),
        { id, ideaId, on, at },
      ]),
    );
    return id;
  },
  moveDate: async ({ id, on, at }) => {
    checkDay(on);
    await written(
      datesItem.update((dates) =>
        dates.map((date) => (date.id === id ? { ...date, on, at } : date)),
      ),
    );
  },
  dropDate: async ({ id }) => {
    await written(datesItem.update((dates) => dates.filter((date) => date.id !== id)));
  },
};

function checkDay(on: string): void {
  const day = Temporal.PlainDate.from(today());
  const problem = dayProblem(on, daysFrom(day, day));
  if (problem) throw new RangeError(`the day of a date: ${problem}`);
}
