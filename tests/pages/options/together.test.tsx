import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setClock } from '../../support/fake-clock.ts';
import { fake } from '../../support/fake-browser.ts';
import { act } from '../../support/render.tsx';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const store = (data: readonly object[]) => fake.store({ dates: { version: 2, data } });
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const focused = () => document.activeElement?.textContent;

describe('planned dates', () => {
  const plan = { id: 'a', kind: 'date', ideaId: 'date-001', on: '2026-11-27', at: '19:30' };
  const later = { id: 'b', kind: 'date', ideaId: 'gone-000', on: '2026-12-04', at: '18:00' };

  test('one whose idea is gone is a date all the same', async () => {
    store([later, plan]);
    await openSettings('together');
    await screen.findByRole('button', { name: 'Move A date' });
    const rows = [...document.querySelectorAll('[data-date]')].map((row) => row.textContent);
    expect(rows[1]).toMatch(/^A dateFriday, December 4, 6:00.PM/);
  });

  test('one is dropped at once, the focus goes on, and it comes back as it was', async () => {
    store([plan, later]);
    const sent = await openSettings('together');
    await press('Let it go A date');
    await settled();
    act(() => store([plan]));
    await settled();
    expect(focused()).toMatch(/^Move A dish/);
    await press('Undo');
    act(() => store([plan, later]));
    await settled();
    expect(focused()).toBe('Move A date');
    expect(sent).toEqual([
      { command: 'dropDate', input: { id: 'b' } },
      { command: 'keepDate', input: { ...later, kind: 'date' } },
    ]);
  });

  test('after the last one the way to plan another has the focus', async () => {
    store([later]);
    await openSettings('together');
    await press('Let it go A date');
    await settled();
    act(() => store([]));
    await settled();
    expect(focused()).toBe('Three ideas for a date');
  });

  test('one is moved, tonight will do, and moved back', async () => {
    store([plan, later]);
    const sent = await openSettings('together');
    await press('Move A date');
    const day = screen.getByLabelText('The day');
    expect(document.activeElement).toBe(day);
    fireEvent.input(day, { target: { value: '2026-11-25' } });
    fireEvent.input(screen.getByLabelText('It begins at'), { target: { value: '20:15' } });
    await press('Move it');
    await settled();
    expect(focused()).toBe('Move A date');
    expect(screen.getByText(/^Moved to Wednesday, November 25, 8:15.PM\.$/)).toBeTruthy();
    await press('Undo');
    expect(sent).toEqual([
      { command: 'moveDate', input: { id: 'b', on: '2026-11-25', at: '20:15' } },
      { command: 'keepDate', input: later },
    ]);
  });

  test('one that stays where it is leaves no wish for the focus behind', async () => {
    store([plan, later]);
    const sent = await openSettings('together');
    await press('Move A date');
    await press('Move it');
    expect(sent).toEqual([]);
    const elsewhere = screen.getByRole('button', { name: 'Change the rhythm' });
    elsewhere.focus();
    store([plan, { ...later, on: '2026-12-05' }]);
    await settled();
    expect(document.activeElement).toBe(elsewhere);
  });

  test.each([
    ['', '20:00', 'Choose a day that is still to come.'],
    ['20261-11-27', '20:00', 'Choose a day that is still to come.'],
    ['2026-11-24', '20:00', 'Choose a day that is still to come.'],
    ['2030-01-01', '20:00', 'Choose a day up to January 18, 2028.'],
    ['2026-11-28', '', 'Choose when it begins.'],
  ])('to “%s”, “%s” it is not moved: %s', async (on, at, words) => {
    store([plan]);
    const sent = await openSettings('together');
    await press(/^Move A/);
    fireEvent.input(screen.getByLabelText('The day'), { target: { value: on } });
    fireEvent.input(screen.getByLabelText('It begins at'), { target: { value: at } });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move it' }).disabled).toBe(true);
    await press('Never mind');
    expect(focused()).toMatch(/^Move A dish/);
    expect(sent).toEqual([]);
  });

  test('a change that does not go through is said', async () => {
    store([plan]);
    await openSettings('together');
    fake.worker = () => {
      throw new Error('quota');
    };
    await press(/^Let it go A/);
    await settled();
    expect(screen.getByText('That did not go through. Try once more.')).toBeTruthy();
  });
});
