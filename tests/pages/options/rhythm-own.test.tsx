import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { settled } from './open.tsx';
import { beats, open, press, focused, part, type } from './open-together.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

describe('their own rhythm', () => {
  const days = 'Days from one date to the next';

  test('is kept as it is typed; what is no such number is said and not kept', async () => {
    beats({ date: { every: 7, idea: 'soup' } });
    const sent = await open();
    await press('Change the rhythm');
    expect(document.activeElement).toBe(screen.getByLabelText(days));
    for (const wrong of ['', '0', '100', '7.5', '-1']) {
      type(days, wrong);
      expect(screen.getByText('Choose a whole number from 1 to 99.'), wrong).toBeTruthy();
    }
    expect(sent).toEqual([]);
    type(days, '10');
    await settled();
    expect(screen.queryByText('Choose a whole number from 1 to 99.')).toBeNull();
    expect(sent).toEqual([{ command: 'keepBeat', input: { kind: 'date', often: { every: 10 } } }]);
    await press('Done');
    expect(focused()).toBe('Change the rhythm');
  });

  test('may leave one of them out, and take it back in', async () => {
    beats({ trip: { every: 7, isOff: true } });
    const sent = await open();
    await press('Change the rhythm');
    expect(part('In our rhythm · Trip').checked).toBe(false);
    await userEvent.click(part('In our rhythm · Trip'));
    await userEvent.click(part('In our rhythm · Night away'));
    expect(sent).toEqual([
      { command: 'keepBeat', input: { kind: 'trip', often: { every: 7 } } },
      { command: 'keepBeat', input: { kind: 'night', often: { every: 7, isOff: true } } },
    ]);
  });

  test('goes back to 7 · 7 · 7, and that can be taken back', async () => {
    const own = { date: { every: 10 }, trip: { every: 5, isOff: true, idea: 'Lisbon' } };
    beats(own);
    const sent = await open();
    await press('Change the rhythm');
    await press('Back to 7 · 7 · 7');
    await settled();
    expect(sent.map(({ input }) => input)).toEqual([
      { kind: 'date', often: { every: 7 } },
      { kind: 'night', often: { every: 7 } },
      { kind: 'trip', often: { every: 7 } },
    ]);
    act(() => beats({ trip: { every: 7, idea: 'Lisbon' } }));
    await settled();
    expect(screen.getByLabelText<HTMLInputElement>(days).value).toBe('7');
    expect(screen.queryByRole('button', { name: 'Back to 7 · 7 · 7' })).toBeNull();
    expect(focused()).toBe('Done');
    await press('Undo');
    await settled();
    expect(sent.slice(3).map(({ input }) => input)).toEqual([
      { kind: 'date', often: { every: 10 } },
      { kind: 'night', often: { every: 7 } },
      { kind: 'trip', often: { every: 5, isOff: true } },
    ]);
  });
});
