import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { usualNudges } from '../../../src/domain/checkins/nudges.ts';
import { planFor } from '../../../src/domain/plan.ts';
import { Fewer } from '../../../src/pages/activities/Fewer.tsx';
import { aState } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { local, setClock } from '../../support/fake-clock.ts';
import { act, render } from '../../support/render.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

const AT = '2026-11-25 20:15';
let sent: { command: string; input: unknown }[];
const onClose = vi.fn();
const answered = { command: 'answerCheckIn', input: { cardId: 'fewer', outcome: 'did' } };

async function open(): Promise<void> {
  setClock(AT);
  sent = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    return undefined;
  };
  fake.store({ nudges: { version: 1, data: { ...usualNudges, ceiling: 3 } } });
  const state = aState({ zone: 'Europe/Berlin' });
  const now = local(AT);
  render(<Fewer present={{ ...state, now, plan: planFor(state, now) }} onClose={onClose} />);
  await act(() => fake.settled());
}

async function press(name: RegExp | string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
  await act(() => fake.settled());
}

beforeEach(() => {
  fake.reset();
  onClose.mockClear();
});

describe('fewer, different, or a pause', () => {
  test.each([
    [/^Fewer/, { ceiling: 1 }],
    [/^A pause/, { pausedUntil: '2026-12-02' }],
    ['Keep it as it is', { ceiling: 3 }],
  ])('%s is one choice, which answers it, and the window closes', async (name, choice) => {
    await open();
    await press(name);
    expect(sent).toEqual([{ command: 'chooseNudge', input: choice }, answered]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('different leads to the nudges', async () => {
    await open();
    await press(/^Different/);
    expect(sent).toEqual([{ command: 'chooseNudge', input: { ceiling: 3 } }, answered]);
    expect(fake.calls('tabs.create')).toEqual([
      [{ url: expect.stringMatching(/options\/index\.html#\/nudges$/) }],
    ]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('71: an answer that was not kept is said, and the question stays', async () => {
    await open();
    fake.fail('runtime.sendMessage');
    await press(/^Fewer/);
    expect(screen.getByRole('alert').textContent).toMatch(/^That did not go through/);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('nothing is chosen at first but to leave it as it is', async () => {
    await open();
    expect(document.activeElement?.textContent).toBe('Keep it as it is');
  });
});
