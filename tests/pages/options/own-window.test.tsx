import { screen } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aWindow } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { openSettings, saved, settled, type Sent } from './open.tsx';
import {
  arranged,
  button,
  choose,
  enter,
  lit,
  open,
  paper,
  plan,
  press,
  put,
  rows,
} from './planner-hands.ts';
import { openPlanner, plans } from './planner-mount.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const own = {
  id: 'a',
  title: 'Soup and cards',
  on: '2026-11-27',
  start: '19:30',
  end: '21:00',
  covers: 'list',
} as const;
const dinner = aWindow({ title: 'Dinner', days: ['fri'], start: '19:00', end: '22:00' });
const withWindow = plan({ minutes: 90, bring: 'x', screens: 'window' });
const confirmed = plan({ ...withWindow.arranged, isConfirmed: true });
const toScreens = (agreement = {}) =>
  openPlanner({ plans: [plan({ minutes: 90, bring: 'x' })], agreement });
const asked = (sent: readonly Sent[]) => sent.map(({ command }) => command);
/** Together, with a plan that has a window of its own. */
const opened = async () => {
  fake.store({ dates: { version: 2, data: [confirmed] } });
  return openSettings('together', { windows: [own, dinner] });
};
const toast = () => document.querySelector('.toast > span')?.textContent;
const isChosen = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name).checked;
const screens = () => rows().find((row) => row?.startsWith('Screens'));

describe('a window of its own', () => {
  test('is added in one press for as long as the date is, and can be taken back', async () => {
    const { told } = await toScreens();
    await choose(/^A window of its own/);
    expect(screen.getByText('Friday, November 27, 7:30 PM to 9:00 PM')).toBeTruthy();
    expect(arranged()).toEqual({ minutes: 90, bring: 'x' });
    await press('Add this window');
    expect(saved().windows).toEqual([own]);
    expect(arranged()).toEqual(withWindow.arranged);
    expect(document.activeElement).toBe(button('Next'));
    expect(screen.getByText('“Soup and cards” is there then.')).toBeTruthy();
    expect(told.map(({ text }) => text)).toEqual(['“Soup and cards” has a window of its own']);
    act(() => told[0]?.onAction?.());
    await settled();
    expect(saved().windows).toEqual([]);
    expect(isChosen(/^A window of its own/)).toBe(false);
    expect(button('Next').disabled).toBe(true);
  });

  test('is added for whoever chose it and moves on', async () => {
    const { told } = await toScreens();
    await choose(/^A window of its own/);
    await enter();
    expect(saved().windows).toEqual([own]);
    expect(screens()).toBe('ScreensA window of its own');
    expect(open()).toBe('If the weather turns');
    expect(told).toHaveLength(1);
  });

  test('that was chosen and never added is no answer', async () => {
    const { leave } = await toScreens();
    await choose(/^A window of its own/);
    await press(/^Who minds what/);
    expect(screens()).toBe('Screens');
    leave();
    expect(arranged()).toEqual({ minutes: 90, bring: 'x' });
    expect(saved().windows).toEqual([]);
  });

  test('that could not be added is no answer either', async () => {
    const windows = Array.from({ length: 200 }, (_, n) => aWindow({ id: `w-${n}`, days: ['mon'] }));
    const { told } = await toScreens({ windows });
    await choose(/^A window of its own/);
    await press('Next');
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^200 windows are as many/),
    ]);
    expect(screens()).toBe('Screens');
  });

  test('is not offered where one reaches over all of it, and that one is told', async () => {
    await toScreens({ windows: [dinner] });
    await choose(/^A window of its own/);
    expect(screen.getByText('“Dinner” is there then.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add this window' })).toBeNull();
    await press('Next');
    expect(screens()).toBe('Screens“Dinner” is there then.');
    expect(saved().windows).toEqual([dinner]);
  });

  test('is told also where something else was answered since', async () => {
    await openPlanner({ plans: [withWindow], agreement: { windows: [own] } });
    await press(/^Screens/);
    await choose('In a drawer');
    expect(screen.getByText('“Soup and cards” is there then.')).toBeTruthy();
  });

  test('is one, and as long as the date has become', async () => {
    const longer = plan({ ...withWindow.arranged, minutes: 180 });
    await openPlanner({ plans: [longer], agreement: { windows: [own] } });
    await press(/^Screens/);
    await press('Add this window');
    expect(saved().windows).toEqual([{ ...own, end: '22:30' }]);
  });

  test('is on the paper as long as it is on the schedule', async () => {
    await openPlanner({ plans: [confirmed], agreement: { windows: [own] } });
    expect(paper()).toContain('ScreensA window of its own');
    await act(async () => {
      fake.store({ agreement: { version: 1, data: { ...saved(), windows: [] } } });
    });
    await settled();
    expect(paper()).not.toContain('Screens');
    await press('Change something');
    expect(screens()).toBe('Screens');
    expect(lit()).toBe(4);
  });

  test('goes along when the steps give the plan another day, and both come back', async () => {
    const { told } = await openPlanner({
      plans: [withWindow],
      agreement: { windows: [own, dinner] },
    });
    await press(/^When, and what/);
    put('The day of the date', '2026-11-28');
    await press('Next');
    expect(saved().windows).toEqual([{ ...own, on: '2026-11-28' }, dinner]);
    expect(screens()).toBe('ScreensA window of its own');
    expect(told.map(({ text }) => text)).toEqual([
      'Moved to Saturday, November 28, 7:30 PM, and its window with it.',
    ]);
    act(() => told[0]?.onAction?.());
    await settled();
    expect(saved().windows).toEqual([own, dinner]);
    expect(plans()).toEqual([withWindow]);
  });

  test('that was moved by hand stays where it is, and is not told of any more', async () => {
    const byHand = { ...own, on: '2026-11-26' };
    await openPlanner({ plans: [withWindow], agreement: { windows: [byHand] } });
    expect(screens()).toBe('Screens');
    await press(/^When, and what/);
    put('The day of the date', '2026-11-28');
    await press('Next');
    expect(saved().windows).toEqual([byHand]);
  });
});

