import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { passTime, setClock } from '../support/fake-clock.ts';
import { anAgreement, ask, freshDevice, haveAgreement, startWorker } from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const dataOf = (key: string) => (fake.stored()[key] as { data: unknown } | undefined)?.data;
const idOf = (answer: unknown) => (answer as { value: string }).value;

beforeEach(async () => {
  await freshDevice();
  haveAgreement(anAgreement());
  setClock('2026-11-23 12:00');
  await startWorker();
});

const photo = { from: 0, what: 'print one photo', on: '2026-11-27', where: 'at my desk' };

test('a promise is made, moved, settled without a trace, and brought back as it was', async () => {
  const id = idOf(await ask('makePromise', photo));
  await ask('movePromise', { id, on: '2026-11-29' });
  expect(dataOf('promises')).toEqual([{ ...photo, id, on: '2026-11-29' }]);
  await ask('settlePromise', { id });
  expect(dataOf('promises')).toEqual([]);
  await ask('makePromise', { ...photo, id });
  expect(dataOf('promises')).toEqual([{ ...photo, id }]);
});

test('three promises are open at most', async () => {
  await ask('makePromise', photo);
  await ask('makePromise', photo);
  const id = idOf(await ask('makePromise', photo));
  const reason = 'three promises are open';
  expect(await ask('makePromise', photo)).toEqual({ done: false, reason });
  expect(await ask('makePromise', { ...photo, id, what: 'frame it' })).toMatchObject({ value: id });
  expect(dataOf('promises')).toHaveLength(3);
});

test('of many that are sent at once three are kept', async () => {
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ask('makePromise', photo)));
  expect(answers.filter((answer) => (answer as { done: boolean }).done)).toHaveLength(3);
  expect(dataOf('promises')).toHaveLength(3);
});

test('what was settled or moved at its look back can be brought back, though its day is over', async () => {
  const id = idOf(await ask('makePromise', photo));
  passTime({ hours: 24 * 5 });
  await ask('settlePromise', { id });
  expect(await ask('makePromise', { ...photo, id })).toMatchObject({ done: true });
  await ask('movePromise', { id, on: '2026-11-30' });
  await ask('makePromise', { ...photo, id });
  expect(dataOf('promises')).toEqual([{ ...photo, id }]);
});

test.each([
  { ...photo, what: ' ' },
  { ...photo, what: 'x'.repeat(101) },
  { ...photo, on: '2026-11-22' },
  { ...photo, from: 2 },
])('a promise is nothing like %j', async (promise) => {
  expect(await ask('makePromise', promise)).toMatchObject({ done: false });
  expect(dataOf('promises') ?? []).toEqual([]);
});

test('each answers once a week, anew as often as they like, and a week can be erased', async () => {
  await ask('answerPulse', { from: 0, closeness: 2 });
  await ask('answerPulse', { from: 0, closeness: 3 });
  await ask('answerPulse', { from: 1, closeness: 5 });
  expect(dataOf('pulse:2026-11')).toEqual([{ week: '2026-11-23', first: 3, second: 5 }]);
  passTime({ hours: 24 * 9 });
  await ask('answerPulse', { from: 1, closeness: 4 });
  await ask('erasePulse', { week: '2026-11-23' });
  expect(dataOf('pulse:2026-11')).toEqual([{ week: '2026-11-30', second: 4 }]);
  expect(await ask('answerPulse', { from: 0, closeness: 6 })).toMatchObject({ done: false });
});

test('a week that was erased comes back as it was, under what was answered since', async () => {
  const week = '2026-11-23';
  await ask('answerPulse', { from: 0, closeness: 2 });
  await ask('answerPulse', { from: 1, closeness: 4 });
  await ask('erasePulse', { week });
  await ask('answerPulse', { from: 1, closeness: 5 });
  await ask('putPulseBack', { week, first: 2, second: 4 });
  expect(dataOf('pulse:2026-11')).toEqual([{ week, first: 2, second: 5 }]);
  for (const bad of [{ week: '2026-11-24' }, { week: 'x' }, { week: '2026-11-16', first: 6 }]) {
    expect(await ask('putPulseBack', bad)).toMatchObject({ done: false });
  }
  expect(dataOf('pulse:2026-11')).toEqual([{ week, first: 2, second: 5 }]);
});

test('how often is chosen one by one', async () => {
  await ask('keepBeat', { kind: 'trip', beat: { every: 12, idea: 'Lisbon' } });
  expect(dataOf('rhythm')).toEqual({
    date: { every: 7 },
    night: { every: 7 },
    trip: { every: 12, idea: 'Lisbon' },
  });
  for (const every of [0, 1.5, 100]) {
    expect(await ask('keepBeat', { kind: 'date', beat: { every } })).toMatchObject({ done: false });
  }
});

test.each(['promises', 'pulse', 'dates'])('%s can be erased', async (what) => {
  await ask('makePromise', photo);
  await ask('answerPulse', { from: 0, closeness: 2 });
  await ask('hadOuting', { kind: 'date', on: '2026-11-22' });
  await ask('erase', { what });
  const keys = { promises: 'promises', pulse: 'pulse:2026-11', dates: 'had:2026-11' };
  const left = Object.entries(keys).filter(([, key]) => dataOf(key) !== undefined);
  expect(left.map(([name]) => name)).not.toContain(what);
  expect(left).toHaveLength(2);
});
