import type { Commands } from '../messaging/commands.ts';
import { datesItem } from '../storage/items.ts';
import { written } from './deciding.ts';

type Dates = Pick<Commands, 'keepDate'>;

/** What is done with evenings set apart for a date. */
export const dateCommands: {
  readonly [K in keyof Dates]: (input: Parameters<Dates[K]>[0]) => Promise<void>;
} = {
  keepDate: async ({ ideaId, on, at }) => {
    const id = crypto.randomUUID();
    await written(datesItem.update((dates) => [...dates, { id, ideaId, on, at }]));
  },
};