describe('from the lists of Together', () => {
  test.each([
    ['its row', 'Move Soup and cards'],
    ['the rhythm', 'Move · Date'],
  ])('a plan moved from %s takes its window along, and back', async (_, move) => {
    const sent = await opened();
    await press(move);
    put('The day', '2026-11-29');
    await press('Move it');
    expect(asked(sent)).toEqual(['moveDate', 'saveAgreement']);
    expect(saved().windows).toEqual([{ ...own, on: '2026-11-29' }, dinner]);
    expect(toast()).toBe('Moved to Sunday, November 29, 7:30 PM, and its window with it.');
    await press('Undo');
    expect(sent.at(-1)?.input ?? sent).toMatchObject({ id: 'a', on: '2026-11-27', at: '19:30' });
    expect(saved().windows).toEqual([own, dinner]);
  });

  test.each([
    ['its row', 'Let it go Soup and cards'],
    ['the rhythm', 'Let it go · Date'],
  ])('a plan let go from %s takes its window along, and back', async (_, drop) => {
    const sent = await opened();
    await press(drop);
    expect(asked(sent)).toEqual(['dropDate', 'saveAgreement']);
    expect(saved().windows).toEqual([dinner]);
    expect(toast()).toBe('“Soup and cards” is let go, and its window with it.');
    await press('Undo');
    expect(saved().windows).toEqual([own, dinner]);
    expect(sent.at(-1)).toEqual({ command: 'keepDate', input: confirmed });
  });

  test('a plan that could not be let go keeps its window', async () => {
    await opened();
    fake.worker = () => {
      throw new Error('quota');
    };
    await press('Let it go Soup and cards');
    expect(saved().windows).toEqual([own, dinner]);
    expect(toast()).toBe('That did not go through. Try once more.');
  });

  test('a window that could not go along is not said to have', async () => {
    await opened();
    fake.worker = (command: string) =>
      command === 'saveAgreement' ? { ok: false, problem: { code: 'workerFailed' } } : undefined;
    await press('Let it go Soup and cards');
    expect(saved().windows).toEqual([own, dinner]);
    expect(toast()).toBe('That did not go through. Try once more.');
  });
});
