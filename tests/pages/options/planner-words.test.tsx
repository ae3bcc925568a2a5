import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { settled } from './open.tsx';
import { arranged, button, enter, open, plan, press, put } from './planner-hands.ts';
import { keepPlans, openPlanner } from './planner-mount.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const mindingField = () => screen.getByLabelText<HTMLInputElement>('Who minds what meanwhile?');
const minding = () => openPlanner({ plans: [plan({ minutes: 60 })] });

describe('words', () => {
  test.each<[string, (leave: () => void) => unknown]>([
    ['the field', () => act(() => (document.activeElement as HTMLElement).blur())],
    ['the step', () => press('Next')],
    ['the planner', (leave) => leave()],
    [
      'the page',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        act(() => void document.dispatchEvent(new Event('visibilitychange')));
        vi.restoreAllMocks();
      },
    ],
  ])('are stored, once, when %s is left', async (_, away) => {
    const { sent, leave } = await minding();
    await userEvent.type(screen.getByLabelText('Who minds what meanwhile?'), ' the cat ');
    expect(sent).toEqual([]);
    await away(leave);
    await settled();
    leave();
    await settled();
    expect(sent.map(({ input }) => input)).toEqual([
      { id: 'a', arranged: { minutes: 60, minding: 'the cat' } },
    ]);
  });

  test('for a plan that has gone are not those of the next', async () => {
    const next = plan({ minutes: 60 }, { id: 'b', on: '2026-12-04', title: 'Walk' });
    const { sent } = await openPlanner({ plans: [plan({ minutes: 60 }), next] });
    await userEvent.type(mindingField(), 'the cat');
    await act(async () => keepPlans([next]));
    await settled();
    expect(mindingField().value).toBe('');
    await press('Leave it open');
    expect(sent.map(({ input }) => input)).toEqual([{ id: 'b', arranged: { minutes: 60 } }]);
  });

  test('that are too many stay, with a sentence how to put it right', async () => {
    const { sent } = await minding();
    put('Who minds what meanwhile?', 'x'.repeat(121));
    screen.getByLabelText('Who minds what meanwhile?').focus();
    await enter();
    expect(open()).toBe('Who minds what');
    expect(
      screen.getByText('That is 1 character too many. Make it a little shorter.'),
    ).toBeTruthy();
    expect(button('Next').disabled).toBe(true);
    expect(sent).toEqual([]);
  });

  test('are gone where the step is left open', async () => {
    await minding();
    await userEvent.type(screen.getByLabelText('Who minds what meanwhile?'), 'the cat');
    await press('Leave it open');
    expect(arranged()).toEqual({ minutes: 60 });
  });
});
