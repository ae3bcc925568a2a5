import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { usualNudges, type Nudges } from '../../../src/domain/checkins/nudges.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { keepNudges, openSettings, savedNudges, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 17:42');
});

const open = (nudges: Partial<Nudges> = {}) => {
  keepNudges({ ...usualNudges, ...nudges });
  return openSettings('together');
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function press(target: HTMLElement) {
  await userEvent.click(target);
  await settled();
}

describe('a little care', () => {
  test('for one of seven lasts until Sunday; the same press lets it go', async () => {
    const sent = await open();
    await press(button('Patience'));
    expect(sent.at(-1)?.input).toEqual({ care: { of: 'patience', until: '2026-11-29' } });
    expect(button('Patience').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText(/^Patience: .*until Sunday, November 29/)).toBeTruthy();
    await press(button('Patience'));
    expect(sent.at(-1)?.input).toEqual({ care: null });
    expect(savedNudges().care).toBeUndefined();
  });

  test('chosen on a Sunday lasts until the next', async () => {
    setClock('2026-11-29 10:00');
    const sent = await open();
    await press(button('Respect'));
    expect(sent.at(-1)?.input).toEqual({ care: { of: 'respect', until: '2026-12-06' } });
  });

  test('from where a couple starts lasts two weeks', async () => {
    const sent = await open({ care: { of: 'patience', until: '2026-11-29' } });
    await press(button('Busy days'));
    expect(sent.at(-1)?.input).toEqual({ care: { of: 'busy', until: '2026-12-09' } });
    expect(button('Patience').getAttribute('aria-pressed')).toBe('false');
  });

  test('that is over is for nothing any more', async () => {
    await open({ care: { of: 'patience', until: '2026-11-24' } });
    expect(button('Patience').getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryByText('My part in it this week')).toBeNull();
  });

  test('for one of seven opens a card about one’s own part', async () => {
    const sent = await open();
    await press(button('Trust'));
    await press(button('My part in it this week'));
    expect(sent.at(-1)?.input).toEqual({ activity: 'card', kind: 'checkin' });
  });
});

describe('where a couple starts from', () => {
  test.each([
    ['Silence', 'Asking about the day', { activity: 'card', kind: 'ask_day' }],
    ['Building trust', 'A small promise', { activity: 'promise' }],
    ['Busy days', 'Begin with thirty minutes', { minutes: 30 }],
    ['Stress', 'Breathe together', { activity: 'breathe' }],
    ['The same quarrel', 'Take turns', { activity: 'turns' }],
  ])('%s: %s is one press away', async (challenge, way, input) => {
    const sent = await open();
    await press(button(challenge));
    await press(button(way));
    expect(sent.at(-1)?.input).toEqual(input);
  });

  test.each([
    ['Stress', 'Open a window with a breath', '#/schedule'],
    ['The same quarrel', 'A gentle talk, or after a quarrel', '#/help'],
  ])('%s: %s leads to where that is', async (challenge, way, address) => {
    await open();
    await press(button(challenge));
    await press(button(way));
    expect(location.hash).toBe(address);
  });
});
