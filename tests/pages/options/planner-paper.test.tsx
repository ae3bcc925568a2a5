import { screen } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { settled } from './open.tsx';
import { arranged, button, open, paper, plan, press, write } from './planner-hands.ts';
import { openPlanner, plans } from './planner-mount.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

describe('what is confirmed', () => {
  const whole = {
    planner: 'both',
    place: 'out',
    bring: 'a blanket',
    screens: 'drawer',
    spare: 'soup at home',
  } as const;

  test('stands on paper, with what was left open left out', async () => {
    await openPlanner({ plans: [plan(whole)] });
    await press('Keep Friday');
    expect(arranged()).toEqual({ ...whole, isConfirmed: true });
    expect(paper()).toBe(
      'Soup and cardsFriday, November 27, 7:30 PM' +
        'Who plansBoth of youHome or outOutOne thing to bringa blanketScreensIn a drawer' +
        'If the weather turnssoup at home',
    );
    expect(document.activeElement?.textContent).toBe('Soup and cards');
    expect(
      screen.getByText('There is nothing more to do before Friday, November 27.'),
    ).toBeTruthy();
  });

  test('can be changed, and is kept all the while', async () => {
    const { sent } = await openPlanner({ plans: [plan({ ...whole, isConfirmed: true })] });
    await press('Change something');
    expect(open()).toBe('Keep it');
    await press(/^One thing to bring/);
    await write('One thing to bring?', 'two blankets');
    await press('Next');
    await press('Back to the paper');
    expect(paper()).toContain('two blankets');
    expect(sent).toHaveLength(1);
    expect(arranged()).toMatchObject({ bring: 'two blankets', isConfirmed: true });
  });
});

describe('the day', () => {
  const today = plan({ isConfirmed: true }, { on: '2026-11-25' });

  test('has been: what to keep of it is spoken, and there is nothing to write it into', async () => {
    const { sent, closed } = await openPlanner({ plans: [today] });
    expect(screen.getByText('Today is the day.')).toBeTruthy();
    await press('We had it');
    const { arranged: _, at: __, ...had } = today;
    expect(sent).toEqual([{ command: 'hadOuting', input: had }]);
    expect(screen.getByText('What would you two keep of it?')).toBe(document.activeElement);
    expect(document.querySelector('.planner :is(input, textarea)')).toBeNull();
    await press('Done');
    expect(closed.times).toBe(1);
  });

  test('has not been after all: it is the plan again, as it was', async () => {
    const { told } = await openPlanner({ plans: [today] });
    await press('We had it');
    expect(plans()).toEqual([]);
    act(() => told[0]?.onAction?.());
    await settled();
    expect(plans()).toEqual([today]);
    expect(paper()).toContain('Soup and cards');
  });

  test('is open from the steps, should nobody have confirmed it', async () => {
    await openPlanner({ plans: [plan({}, { on: '2026-11-25' })] });
    await press('The day');
    expect(document.activeElement).toBe(button('We had it'));
  });

  test('before it there is no way to say that it has been', async () => {
    await openPlanner({ plans: [plan({ isConfirmed: true })] });
    expect(screen.queryByRole('button', { name: 'We had it' })).toBeNull();
  });
});

describe('in a private window', () => {
  test('a plan is read, and nothing of it changed', async () => {
    fake.privacy.here = true;
    await openPlanner({ plans: [plan({ planner: 0 })] });
    expect(paper()).toContain('Who plansNoa');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Close',
      'Add to calendar',
    ]);
  });

  test('none is made', async () => {
    fake.privacy.here = true;
    await openPlanner();
    expect(screen.getByText(/^Nothing is kept from a private window/)).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});
