import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { usualNudges, type Nudges } from '../../../src/domain/checkins/nudges.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { keepNudges, openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 17:42');
});

const open = (nudges: Partial<Nudges> = {}) => {
  keepNudges({ ...usualNudges, ...nudges });
  return openSettings('nudges');
};
const group = (name: string) => screen.getByRole('radiogroup', { name });
const radio = (name: string, of: string) =>
  within(group(of)).getByRole<HTMLInputElement>('radio', { name });
const chosenIn = (of: string) =>
  within(group(of))
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map((one) => one.getAttribute('aria-label'));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function press(target: HTMLElement) {
  await userEvent.click(target);
  await settled();
}

describe('the kinds', () => {
  test('are sixteen, a group each; touch and looking back are off at first', async () => {
    await open();
    const names = screen
      .getAllByRole('radiogroup')
      .map((one) => document.getElementById(one.getAttribute('aria-labelledby')!)?.textContent);
    expect(names).toHaveLength(16);
    expect([names[0], names[7], names[8]]).toEqual([
      'Saying thanks',
      'A quarrel, seen afresh',
      'Breathing',
    ]);
    expect(names.filter((name) => chosenIn(name!)[0] === 'Off')).toEqual([
      'Touch, if you both like',
      'Looking back, once a month',
    ]);
  });

  test('one is changed by itself, and kept', async () => {
    const sent = await open();
    await press(radio('Less', 'Remembering'));
    expect(sent).toEqual([{ command: 'chooseNudge', input: { kind: 'remember', liking: 'less' } }]);
    expect(chosenIn('Remembering')).toEqual(['Less']);
    expect(chosenIn('Good news')).toEqual(['On']);
  });

  test('a passing less says until when, and is over after it', async () => {
    await open({
      kinds: {
        thanks: { liking: 'less', until: '2026-12-23' },
        meal: { liking: 'less', until: '2026-11-24' },
      },
    });
    expect(group('Saying thanks').textContent).toContain('less until December 23');
    expect(chosenIn('Saying thanks')).toEqual(['Less']);
    expect(chosenIn('At the table')).toEqual(['On']);
    expect(group('At the table').textContent).not.toContain('until');
  });

  test('71: a choice that was not kept goes back and is said', async () => {
    await open();
    fake.fail('runtime.sendMessage');
    await press(radio('Off', 'Breathing'));
    expect(chosenIn('Breathing')).toEqual(['On']);
    expect(screen.getByText(/^That did not go through/)).toBeTruthy();
  });

  test('what another page chose is followed', async () => {
    await open();
    await act(async () => keepNudges({ ...usualNudges, kinds: { calm: { liking: 'off' } } }));
    await settled();
    expect(chosenIn('Quiet minutes')).toEqual(['Off']);
  });

  test('what was put away comes back at one press', async () => {
    const sent = await open({ never: ['thanks-001', 'thanks-002', 'meal-001'] });
    expect(screen.getByText(/^3 cards are put away\./)).toBeTruthy();
    await press(button('Bring them back'));
    expect(sent).toEqual([{ command: 'chooseNudge', input: { bringBack: true } }]);
    expect(screen.queryByText(/put away/)).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/^Kinds you pass over/);
  });

  test('what cannot be read is shown as it was at first, and says so', async () => {
    fake.store({ nudges: { version: 1, data: { ceiling: 9 } } });
    await openSettings('nudges');
    expect(screen.getByRole('alert').textContent).toMatch(/^What you chose here cannot be read/);
    expect(chosenIn('Breathing')).toEqual(['On']);
  });
});

describe('a pause', () => {
  test('lasts a week, says until when, and the same button ends it', async () => {
    const sent = await open();
    await press(button('Pause for a week'));
    expect(sent.at(-1)?.input).toEqual({ pausedUntil: '2026-12-02' });
    expect(screen.getByText('Paused until Wednesday, December 2.')).toBeTruthy();
    expect(document.activeElement).toBe(button('Start again'));
    await press(button('Start again'));
    expect(sent.at(-1)?.input).toEqual({ pausedUntil: null });
    expect(screen.queryByText(/^Paused until/)).toBeNull();
  });

  test('that is over is none', async () => {
    await open({ pausedUntil: '2026-11-25' });
    expect(button('Pause for a week')).toBeTruthy();
  });
});
