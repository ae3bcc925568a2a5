import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aWindow } from '../../support/builders.ts';
import { setClock } from '../../support/fake-clock.ts';
import { fake } from '../../support/fake-browser.ts';
import { openSettings, saved, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const dinner = aWindow({ days: ['mon', 'wed'], start: '19:30', end: '22:00', opensWith: 'breath' });
const field = (name: string) => screen.getByLabelText(name, { selector: 'input' });

async function set(name: string, value: string) {
  fireEvent.input(field(name), { target: { value } });
  fireEvent.focusOut(field(name));
  await settled();
}

describe('a window', () => {
  test('is changed by its fields, and keeps what they do not show', async () => {
    await openSettings('schedule', { windows: [dinner] });
    await userEvent.click(screen.getByRole('button', { name: 'Thursday' }));
    await set('To', '21:00');
    expect(saved().windows).toEqual([{ ...dinner, days: ['mon', 'wed', 'thu'], end: '21:00' }]);
  });

  test('3: with equal times says so and is not saved until put right', async () => {
    const sent = await openSettings('schedule', { windows: [dinner] });
    await set('To', '19:30');
    expect(screen.getByRole('alert').textContent).toMatch(/starts and ends at the same time/);
    expect(sent).toEqual([]);
    await set('Name', 'Supper');
    expect(sent).toEqual([]);
    await set('To', '22:30');
    expect(saved().windows).toEqual([{ ...dinner, title: 'Supper', end: '22:30' }]);
  });

  test('without a day says so and is not saved', async () => {
    const sent = await openSettings('schedule', { windows: [aWindow({ days: ['mon'] })] });
    await userEvent.click(screen.getByRole('button', { name: 'Monday' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Choose at least one day/);
    expect(sent).toEqual([]);
  });

  test('without a name says so', async () => {
    const sent = await openSettings('schedule', { windows: [dinner] });
    await set('Name', '  ');
    expect(screen.getByText('Give this window a name of up to 60 characters.')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  test('that comes every other week counts from today', async () => {
    await openSettings('schedule', { windows: [dinner] });
    await set('Every how many weeks', '2');
    expect(saved().windows).toEqual([{ ...dinner, everyWeeks: 2, from: '2026-11-25' }]);
  });

  test('can come once', async () => {
    await openSettings('schedule', { windows: [dinner] });
    await userEvent.click(screen.getByRole('radio', { name: 'Once' }));
    await settled();
    const { days: _, everyWeeks: __, ...rest } = dinner;
    expect(saved().windows).toEqual([{ ...rest, on: '2026-11-26' }]);
  });

  test('over everything asks for all sites in that click; refused, it waits', async () => {
    fake.access.prompt.answer = () => false;
    await openSettings('schedule', { windows: [dinner] });
    expect(screen.getByText(/your browser asks once about all sites/)).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /Everything/ }));
    await settled();
    expect(fake.calls('permissions.request')).toEqual([[{ origins: ['*://*/*'] }]]);
    expect(saved().windows[0]?.covers).toBe('everything');
    expect(screen.getByText(/Everything is waiting for your browser’s permission/)).toBeTruthy();
  });

  test('that is removed can be put back', async () => {
    await openSettings('schedule', {
      windows: [dinner, aWindow({ id: 'b', title: 'B', days: ['fri'] })],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await settled();
    expect(saved().windows.map(({ id }) => id)).toEqual(['b']);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(saved().windows.map(({ id }) => id)).toEqual(['dinner', 'b']);
  });

  test('is copied under an id of its own', async () => {
    await openSettings('schedule', { windows: [dinner] });
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await settled();
    expect(saved().windows).toEqual([dinner, { ...dinner, id: 'dinner-2' }]);
  });

  test('skips what is left of a week, where that is more than one', async () => {
    const sent = await openSettings('schedule', {
      windows: [aWindow({ days: ['wed', 'fri'], start: '19:30', end: '22:00' })],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Skip this week' }));
    await settled();
    expect(sent).toEqual([{ command: 'skipWeek', input: { windowId: 'dinner' } }]);
    expect(screen.getByText('The rest of this week goes without Dinner')).toBeTruthy();
  });

  test('that has one occurrence left this week is skipped by the one', async () => {
    await openSettings('schedule', { windows: [dinner] });
    expect(screen.queryByRole('button', { name: 'Skip this week' })).toBeNull();
  });

  test('skips its next occurrence', async () => {
    const sent = await openSettings('schedule', { windows: [dinner] });
    await userEvent.click(screen.getByRole('button', { name: 'Skip the next one' }));
    await settled();
    expect(sent).toEqual([{ command: 'skipNext', input: { windowId: 'dinner' } }]);
  });
});

describe('the schedule', () => {
  test('counts the hours of a week', async () => {
    await openSettings('schedule', {
      windows: [dinner, aWindow({ id: 'x', everyWeeks: 2, from: '2026-11-23' })],
    });
    expect(screen.getByText('5 hours a week for the two of you.')).toBeTruthy();
  });

  test('without windows begins with one for tomorrow', async () => {
    await openSettings('schedule');
    await userEvent.click(screen.getByRole('button', { name: 'Choose a time' }));
    await settled();
    expect(saved().windows).toMatchObject([{ days: ['thu'], start: '19:30', end: '22:00' }]);
    expect(document.activeElement).toBe(field('Name'));
  });
});

test('with as many windows as an agreement holds, no other is added, and it says why', async () => {
  const windows = Array.from({ length: 200 }, (_, at) =>
    aWindow({ id: `w${at}`, days: ['mon'], title: `W${at}` }),
  );
  const sent = await openSettings('schedule', { windows });
  await userEvent.click(screen.getByRole('button', { name: 'Add a window' }));
  await settled();
  expect(sent).toEqual([]);
  expect(screen.getByText(/^200 windows are as many as an agreement holds/)).toBeTruthy();
});
