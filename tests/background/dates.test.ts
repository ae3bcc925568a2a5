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

test('a date keeps its day and its time', async () => {
  await ask('keepDate', { kind: 'date', ideaId: 'soup', on: '2026-11-28', at: '19:30' });
  expect(dataOf('dates')).toMatchObject([{ ideaId: 'soup', on: '2026-11-28', at: '19:30' }]);
});

test.each([
  { kind: 'date', ideaId: 'soup', on: '2026-02-31', at: '19:30' },
  { kind: 'date', ideaId: 'soup', on: '20261128', at: '19:30' },
  { kind: 'date', ideaId: 'soup', on: '2026-11-28', at: 'dusk' },
  { kind: 'date', ideaId: 'soup', on: '2026-11-28', at: '19:30:15.5' },
  { on: '2026-11-28', at: '19:30' },
])('a date like %j is refused, and those before it stay', async (date) => {
  await ask('keepDate', { kind: 'date', ideaId: 'walk', on: '2026-11-29', at: '18:00' });
  expect(await ask('keepDate', date)).toMatchObject({ done: false });
  await ask('keepDate', { kind: 'date', ideaId: 'tea', on: '2026-11-30', at: '18:00' });
  expect(dataOf('dates')).toMatchObject([{ ideaId: 'walk' }, { ideaId: 'tea' }]);
});

test.each(['2026-11-22', '12026-11-28', '2028-01-17', '', undefined])(
  'a date is set on no day like %j, neither first nor by moving it',
  async (on) => {
    const kept = await ask('keepDate', {
      kind: 'date',
      ideaId: 'walk',
      on: '2026-11-29',
      at: '18:00',
    });
    const id = (kept as { value: string }).value;
    expect(await ask('keepDate', { kind: 'date', ideaId: 'soup', on, at: '18:00' })).toMatchObject({
      done: false,
    });
    expect(await ask('moveDate', { id, on, at: '18:00' })).toMatchObject({ done: false });
    expect(dataOf('dates')).toEqual([
      { id, kind: 'date', ideaId: 'walk', on: '2026-11-29', at: '18:00' },
    ]);
  },
);

test('a date is moved, dropped, and brought back as the one it was', async () => {
  await ask('keepDate', { kind: 'date', ideaId: 'walk', on: '2026-11-29', at: '18:00' });
  const kept = await ask('keepDate', {
    kind: 'date',
    ideaId: 'tea',
    on: '2026-11-30',
    at: '18:00',
  });
  const id = (kept as { value: string }).value;
  await ask('moveDate', { id, on: '2026-11-23', at: '20:15' });
  const tea = { id, kind: 'date', ideaId: 'tea', on: '2026-11-23', at: '20:15' };
  expect(dataOf('dates')).toMatchObject([{ ideaId: 'walk' }, tea]);
  await ask('dropDate', { id });
  expect(dataOf('dates')).toMatchObject([{ ideaId: 'walk' }]);
  for (const times of [1, 2]) {
    expect(await ask('keepDate', tea), `time ${times}`).toMatchObject({ value: id });
    expect(dataOf('dates')).toMatchObject([{ ideaId: 'walk' }, tea]);
  }
});

test('a plan whose day has gone by is one that has been, in the month it was in', async () => {
  const walk = { kind: 'date', ideaId: 'walk', on: '2026-11-29', at: '18:00' };
  const walkId = idOf(await ask('keepDate', walk));
  const trip = { kind: 'trip', title: 'Lisbon', on: '2026-12-28', at: '09:00' };
  const tripId = idOf(await ask('keepDate', trip));
  await ask('arrangeDate', { id: tripId, arranged: { nights: 5, planner: 'both' } });
  expect(dataOf('had:2026-11')).toBeUndefined();
  passTime({ hours: 24 * 20 });
  await ask('moveDate', { id: tripId, on: '2026-12-27', at: '09:00' });
  expect(dataOf('had:2026-11')).toEqual([
    { id: walkId, kind: 'date', ideaId: 'walk', on: '2026-11-29' },
  ]);
  expect(dataOf('dates')).toEqual([
    { ...trip, id: tripId, on: '2026-12-27', arranged: { nights: 5, planner: 'both' } },
  ]);
});

test('one that has been is told of, planned or not, and can be taken back', async () => {
  const plan = { kind: 'date', ideaId: 'walk', on: '2026-11-23', at: '18:00' };
  const id = idOf(await ask('keepDate', plan));
  await ask('hadOuting', { id, kind: 'date', ideaId: 'walk', on: '2026-11-23' });
  await ask('hadOuting', { kind: 'night', title: 'the lake', on: '2026-10-31' });
  expect(dataOf('dates')).toEqual([]);
  expect(dataOf('had:2026-11')).toMatchObject([{ id, on: '2026-11-23' }]);
  expect(dataOf('had:2026-10')).toMatchObject([{ kind: 'night', title: 'the lake' }]);
  await ask('forgetHad', { id });
  expect(dataOf('had:2026-11')).toEqual([]);
});

