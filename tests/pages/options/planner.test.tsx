import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Arrangements } from '../../../src/domain/together/arrangements.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { settled } from './open.tsx';
import {
  arranged,
  button,
  choose,
  enter,
  lit,
  open,
  plan,
  press,
  put,
  rows,
  write,
} from './planner-hands.ts';
import { keepPlans, openPlanner, plans } from './planner-mount.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

/** Written, and left. */
const commit = (label: string, value: string) => {
  put(label, value);
  fireEvent.change(screen.getByLabelText(label));
};
const trip = (more: Arrangements = {}) =>
  plan({ familiar: 'new', ...more }, { kind: 'trip', title: 'Lisbon' });

describe('holding a day', () => {
  test('comes first: three evenings are offered, and nothing else is open', async () => {
    await openPlanner();
    expect(open()).toBe('When, and what');
    expect(rows()).toHaveLength(12);
    expect(screen.queryByRole('button', { name: 'Who plans' })).toBeNull();
    expect(button(/^Fri/).getAttribute('aria-pressed')).toBe('true');
    expect(lit()).toBe(0);
  });

  test('makes the plan, once, with the idea that was noted, and goes on to who plans', async () => {
    const { sent } = await openPlanner({ idea: 'the old cinema' });
    expect(screen.getByLabelText<HTMLInputElement>('What you will do').value).toBe(
      'the old cinema',
    );
    await userEvent.click(button(/^Sat/));
    put('It begins at', '20:15');
    await userEvent.dblClick(button('Hold Saturday'));
    await settled();
    const held = { kind: 'date', on: '2026-11-28', at: '20:15', title: 'the old cinema' };
    expect(sent).toEqual([{ command: 'keepDate', input: held }]);
    expect(open()).toBe('Who plans');
    expect(lit()).toBe(1);
    expect(document.activeElement).toBe(screen.getByLabelText('Noa'));
  });

  test('offers three ideas for a date, and for a trip none', async () => {
    const { sent, leave } = await openPlanner();
    await press('Three ideas');
    expect(sent).toEqual([{ command: 'openCheckIn', input: { activity: 'date' } }]);
    leave();
    await openPlanner({ kind: 'trip' });
    expect(screen.queryByRole('button', { name: 'Three ideas' })).toBeNull();
  });

  test.each([
    ['2026-11-24', '17:00', 'Choose a day that is still to come.'],
    ['2030-01-01', '17:00', 'Choose a day up to January 18, 2028.'],
    ['2026-11-28', '', 'Choose when it begins.'],
  ])('for a trip on “%s” at “%s” is refused in words', async (on, at, words) => {
    const { sent } = await openPlanner({ kind: 'trip' });
    expect(screen.queryByText(words)).toBeNull();
    put('The day you leave', on);
    put('You leave at', at);
    expect(screen.getByText(words)).toBeTruthy();
    screen.getByLabelText('You leave at').focus();
    await enter();
    expect(button(/^Hold/).disabled).toBe(true);
    expect(sent).toEqual([]);
  });

  test('under a name that is too long is refused in words', async () => {
    await openPlanner();
    put('What you will do', 'x'.repeat(62));
    expect(
      screen.getByText('That is 2 characters too many. Make it a little shorter.'),
    ).toBeTruthy();
    expect(button('Hold Friday').disabled).toBe(true);
  });

  test('can be thought over: another day moves it, another name renames it', async () => {
    const { sent } = await openPlanner({ plans: [plan({ planner: 1 })] });
    await press(/^When, and what/);
    put('The day of the date', '2026-12-04');
    await press('Next');
    expect(sent).toEqual([
      { command: 'moveDate', input: { id: 'a', on: '2026-12-04', at: '19:30' } },
    ]);
    await press(/^When, and what/);
    await write('What you will do', 'Soup');
    await press('Next');
    expect(plans()).toEqual([plan({ planner: 1 }, { on: '2026-12-04', title: 'Soup' })]);
  });

  test('moved elsewhere stays moved, whatever was written here before', async () => {
    const { sent } = await openPlanner({ plans: [plan()] });
    await press(/^When, and what/);
    commit('The day of the date', '2026-11-28');
    await settled();
    await act(async () => keepPlans([plan({}, { on: '2026-12-01', at: '20:00' })]));
    await settled();
    expect(screen.getByLabelText<HTMLInputElement>('The day of the date').value).toBe('2026-12-01');
    commit('What you will do', 'Soup');
    await settled();
    expect(plans()).toEqual([plan({}, { on: '2026-12-01', at: '20:00', title: 'Soup' })]);
    put('The day of the date', '2026-11-28');
    await press('Next');
    expect(plans()[0]?.on).toBe('2026-11-28');
    expect(sent).toHaveLength(3);
  });

  test('keeps what is being written while what was written before is stored', async () => {
    await openPlanner({ plans: [plan()] });
    await press(/^When, and what/);
    commit('The day of the date', '2026-11-28');
    put('The day of the date', '2026-11-29');
    await settled();
    expect(screen.getByLabelText<HTMLInputElement>('The day of the date').value).toBe('2026-11-29');
  });

  test('is left alone where nothing was changed', async () => {
    const { sent } = await openPlanner({ plans: [plan()] });
    await press(/^When, and what/);
    await press('Next');
    expect(sent).toEqual([]);
    expect(open()).toBe('Who plans');
  });

  test('that did not go through is said, and can be tried again', async () => {
    const { told } = await openPlanner();
    fake.worker = () => {
      throw new Error('quota');
    };
    await press('Hold Friday');
    await press('Hold Friday');
    expect(told.map(({ text }) => text)).toEqual([
      'That did not go through. Try once more.',
      'That did not go through. Try once more.',
    ]);
  });
});

