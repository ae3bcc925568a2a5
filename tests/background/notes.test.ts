import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAgreement } from '../../src/domain/agreement/agreement.ts';
import { fake, ID } from '../support/fake-browser.ts';
import { local, setClock } from '../support/fake-clock.ts';
import { anAgreement, ask, freshDevice, haveAgreement, startWorker } from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const POPUP = `chrome-extension://${ID}/src/pages/popup/index.html`;

const note = (id: string, writtenOn: string, more: object = {}) => ({
  id,
  from: 0,
  text: `Words of ${id}`,
  writtenOn,
  ...more,
});
const [old, older] = [note('old', '2026-10-02'), note('older', '2026-10-01')];
const fresh = note('fresh', '2026-11-20');
const sealed = note('sealed', '2026-11-22', {
  sealedUntil: local('2026-11-23 09:00').toString(),
  isUnread: true,
});

const month = (name: string) =>
  (fake.stored()[`notes:${name}`] as { data: readonly object[] } | undefined)?.data;

const couple = () => (fake.stored()['couple'] as { data: object }).data;

/** Does it, and answers which of our months were written meanwhile. */
async function monthsWritten(act: () => Promise<unknown>): Promise<string[]> {
  const before = fake.stored();
  await act();
  const after = fake.stored();
  const keys = Object.keys({ ...before, ...after }).filter((key) => key.startsWith('notes:'));
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

beforeEach(async () => {
  freshDevice();
  haveAgreement(anAgreement());
  setClock('2026-11-23 12:00');
  fake.store({
    'notes:2026-10': { version: 1, data: [older, old] },
    'notes:2026-11': { version: 1, data: [fresh, sealed] },
  });
  await startWorker();
});

describe('a note', () => {
  test('is written anew where it stands', async () => {
    const written = await monthsWritten(() => ask('rewriteNote', { id: 'old', text: ' Better. ' }));
    expect(written).toEqual(['notes:2026-10']);
    expect(month('2026-10')).toEqual([older, { ...old, text: 'Better.' }]);
  });

  test.each([
    { id: 'old', text: '  \n ' },
    { id: 'old', text: 'x'.repeat(2001) },
    { id: 'old' },
    { id: 'nobody', text: 'words' },
    {},
    undefined,
  ])('is not written anew as %j', async (input) => {
    const written = await monthsWritten(async () => {
      expect(await ask('rewriteNote', input)).toMatchObject({ done: false });
    });
    expect(written).toEqual([]);
  });

  test('goes alone, and comes back where it was', async () => {
    expect(await monthsWritten(() => ask('eraseNote', { id: 'older' }))).toEqual(['notes:2026-10']);
    expect(month('2026-10')).toEqual([old]);
    expect(await monthsWritten(() => ask('putNoteBack', older))).toEqual(['notes:2026-10']);
    expect(month('2026-10')).toEqual([older, old]);
    expect(await monthsWritten(() => ask('putNoteBack', older))).toEqual([]);
  });

  test('that is gone already is gone', async () => {
    expect(await ask('eraseNote', { id: 'nobody' })).toEqual({ done: true });
    expect(await monthsWritten(() => ask('eraseNote', { id: 'nobody' }))).toEqual([]);
  });

  test.each([
    { ...old, from: 2 },
    { ...old, text: '' },
    { ...old, writtenOn: '2026-02-31' },
    { ...old, writtenOn: 7 },
    { ...old, id: 7 },
    { ...old, sealedUntil: 'soon' },
    null,
  ])('like %j does not come back', async (broken) => {
    const written = await monthsWritten(async () => {
      expect(await ask('putNoteBack', broken)).toMatchObject({ done: false });
    });
    expect(written).toEqual([]);
  });

  test('in a month that a newer build wrote is left as it is', async () => {
    fake.store({ 'notes:2026-09': { version: 9, data: [note('new', '2026-09-01')] } });
    await monthsWritten(() => ask('eraseNote', { id: 'new' }));
    expect(fake.stored()['notes:2026-09']).toMatchObject({ version: 9 });
    expect(await ask('putNoteBack', note('x', '2026-09-09'))).toMatchObject({ done: false });
  });
});

describe('a sealed note', () => {
  test('has been read once it was opened', async () => {
    expect(await monthsWritten(() => ask('readNote', { id: 'sealed' }))).toEqual(['notes:2026-11']);
    const { isUnread: _, ...read } = sealed as typeof sealed & { isUnread: true };
    expect(month('2026-11')).toEqual([fresh, read]);
  });

  test('is sealed again until the next window, in its own month', async () => {
    expect(await monthsWritten(() => ask('sealAgain', { id: 'old' }))).toEqual(['notes:2026-10']);
    const until = local('2026-11-23 19:30').toString();
    expect(month('2026-10')?.[1]).toEqual({ ...old, sealedUntil: until, isUnread: true });
  });

  test('during a window it waits for the one after', async () => {
    setClock('2026-11-23 20:00');
    await ask('sealAgain', { id: 'sealed' });
    const until = local('2026-11-30 19:30').toString();
    expect(month('2026-11')?.[1]).toMatchObject({ sealedUntil: until });
  });

  test('is not sealed for nothing when no window is planned', async () => {
    haveAgreement(emptyAgreement);
    expect(await ask('sealAgain', { id: 'old' })).toMatchObject({ done: false });
    expect(month('2026-10')).toEqual([older, old]);
  });
});

describe('a note that is brought', () => {
  const brought = { from: 1, text: ' You drove. ', writtenOn: '2026-10-01' };

  test('stands on the day it was written, once', async () => {
    expect(await monthsWritten(() => ask('bringNote', brought))).toEqual(['notes:2026-10']);
    expect(month('2026-10')).toMatchObject([
      { id: 'older' },
      { from: 1, text: 'You drove.', writtenOn: '2026-10-01' },
      { id: 'old' },
    ]);
    expect(await monthsWritten(() => ask('bringNote', brought))).toEqual([]);
  });

  test('from tomorrow stands on today', async () => {
    await ask('bringNote', { ...brought, writtenOn: '2999-01-01' });
    expect(month('2026-11')?.at(-1)).toMatchObject({ writtenOn: '2026-11-23' });
  });

  test.each([
    { ...brought, writtenOn: '2026-02-31' },
    { ...brought, writtenOn: 4 },
    { ...brought, text: 'x'.repeat(2001) },
    { ...brought, from: 'Jules' },
  ])('like %j is refused', async (broken) => {
    const written = await monthsWritten(async () => {
      expect(await ask('bringNote', broken)).toMatchObject({ done: false });
    });
    expect(written).toEqual([]);
  });
});

describe('the plan to thank', () => {
  test('is kept, changed and taken away', async () => {
    await ask('keepNoticing', { text: '  you sing ' });
    expect(couple()).toMatchObject({ noticing: 'you sing' });
    await ask('keepNoticing', { text: 'x'.repeat(80) });
    expect(couple()).toMatchObject({ noticing: 'x'.repeat(80) });
    await ask('keepNoticing', { text: ' ' });
    expect(couple()).not.toHaveProperty('noticing');
  });

  test.each([{ text: 'x'.repeat(81) }, { text: 4 }, {}])('is refused as %j', async (plan) => {
    await ask('keepNoticing', { text: 'you sing' });
    expect(await ask('keepNoticing', plan)).toMatchObject({ done: false });
    expect(couple()).toMatchObject({ noticing: 'you sing' });
  });
});

test.each([
  ['rewriteNote', { id: 'old', text: 'x' }],
  ['eraseNote', { id: 'old' }],
  ['putNoteBack', note('x', '2026-11-01')],
  ['bringNote', { from: 0, text: 'x', writtenOn: '2026-11-01' }],
  ['readNote', { id: 'sealed' }],
  ['sealAgain', { id: 'old' }],
  ['keepNoticing', { text: 'you sing' }],
])('%s is refused from a private window', async (command, input) => {
  const before = fake.stored();
  const answer = await fake.deliver({ command, input, private: true }, { id: ID, url: POPUP });
  expect(answer).toMatchObject({ done: false, reason: 'not from a private window' });
  expect(fake.stored()).toEqual(before);
});
