import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const newer = { version: 9, data: [] };
const torn = { version: 1, data: [{ torn: true }] };
const told = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent);

describe('Together says that it cannot show', () => {
  test.each([
    'dates',
    'rhythm',
    'promises',
    'had:2026-10',
    'notes:2026-10',
    'kept:2026-10',
    'pulse:2026-10',
  ])('%s', async (key) => {
    fake.store({ [key]: newer });
    await openSettings('together');
    expect(told()).toEqual([expect.stringMatching(/^What is stored here comes from a newer/)]);
    fake.store({ [key]: { ...torn, version: key === 'dates' ? 2 : 1 } });
    await settled();
    expect(told()).toEqual([expect.stringMatching(/^Part of what is kept here cannot be read/)]);
  });

  test('anything, where storage itself refuses', async () => {
    vi.spyOn(fake.browser.storage.local, 'getKeys').mockRejectedValue(new Error('disk'));
    await openSettings('together');
    expect(told()).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Plan · Date' })).toBeTruthy();
    vi.restoreAllMocks();
  });
});

const row = (name: string) =>
  screen.getAllByRole('listitem').find(({ textContent }) => textContent?.startsWith(name))!;

describe('Data erases what cannot be read', () => {
  test.each([
    ['Dates, to come and past', { 'had:2026-10': torn }],
    ['Dates, to come and past', { 'quarantine:had:2026-09': [torn] }],
    ['Notes in the jar', { 'notes:2026-10': newer }],
    ['Small promises', { promises: newer }],
    ['Our agreement', { agreement: newer }],
  ])('under %s, kept as %j', async (name, stored) => {
    await openSettings('data');
    fake.store(stored);
    await settled();
    expect(row(name).textContent).toContain('some of it cannot be read here');
    const sent: unknown[] = [];
    fake.worker = (command: string) => void sent.push(command);
    await userEvent.click(screen.getByRole('button', { name: `Erase ${name}` }));
    expect(row('Erase all of it').textContent).toContain('with what cannot be read here?');
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }));
    expect(sent).toEqual(['erase']);
  });

  test('and counts what can be read beside it', async () => {
    const note = { id: 'n', from: 0, text: 'Thank you', writtenOn: '2026-11-20' };
    fake.store({ 'notes:2026-10': torn, 'notes:2026-11': { version: 1, data: [note] } });
    await openSettings('data');
    expect(row('Notes in the jar').textContent).toContain('1 note, some of it cannot be read here');
  });
});
