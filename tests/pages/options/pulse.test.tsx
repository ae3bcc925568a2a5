import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { act } from '../../support/render.tsx';
import { setClock } from '../../support/fake-clock.ts';
import { fake } from '../../support/fake-browser.ts';
import { settled } from './open.tsx';
import { asks, focused, have, openPulse, press, three } from './open-pulse.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const lines = () => screen.queryByRole('img', { name: /^How close the week felt/ });

describe('how close the week felt', () => {
  test('is not asked before it is chosen, and nothing is drawn', async () => {
    const { sent, region } = await openPulse();
    expect(within(region).getAllByRole('button')).toHaveLength(1);
    expect(region.textContent).toContain('hidden until there are two');
    await press('Ask us once a week');
    expect(sent).toEqual([{ command: 'askPulse', input: { on: true } }]);
    act(() => asks(true));
    await settled();
    expect(focused()).toBe('Answer this week');
  });

  test('is words under three shared weeks, and lines from three', async () => {
    asks(true);
    have(...three.slice(0, 2), { week: '2026-11-09', first: 4 });
    const { region } = await openPulse();
    expect(lines()).toBeNull();
    const items = [...region.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Week of Nov 2: Noa a little apart, Jules in between.',
      'Week of Oct 5: Noa far apart, Jules close.',
    ]);
    act(() => have(...three));
    await settled();
    expect(lines()?.getAttribute('aria-label')).toBe(
      'How close the week felt, over 3 weeks. Week of Nov 9: Noa quite close, Jules quite close.',
    );
  });

  test('draws only what both answered in the last twelve weeks', async () => {
    asks(true);
    have({ week: '2026-08-31', first: 1, second: 1 }, { week: '2026-12-07', first: 5, second: 5 });
    have(...three, { week: '2026-10-12', first: 1 }, { week: '2026-09-01', first: 5, second: 1 });
    await openPulse();
    const solid = lines()!.querySelector('path[stroke="var(--ember)"]')!.getAttribute('d')!;
    expect(solid.split('C')).toHaveLength(3);
  });

  test('is a table in words, the newest first, with what only one answered left unsaid', async () => {
    asks(true);
    have(...three, { week: '2026-11-16', second: 1 });
    const { region } = await openPulse();
    await userEvent.click(within(region).getByText('Show as a list'));
    await settled();
    const rows = within(within(region).getByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Week ofNoaJulesErase',
      'Nov 16one answer, not shownErase Nov 16',
      'Nov 9quite closequite closeErase Nov 9',
      'Nov 2a little apartin betweenErase Nov 2',
      'Oct 5far apartcloseErase Oct 5',
    ]);
  });

  test('of a week is erased at once, can be had back, and leaves the focus on the next', async () => {
    asks(true);
    have(...three);
    const { sent, region } = await openPulse();
    await userEvent.click(within(region).getByText('Show as a list'));
    await settled();
    await press('Erase Nov 2');
    act(() => have(three[1]!, three[2]!));
    await settled();
    expect(focused()).toBe('Erase Oct 5');
    await press('Undo');
    expect(sent).toEqual([
      { command: 'erasePulse', input: { week: '2026-11-02' } },
      { command: 'putPulseBack', input: three[0] },
    ]);
  });

  test('of a week that could not be erased leaves the focus where it is, then and later', async () => {
    asks(true);
    have(...three);
    const { region } = await openPulse();
    await userEvent.click(within(region).getByText('Show as a list'));
    await settled();
    fake.worker = () => {
      throw new Error('quota');
    };
    await press('Erase Nov 2');
    expect(screen.getByText('That did not go through. Try once more.')).toBeTruthy();
    act(() => have(...three, { week: '2026-11-23', first: 5 }));
    await settled();
    expect(focused()).toBe('Erase Nov 2');
  });

  test('goes as a whole after a second word', async () => {
    asks(true);
    have(...three);
    const { sent, region } = await openPulse();
    await userEvent.click(within(region).getByText('Show as a list'));
    await settled();
    await press('Erase all of them');
    expect(region.textContent).toContain('Erase 3 weeks?');
    expect(focused()).toBe('Keep');
    await press('Keep');
    expect(focused()).toBe('Erase all of them');
    await press('Erase all of them');
    await press('Erase');
    act(() => have());
    await settled();
    expect(sent).toEqual([{ command: 'erase', input: { what: 'pulse' } }]);
    expect(focused()).toBe('How close the week felt');
  });

  test('is asked no more when they say so, and what was answered stays', async () => {
    asks(true);
    have(...three);
    const { sent } = await openPulse();
    await press('Stop asking');
    act(() => asks(false));
    await settled();
    expect(focused()).toBe('Ask us once a week');
    expect(lines()).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Answer this week' })).toBeNull();
    await press('Undo');
    expect(sent).toEqual([
      { command: 'askPulse', input: { on: false } },
      { command: 'askPulse', input: { on: true } },
    ]);
  });

  test('is read, and not written, from a private window', async () => {
    asks(true);
    have(...three);
    Object.assign(fake.privacy, { here: true });
    const { region } = await openPulse();
    await userEvent.click(within(region).getByText('Show as a list'));
    await settled();
    expect(lines()).toBeTruthy();
    expect(within(region).queryAllByRole('button')).toEqual([]);
  });
});
