import { beforeEach, describe, expect, test, vi } from 'vitest';
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

test('a promise that is open no more is not moved', async () => {
  const id = idOf(await ask('makePromise', photo));
  await ask('settlePromise', { id });
  const reason = 'there is no such promise';
  expect(await ask('movePromise', { id, on: '2026-11-29' })).toEqual({ done: false, reason });
  expect(dataOf('promises')).toEqual([]);
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
  const week = '2026-11-23';
  await ask('answerPulse', { week, from: 0, closeness: 2 });
  await ask('answerPulse', { week, from: 0, closeness: 3 });
  await ask('answerPulse', { week, from: 1, closeness: 5 });
  expect(dataOf('pulse:2026-11')).toEqual([{ week, first: 3, second: 5 }]);
  passTime({ hours: 24 * 9 });
  await ask('answerPulse', { week: '2026-11-30', from: 1, closeness: 4 });
  await ask('erasePulse', { week });
  expect(dataOf('pulse:2026-11')).toEqual([{ week: '2026-11-30', second: 4 }]);
  expect(await ask('answerPulse', { week, from: 0, closeness: 6 })).toMatchObject({ done: false });
});

test('an answer is for the week it was begun in, which is this one or the last', async () => {
  setClock('2026-11-30 00:00');
  await ask('answerPulse', { week: '2026-11-23', from: 0, closeness: 2 });
  await ask('answerPulse', { week: '2026-11-30', from: 0, closeness: 4 });
  const kept = [
    { week: '2026-11-23', first: 2 },
    { week: '2026-11-30', first: 4 },
  ];
  expect(dataOf('pulse:2026-11')).toEqual(kept);
  const reason = 'week: neither this one nor the last';
  for (const week of ['2026-11-16', '2026-12-07', '2026-11-24', undefined]) {
    const answer = { from: 1, closeness: 3, week };
    expect(await ask('answerPulse', answer)).toEqual({ done: false, reason });
  }
  expect(dataOf('pulse:2026-11')).toEqual(kept);
});

test('a week that was erased comes back as it was, under what was answered since', async () => {
  const week = '2026-11-23';
  await ask('answerPulse', { week, from: 0, closeness: 2 });
  await ask('answerPulse', { week, from: 1, closeness: 4 });
  await ask('erasePulse', { week });
  await ask('answerPulse', { week, from: 1, closeness: 5 });
  await ask('putPulseBack', { week, first: 2, second: 4 });
  expect(dataOf('pulse:2026-11')).toEqual([{ week, first: 2, second: 5 }]);
  for (const bad of [{ week: '2026-11-24' }, { week: 'x' }, { week: '2026-11-16', first: 6 }]) {
    expect(await ask('putPulseBack', bad)).toMatchObject({ done: false });
  }
  expect(dataOf('pulse:2026-11')).toEqual([{ week, first: 2, second: 5 }]);
});

describe('the rhythm', () => {
  const usual = { date: { every: 7 }, night: { every: 7 } };

  test('is chosen one by one, and the idea for the next stays', async () => {
    await ask('keepIdea', { kind: 'trip', idea: 'Lisbon' });
    await ask('keepBeat', { kind: 'trip', often: { every: 12, isOff: true, idea: 'Porto' } });
    const trip = { every: 12, isOff: true, idea: 'Lisbon', ideaOn: '2026-11-23' };
    expect(dataOf('rhythm')).toEqual({ ...usual, trip });
    await ask('keepIdea', { kind: 'trip', idea: '' });
    expect(dataOf('rhythm')).toEqual({ ...usual, trip: { every: 12, isOff: true } });
  });

  test.each([{ every: 0 }, { every: 1.5 }, { every: 100 }, undefined])(
    'is never like %j',
    async (often) => {
      expect(await ask('keepBeat', { kind: 'date', often })).toMatchObject({ done: false });
    },
  );

  test.each([
    { idea: 'x'.repeat(61), kind: 'trip' },
    { kind: 'trip' },
    { kind: 'ball', idea: 'x' },
  ])('has no idea like %j', async (idea) => {
    expect(await ask('keepIdea', idea)).toMatchObject({ done: false });
  });

  test('stays when dates are erased, but for the ideas', async () => {
    await ask('keepBeat', { kind: 'trip', often: { every: 12 } });
    await ask('keepIdea', { kind: 'trip', idea: 'Lisbon' });
    await ask('erase', { what: 'dates' });
    expect(dataOf('rhythm')).toEqual({ ...usual, trip: { every: 12 } });
  });
});

test.each(['promises', 'pulse', 'dates'])('%s can be erased', async (what) => {
  await ask('makePromise', photo);
  await ask('answerPulse', { week: '2026-11-23', from: 0, closeness: 2 });
  await ask('hadOuting', { kind: 'date', on: '2026-11-22' });
  await ask('erase', { what });
  const keys = { promises: 'promises', pulse: 'pulse:2026-11', dates: 'had:2026-11' };
  const left = Object.entries(keys).filter(([, key]) => dataOf(key) !== undefined);
  expect(left.map(([name]) => name)).not.toContain(what);
  expect(left).toHaveLength(2);
});
