import { fireEvent, screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aOneOff, aWindow } from '../../support/builders.ts';
import { setClock } from '../../support/fake-clock.ts';
import { fake } from '../../support/fake-browser.ts';
import { openSettings, saved, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const dinner = aWindow({ days: ['mon', 'wed'], start: '19:30', end: '22:00' });
const fields = () => within(screen.getByRole('complementary'));
const field = (name: string) => fields().getByLabelText(name, { selector: 'input' });
const small = () =>
  fields().getByRole<HTMLInputElement>('switch', { name: 'One small thing' }).checked;
const press = async (role: 'button' | 'switch', name: string) => {
  await userEvent.click(fields().getByRole(role, { name }));
  await settled();
};

async function set(name: string, value: string) {
  fireEvent.input(field(name), { target: { value } });
  fireEvent.focusOut(field(name));
  await settled();
}

describe('what a window is tied to', () => {
  test('a moment of the day is kept, and taken away when the field is emptied', async () => {
    await openSettings('schedule', { windows: [dinner] });
    await set('When', '  the plates are out ');
    expect(saved().windows).toEqual([{ ...dinner, when: 'the plates are out' }]);
    expect(screen.getByText('When the plates are out, we are all there.')).toBeTruthy();
    await set('When', '');
    expect(saved().windows).toEqual([dinner]);
  });

  test('a zone by its name; one that does not exist says so and is not saved', async () => {
    const sent = await openSettings('schedule', { windows: [dinner] });
    await set('By the clock of', 'Europe/Lyon');
    expect(screen.getByText(/a time zone this browser does not know: “Europe\/Lyon”/)).toBeTruthy();
    expect(sent).toEqual([]);
    await set('By the clock of', 'Europe/Paris');
    expect(saved().windows).toEqual([{ ...dinner, zone: 'Europe/Paris' }]);
  });
});

describe('during a window', () => {
  test('it opens with a breath', async () => {
    await openSettings('schedule', { windows: [dinner] });
    await press('switch', 'Open with a breath');
    expect(saved().windows).toEqual([{ ...dinner, opensWith: 'breath' }]);
    await press('switch', 'Open with a breath');
    expect(saved().windows).toEqual([dinner]);
  });

  test('what a file said of its opening is named as it is', async () => {
    await openSettings('schedule', { windows: [{ ...dinner, opensWith: 'thanks' }] });
    expect(fields().getByRole('switch', { name: 'Open with a thank-you' })).toBeTruthy();
  });

  test('a thank-you at its end takes the place of the small thing, and the other way round', async () => {
    const sent = await openSettings('schedule', { windows: [dinner] });
    expect(small()).toBe(true);
    await press('switch', 'Close with a thank-you');
    expect([saved().windows[0]?.closesWith, small()]).toEqual(['thanks', false]);
    await press('switch', 'One small thing');
    expect([saved().windows[0]?.closesWith, small()]).toEqual([undefined, true]);
    expect(sent.at(-1)).toEqual({
      command: 'oneSmallThing',
      input: { windowId: 'dinner', on: true },
    });
  });

  test('without the small thing where this browser was told so', async () => {
    fake.store({
      settings: { version: 1, data: { keepAddressesOut: false, withoutMiddle: ['dinner'] } },
    });
    await openSettings('schedule', { windows: [dinner] });
    expect(fields().getByRole('switch', { name: 'One small thing' })).toHaveProperty(
      'checked',
      false,
    );
  });
});

describe('copies', () => {
  test('lie on the days that were chosen for them', async () => {
    await openSettings('schedule', { windows: [dinner] });
    await press('button', 'Copy to days');
    const there = within(fields().getByRole('group', { name: 'Copy to' }));
    expect(document.activeElement).toBe(there.getAllByRole('button')[0]);
    await userEvent.click(there.getByRole('button', { name: 'Friday' }));
    await press('button', 'Copy there');
    expect(saved().windows).toEqual([dinner, { ...dinner, id: 'dinner-2', days: ['fri'] }]);
  });

  test('of one evening come every week', async () => {
    const eve = aOneOff({ on: '2026-12-24' });
    await openSettings('schedule', { windows: [eve] });
    await press('button', 'Copy to days');
    const there = within(fields().getByRole('group', { name: 'Copy to' }));
    await userEvent.click(there.getByRole('button', { name: 'Sunday' }));
    await press('button', 'Copy there');
    const { on: _, ...rest } = eve;
    expect(saved().windows).toEqual([eve, { ...rest, id: 'eve-2', days: ['sun'], everyWeeks: 1 }]);
  });
});

test('a new window can begin as one of four', async () => {
  await openSettings('schedule', { windows: [dinner] });
  await userEvent.click(screen.getByRole('button', { name: 'Add a window' }));
  await settled();
  await press('button', 'Quiet night');
  expect(saved().windows[1]).toEqual({
    id: 'window',
    title: 'Quiet night',
    days: ['fri'],
    everyWeeks: 1,
    start: '21:30',
    end: '08:30',
    covers: 'list',
    when: 'we turn the lights low',
    opensWith: 'breath',
  });
});

test('windows that meet are named', async () => {
  const late = aWindow({ id: 'late', title: 'Late', days: ['wed'], start: '21:00', end: '23:00' });
  await openSettings('schedule', { windows: [dinner, late] });
  expect(fields().getByText(/^This week it meets Late \(Wednesday 9:00.+11:00.PM\)/)).toBeTruthy();
  await set('To', '21:00');
  expect(fields().queryByText(/This week it meets/)).toBeNull();
});

test('67: while it runs, it says from when on what is loosened holds', async () => {
  setClock('2026-11-25 20:00');
  await openSettings('schedule', { windows: [dinner] });
  expect(fields().getByText(/what you loosen, from 10:00.PM/)).toBeTruthy();
});

test('a change by the fields is undone by its toast, and the fields say so', async () => {
  await openSettings('schedule', { windows: [dinner] });
  await set('To', '21:00');
  expect(saved().windows).toEqual([{ ...dinner, end: '21:00' }]);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await settled();
  expect(saved().windows).toEqual([dinner]);
  expect(field('To')).toHaveProperty('value', '22:00');
});
