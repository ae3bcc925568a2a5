import { beforeEach, expect, test, vi } from 'vitest';
import { accepted, refused } from '../../src/domain/problem.ts';
import { defineJournal } from '../../src/storage/journal.ts';
import { fake } from '../support/fake-browser.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));

const diary = defineJournal<string>('diary', (input) =>
  typeof input === 'string' ? accepted(input) : refused('wrongType'),
);
const months = (entries: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(entries).map(([month, data]) => [`diary:${month}`, { version: 1, data }]),
  );

beforeEach(fake.reset);

test('adding writes one month and leaves the others alone', async () => {
  fake.store(months({ '2026-10': ['old'], '2026-11': ['one'] }));
  await diary.month('2026-11').update((entries) => [...entries, 'two']);
  expect(fake.calls('storage.local.set')).toEqual([[months({ '2026-11': ['one', 'two'] })]]);
  expect(fake.stored()).toEqual(months({ '2026-10': ['old'], '2026-11': ['one', 'two'] }));
});

test('everything is read, oldest month first, without a month that cannot be', async () => {
  fake.store({
    ...months({ '2027-01': ['d'], '2026-11': ['b', 'c'], '2026-02': ['a'], '2026-12': [4] }),
    diaryOther: 'not ours',
  });
  expect(await diary.readAll()).toEqual(['a', 'b', 'c', 'd']);
});

test('reading asks for what is in it, and for nothing else that is stored', async () => {
  fake.store({ ...months({ '2026-10': ['a'], '2026-11': ['b'] }), other: 1 });
  await diary.readAll();
  expect(fake.calls('storage.local.get')).toEqual([[['diary:2026-10', 'diary:2026-11']]]);
});

test('erasing takes every month, what is in quarantine too, and nothing else', async () => {
  fake.store({
    ...months({ '2026-11': ['b'] }),
    'quarantine:diary:2026-10': ['torn'],
    'quarantine:other': ['torn'],
    other: 1,
  });
  await diary.eraseAll();
  expect(fake.stored()).toEqual({ 'quarantine:other': ['torn'], other: 1 });
});

test('erasing waits for the entry that is being written', async () => {
  const adding = diary.month('2026-11').update(() => ['late']);
  await Promise.all([adding, diary.eraseAll()]);
  expect(fake.stored()).toEqual({});
});

test('a change is told by its month until the watch stops', async () => {
  const seen: unknown[] = [];
  const stop = diary.watch((...told) => seen.push(told));
  fake.store({ ...months({ '2026-11': ['b'] }), elsewhere: 1 });
  fake.store(months({ '2026-12': ['x'] }), 'session');
  await fake.settled();
  stop();
  fake.store(months({ '2027-01': ['c'] }));
  await fake.settled();
  expect(seen).toEqual([['2026-11', { state: 'ok', value: ['b'] }]]);
});

test('a month that cannot be read is told apart from an empty one', async () => {
  fake.store(months({ '2026-10': [4], '2026-12': [] }));
  fake.store({ 'diary:2026-11': { version: 2, data: [] } });
  const states = [...(await diary.readMonths()).months.values()].map(({ state }) => state);
  expect(states).toEqual(['unreadable', 'newer', 'ok']);
});

test('it is told whether an older month was left out', async () => {
  fake.store(months({ '2026-10': ['a'], '2026-11': ['b'] }));
  expect(await diary.readMonths('2026-11')).toEqual({
    months: new Map([['2026-11', { state: 'ok', value: ['b'] }]]),
    isWhole: false,
  });
  expect((await diary.readMonths('2026-10')).isWhole).toBe(true);
});

test('it is told whether an older month was left out', async () => {
  fake.store(months({ '2026-10': ['a'], '2026-11': ['b'] }));
  expect(await diary.readMonths('2026-11')).toEqual({
    months: new Map([['2026-11', { state: 'ok', value: ['b'] }]]),
    isWhole: false,
  });
  expect((await diary.readMonths('2026-10')).isWhole).toBe(true);
});