const midnight = () => setClock('2026-11-24 00:00');

describe('a plan of yesterday on a page that was open over midnight', () => {
  const soup = { kind: 'date', title: 'Soup', on: '2026-11-23', at: '19:30' };
  let plan: object & { id: string };
  beforeEach(async () => {
    plan = { ...soup, id: idOf(await ask('keepDate', soup)) };
  });

  test('comes back whole where it was noted as having been', async () => {
    await ask('hadOuting', { id: plan.id, kind: 'date', title: 'Soup', on: '2026-11-23' });
    midnight();
    expect(await ask('keepDate', plan)).toMatchObject({ done: true });
    expect(dataOf('dates')).toEqual([plan]);
    expect(dataOf('had:2026-11')).toEqual([]);
  });

  test('is moved to the day that was chosen, and back to where it was', async () => {
    midnight();
    await ask('moveDate', { id: plan.id, on: '2026-11-28', at: '19:30' });
    expect(dataOf('dates')).toEqual([{ ...plan, on: '2026-11-28' }]);
    expect(await ask('keepDate', plan)).toMatchObject({ done: true });
    expect(dataOf('dates')).toEqual([plan]);
    expect(dataOf('had:2026-11')).toBeUndefined();
  });

  test('is let go, and has not been', async () => {
    midnight();
    await ask('dropDate', { id: plan.id });
    expect(dataOf('dates')).toEqual([]);
    expect(dataOf('had:2026-11')).toBeUndefined();
  });
});

test.each([
  ['moveDate', { on: '2026-11-28', at: '19:30' }],
  ['arrangeDate', { arranged: { bring: 'candles' } }],
])('%s of a plan that has gone is refused', async (command, to) => {
  expect(await ask(command, { id: 'gone', ...to })).toMatchObject({ done: false });
});

test('a month that a newer build wrote holds up no plan', async () => {
  const soup = { kind: 'date', title: 'Soup', on: '2026-11-23', at: '19:30' };
  const id = idOf(await ask('keepDate', soup));
  setClock('2026-11-24 12:00');
  fake.store({ 'had:2026-11': { version: 9, data: [] } });
  const tea = { kind: 'date', title: 'Tea', on: '2026-11-28', at: '19:30' };
  expect(await ask('keepDate', tea)).toMatchObject({ done: true });
  expect(dataOf('dates')).toMatchObject([{ id, ...soup }, tea]);
});

test('what was taken off comes back west of the date line as well', async () => {
  const id = idOf(await ask('hadOuting', { kind: 'date', title: 'Soup', on: '2026-11-23' }));
  setClock('2026-11-22 12:00');
  await ask('forgetHad', { id });
  const had = { id, kind: 'date', title: 'Soup', on: '2026-11-23' };
  expect(await ask('hadOuting', had)).toMatchObject({ done: true });
  expect(dataOf('had:2026-11')).toEqual([had]);
});

test.each([{ minutes: 1e9 }, { minutes: 0 }, { nights: -4.5 }, { nights: 400 }])(
  'a plan is never %j long',
  async (arranged) => {
    const id = idOf(await ask('keepDate', { kind: 'trip', on: '2026-11-28', at: '19:30' }));
    expect(await ask('arrangeDate', { id, arranged })).toMatchObject({ done: false });
  },
);

test('a plan whose day has gone by can be taken back as well, and comes back as what has been', async () => {
  const id = idOf(
    await ask('keepDate', { kind: 'date', title: 'Tea', on: '2026-11-24', at: '18:00' }),
  );
  passTime({ hours: 24 * 2 });
  await ask('forgetHad', { id });
  expect(dataOf('dates')).toEqual([]);
  expect(dataOf('had:2026-11')).toBeUndefined();
  await ask('hadOuting', { id, kind: 'date', title: 'Tea', on: '2026-11-24' });
  expect(dataOf('had:2026-11')).toEqual([{ id, kind: 'date', title: 'Tea', on: '2026-11-24' }]);
});

test.each([
  { kind: 'date', on: '2026-11-24' },
  { kind: 'date', on: '0002-11-20' },
  { kind: 'ball', on: '2026-11-22' },
  { kind: 'date', on: 'lately' },
  { kind: 'date', on: '2026-11-22', title: 'x'.repeat(61) },
])('what has been is nothing like %j', async (had) => {
  expect(await ask('hadOuting', had)).toMatchObject({ done: false });
  expect(dataOf('had:2026-11')).toBeUndefined();
});