describe('a step', () => {
  test('keeps its answer as it is given, and Enter moves on', async () => {
    await openPlanner({ plans: [plan()] });
    await choose('Jules');
    expect(arranged()).toEqual({ planner: 1 });
    await enter();
    expect(open()).toBe('Home or out');
    await choose('At home');
    await press('Next');
    await choose('A favourite');
    await press('Next');
    await choose('1.5 hours');
    await press('Next');
    expect(arranged()).toEqual({
      planner: 1,
      place: 'home',
      familiar: 'favourite',
      minutes: 90,
    });
    expect(rows().slice(0, 5)).toEqual([
      'When, and whatFriday, November 27, 7:30 PM',
      'Who plansJules',
      'Home or outAt home',
      'New or favouriteA favourite',
      'How long1.5 hours',
    ]);
    expect(lit()).toBe(5);
  });

  test('is left open with one press, also once it has an answer', async () => {
    await openPlanner({ plans: [plan({ planner: 0 })] });
    expect(open()).toBe('Home or out');
    await press('Leave it open');
    expect(open()).toBe('New or favourite');
    await press(/^Who plans/);
    await press('Leave it open');
    expect(arranged()).toEqual({});
    expect(open()).toBe('Home or out');
  });

  test('with nothing in it is passed by Enter', async () => {
    const { sent } = await openPlanner({ plans: [plan({ minutes: 60 })] });
    screen.getByLabelText('Who minds what meanwhile?').focus();
    await enter();
    expect(open()).toBe('One thing to bring');
    expect(document.activeElement).toBe(screen.getByLabelText('One thing to bring?'));
    expect(sent).toEqual([]);
  });

  test('asks two people without names all the same', async () => {
    await openPlanner({ plans: [plan()], agreement: { names: [] } });
    expect(screen.getByLabelText('One of you')).toBeTruthy();
    await choose('The other');
    await press('Next');
    expect(rows()[1]).toBe('Who plansThe other');
  });

  test('two quick answers do not undo each other', async () => {
    await openPlanner({ plans: [plan({ minutes: 60 })] });
    await userEvent.type(screen.getByLabelText('Who minds what meanwhile?'), 'the cat{Enter}');
    await userEvent.type(screen.getByLabelText('One thing to bring?'), 'a blanket{Enter}');
    await settled();
    expect(arranged()).toEqual({ minutes: 60, minding: 'the cat', bring: 'a blanket' });
  });

  test('whose answer did not go through is open again, and that is said', async () => {
    const { told } = await openPlanner({ plans: [plan()] });
    fake.worker = () => {
      throw new Error('quota');
    };
    await choose('Noa');
    expect(told.map(({ text }) => text)).toEqual(['That did not go through. Try once more.']);
    expect(screen.getByLabelText<HTMLInputElement>('Noa').checked).toBe(false);
  });
});

describe('nights away', () => {
  test('say on which day they end, over the end of a month', async () => {
    await openPlanner({ kind: 'trip', plans: [trip()] });
    expect(screen.getByText('Back on Sunday, November 29.')).toBeTruthy();
    await write('How many nights?', '5');
    expect(screen.getByText('Back on Wednesday, December 2.')).toBeTruthy();
    await enter();
    expect(arranged()).toEqual({ familiar: 'new', nights: 5 });
    expect(rows()).toContain('How long5 nights, back on Wednesday, December 2');
  });

  test('are two for a trip and one for a night away, once somebody moves on with that', async () => {
    const { leave } = await openPlanner({ kind: 'trip', plans: [trip()] });
    leave();
    await settled();
    expect(arranged()).toEqual({ familiar: 'new' });
    await openPlanner({ kind: 'night', plans: [{ ...trip(), kind: 'night' }] });
    await press('Next');
    expect(arranged()).toEqual({ familiar: 'new', nights: 1 });
  });

  test.each(['', '0', '1.5', '61'])('“%s” of them are refused in words', async (count) => {
    const { sent } = await openPlanner({ kind: 'trip', plans: [trip()] });
    put('How many nights?', count);
    expect(screen.getByText('Choose from 1 to 60 nights.')).toBeTruthy();
    screen.getByLabelText('How many nights?').focus();
    await enter();
    expect(sent).toEqual([]);
    expect(open()).toBe('How long');
  });

  test('are not asked whether they are at home', async () => {
    await openPlanner({ kind: 'trip', plans: [trip()] });
    expect(rows()).not.toContain('Home or out');
    expect(rows()).toHaveLength(11);
  });
});
