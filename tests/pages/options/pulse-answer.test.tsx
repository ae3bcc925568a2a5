import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { act } from '../../support/render.tsx';
import { setClock } from '../../support/fake-clock.ts';
import { fake } from '../../support/fake-browser.ts';
import { settled } from './open.tsx';
import { asks, focused, have, openPulse, press, three, waits } from './open-pulse.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

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

describe('an answer about how close the week felt', () => {
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
    expect(sent).toEqual([
      { command: 'answerPulse', input: { week: '2026-11-23', from: 1, closeness: 4 } },
    ]);
    act(() => have({ week: '2026-11-23', second: 4 }));
    await settled();
    expect(focused()).toBe('Jules has answered. It is shown once both of you have.');
    expect(region.textContent).not.toContain('close,');
  });

  test('begins with who has not answered yet, so that one key does not undo the other’s', async () => {
    asks(true);
    waits(4);
    await openPulse();
    await press('Answer this week');
    expect(focused()).toBe('Jules');
  });

  test.each([
    [{ first: 5 }, 'One of you has answered. It is shown once both of you have.'],
    [{ second: 5 }, 'The other has answered. It is shown once both of you have.'],
  ])('of two without names is spoken of in whole sentences: %j', async (answer, words) => {
    asks(true);
    have({ week: '2026-11-23', ...answer }, three[0]!);
    const { region } = await openPulse([]);
    expect(region.querySelector('.weeks-said')?.textContent).toBe(words);
    expect(region.querySelector('li')?.textContent).toBe(
      'Week of Nov 2: one of you a little apart, the other in between.',
    );
  });

  test('begun on Sunday and tapped on Monday is an answer for the week it was begun in', async () => {
    asks(true);
    setClock('2026-11-29 23:59');
    const { sent } = await openPulse();
    await press('Answer this week');
    await press('Noa');
    setClock('2026-11-30 00:00');
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    await settled();
    await userEvent.click(screen.getByRole('radio', { name: 'close' }));
    await settled();
    expect(sent).toEqual([
      { command: 'answerPulse', input: { week: '2026-11-23', from: 0, closeness: 5 } },
    ]);
    expect(screen.getByText('Kept for the week of Nov 23.')).toBeTruthy();
    expect(focused()).toBe('Answer this week');
  });

  test('is asked again when both have answered, and the focus is on that they have', async () => {
    asks(true);
    have({ week: '2026-11-23', first: 5, second: 4 });
    await openPulse();
    await press('Stop asking');
    act(() => asks(false));
    await settled();
    await press('Ask us once a week');
    act(() => asks(true));
    await settled();
    expect(focused()).toBe('You have both answered this week.');
  });

  test('given elsewhere meanwhile closes the question, and says so to who was at it', async () => {
    asks(true);
    waits(3);
    await openPulse();
    await press('Answer this week');
    await press('Jules');
    screen.getByRole('radio', { name: 'close' }).focus();
    act(() => have({ week: '2026-11-23', first: 3, second: 2 }));
    await settled();
    expect(focused()).toBe('You have both answered this week.');
    act(() => have());
    await settled();
    expect(screen.getByRole('button', { name: 'Answer this week' })).toBeTruthy();
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
    expect(sent).toEqual([
      { command: 'answerPulse', input: { week: '2026-11-23', from: 0, closeness: 5 } },
    ]);
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
});
