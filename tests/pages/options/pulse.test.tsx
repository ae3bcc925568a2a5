import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { act } from '../../support/render.tsx';
import { setClock } from '../../support/fake-clock.ts';
import { fake } from '../../support/fake-browser.ts';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

interface Answers {
  readonly week: string;
  readonly first?: number;
  readonly second?: number;
}

const asks = (on: boolean) =>
  fake.store({
    settings: { version: 1, data: { keepAddressesOut: false, withoutMiddle: [], asksPulse: on } },
  });

function have(...pulses: readonly Answers[]): void {
  for (const month of ['2026-09', '2026-10', '2026-11']) {
    const data = pulses.filter(({ week }) => week.startsWith(month));
    fake.store({ [`pulse:${month}`]: { version: 1, data } });
  }
}

async function openPulse(names = ['Noa', 'Jules']) {
  const sent = await openSettings('together', { names });
  return { sent, region: screen.getByRole('region', { name: 'How close the week felt' }) };
}

const press = async (name: string | RegExp) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const lines = () => screen.queryByRole('img', { name: /^How close the week felt/ });
const focused = () => document.activeElement?.textContent;

const three: readonly Answers[] = [
  { week: '2026-11-02', first: 2, second: 3 },
  { week: '2026-10-05', first: 1, second: 5 },
  { week: '2026-11-09', first: 4, second: 4 },
];

const waits = (first: number) => have({ week: '2026-11-23', first }, ...three);

/** All there is to be read, the question and the list among it. */
async function whole(): Promise<string> {
  await press('Answer this week');
  await press('Noa');
  await userEvent.click(screen.getAllByText('Show as a list')[0]!);
  await settled();
  const html = document.body.innerHTML;
  await userEvent.click(screen.getAllByText('Show as a list')[0]!);
  await press('Never mind');
  return html.replaceAll(/id="[^"]*"|name="[^"]*"|labelledby="[^"]*"/g, '');
}

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

  test('is answered in place: who, then one tap', async () => {
    asks(true);
    const { sent, region } = await openPulse();
    await press('Answer this week');
    expect(focused()).toBe('Noa');
    expect(screen.queryByRole('radiogroup')).toBeNull();
    await press('Jules');
    const group = screen.getByRole('radiogroup', { name: 'Jules, how close did this week feel?' });
    await userEvent.click(within(group).getByRole('radio', { name: 'quite close' }));
    await settled();
    expect(sent).toEqual([{ command: 'answerPulse', input: { from: 1, closeness: 4 } }]);
    act(() => have({ week: '2026-11-23', second: 4 }));
    await settled();
    expect(focused()).toBe('Jules has answered. It is shown when Noa has too.');
    expect(region.textContent).not.toContain('close,');
  });

  test('is given up without a trace', async () => {
    asks(true);
    const { sent } = await openPulse();
    await press('Answer this week');
    await press('Never mind');
    expect(focused()).toBe('Answer this week');
    expect(sent).toEqual([]);
  });

  test('of the other is nowhere in the page until both have answered', async () => {
    asks(true);
    waits(1);
    await openPulse();
    const one = await whole();
    act(() => waits(5));
    await settled();
    expect(await whole()).toBe(one);
  });

  test('is answered anew until both have, and then no more', async () => {
    asks(true);
    have({ week: '2026-11-23', first: 3 });
    const { sent, region } = await openPulse();
    await press('Answer this week');
    await press('Noa');
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'close' }));
    await settled();
    expect(sent).toEqual([{ command: 'answerPulse', input: { from: 0, closeness: 5 } }]);
    act(() => have({ week: '2026-11-23', first: 5, second: 2 }));
    await settled();
    expect(region.textContent).toContain('You have both answered this week.');
    expect(screen.queryByRole('button', { name: 'Answer this week' })).toBeNull();
  });

  test('is asked anew when Monday comes', async () => {
    asks(true);
    have({ week: '2026-11-23', first: 5, second: 2 });
    setClock('2026-11-30 00:00');
    await openPulse();
    expect(screen.getByRole('button', { name: 'Answer this week' })).toBeTruthy();
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

  test('that could not be written down is not called answered', async () => {
    asks(true);
    await openPulse();
    fake.worker = () => {
      throw new Error('quota');
    };
    await press('Answer this week');
    await press('Noa');
    await userEvent.click(screen.getByRole('radio', { name: 'close' }));
    await settled();
    expect(screen.getByText('That did not go through. Try once more.')).toBeTruthy();
    expect(screen.getByRole('radiogroup')).toBeTruthy();
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
