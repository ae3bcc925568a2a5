import { withPromise, type SmallPromise } from '../domain/together/promise.ts';
import { closenesses, mayBeAnswered, weekOf, type Pulse } from '../domain/together/pulse.ts';
import { outings, type Beat, type Outing } from '../domain/together/rhythm.ts';
import type { Commands } from '../messaging/commands.ts';
import { promisesItem, pulseJournal, rhythmItem } from '../storage/items.ts';
import { written } from './deciding.ts';
import { checkDay, today } from './today.ts';

type Together = Pick<
  Commands,
  | 'keepBeat'
  | 'keepIdea'
  | 'makePromise'
  | 'movePromise'
  | 'settlePromise'
  | 'answerPulse'
  | 'erasePulse'
  | 'putPulseBack'
>;

/** What is done with the rhythm, with small promises, and with how close a week felt. */
export const togetherCommands: {
  readonly [K in keyof Together]: (
    input: Parameters<Together[K]>[0],
  ) => Promise<ReturnType<Together[K]>>;
} = {
  keepBeat: async ({ kind, often }) => {
    await changeBeat(kind, ({ idea, ideaOn }) => ({ ...often, idea, ideaOn }));
  },
  keepIdea: async ({ kind, idea }) => {
    if (typeof idea !== 'string') throw new TypeError('idea');
    const said = idea.trim() === '' ? {} : { idea, ideaOn: today() };
    await changeBeat(kind, ({ every, isOff }) => ({ every, isOff, ...said }));
  },
  makePromise: async ({ id, ...promise }) => {
    if (promise.what.trim() === '') throw new RangeError('what: a promise says what');
    // One that comes back may come from its look back, when its day is over.
    if (id === undefined) checkDay('a promise', promise.on);
    const made = { id: id ?? crypto.randomUUID(), ...promise };
    await change((promises) => {
      const next = withPromise(promises, made);
      if (!next) throw new RangeError('three promises are open');
      return next;
    });
    return made.id;
  },
  movePromise: async ({ id, on }) => {
    checkDay('a promise', on);
    await change((promises) => {
      if (!promises.some((one) => one.id === id)) throw new RangeError('there is no such promise');
      return promises.map((one) => (one.id === id ? { ...one, on } : one));
    });
  },
  settlePromise: async ({ id }) => {
    await change((promises) => promises.filter((one) => one.id !== id));
  },
  answerPulse: async ({ week, from, closeness }) => {
    if (from !== 0 && from !== 1) throw new TypeError('from');
    if (!closenesses.includes(closeness)) throw new TypeError('closeness');
    if (!mayBeAnswered(week, Temporal.PlainDate.from(today()))) {
      throw new RangeError('week: neither this one nor the last');
    }
    const answer = from === 0 ? { first: closeness } : { second: closeness };
    await changePulse(week, (before) => ({ week, ...before, ...answer }));
  },
  erasePulse: async ({ week }) => {
    if (typeof week !== 'string') throw new TypeError('week');
    await changePulse(week, () => undefined);
  },
  putPulseBack: async ({ week, first, second }) => {
    if (weekOf(Temporal.PlainDate.from(week)) !== week) throw new RangeError('week');
    // What was answered anew meanwhile is the later word.
    await changePulse(week, (since) => ({
      week,
      ...(first === undefined ? {} : { first }),
      ...(second === undefined ? {} : { second }),
      ...since,
    }));
  },
};

async function changeBeat(kind: Outing, revised: (beat: Beat) => Beat): Promise<void> {
  if (!outings.includes(kind)) throw new TypeError('kind');
  await written(rhythmItem.update((rhythm) => ({ ...rhythm, [kind]: revised(rhythm[kind]) })));
}

const change = (
  revised: (promises: readonly SmallPromise[]) => readonly SmallPromise[],
): Promise<void> => written(promisesItem.update(revised));

function changePulse(
  week: string,
  revised: (before: Pulse | undefined) => Pulse | undefined,
): Promise<void> {
  return written(
    pulseJournal.month(week.slice(0, 7)).update((weeks) => {
      const next = revised(weeks.find((one) => one.week === week));
      return [...weeks.filter((one) => one.week !== week), ...(next ? [next] : [])];
    }),
  );
}
