import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { usualNudges, type Nudges } from '../../../src/domain/checkins/nudges.ts';
import { fake } from '../../support/fake-browser.ts';
import { act } from '../../support/render.tsx';
import { keepNudges, openSettings, savedNudges, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(fake.reset);

const open = (nudges: Partial<Nudges> = {}) => {
  keepNudges({ ...usualNudges, ...nudges });
  return openSettings('nudges');
};
const theSwitch = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
const lineOf = (name: string) =>
  document.getElementById(theSwitch(name).getAttribute('aria-describedby') ?? '')?.textContent;

const asked = () => fake.calls('permissions.request').flat();
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

async function type(name: string, value: string) {
  fireEvent.input(field(name), { target: { value } });
  await settled();
}

async function turn(name: string) {
  await userEvent.click(theSwitch(name));
  await settled();
}

describe('moments and ways', () => {
  test.each([
    ['The start', { moment: 'start', on: false }],
    ['One small thing', { moment: 'middle', on: false }],
    ['The close', { moment: 'close', on: false }],
    ['Check-in window', { channel: 'window', on: false }],
    ['Quiet icon', { channel: 'icon', on: false }],
    ['Cards that go deeper, if you both want them', { deep: true }],
  ])('%s is one switch', async (name, choice) => {
    const sent = await open();
    const before = theSwitch(name).checked;
    await turn(name);
    expect(sent).toEqual([{ command: 'chooseNudge', input: choice }]);
    expect(theSwitch(name).checked).toBe(!before);
  });
});

describe('in Firefox', () => {
  beforeEach(() => {
    Object.assign(fake.browser.runtime, { getBrowserInfo: () => undefined });
  });
  afterEach(() => {
    Reflect.deleteProperty(fake.browser.runtime, 'getBrowserInfo');
  });

  test('no window opens by itself until it is turned on, and it says why', async () => {
    const sent = await open();
    expect(theSwitch('Check-in window').checked).toBe(false);
    expect(lineOf('Check-in window')).toMatch(/a new window takes over the keys/);
    await turn('Check-in window');
    expect(sent.at(-1)?.input).toEqual({ channel: 'window', on: true });
    expect(theSwitch('Check-in window').checked).toBe(true);
  });
});

describe('the notification', () => {
  test('is off at first, and shows its only text in full', async () => {
    await open();
    expect(theSwitch('Notification').checked).toBe(false);
    expect(lineOf('Notification')).toBe(
      '“A small thing for the two of you.” Your browser will ask once.',
    );
    expect(asked()).toEqual([]);
  });

  test('turned on, the browser is asked in that click; allowed, it is on', async () => {
    await open();
    await turn('Notification');
    expect(asked()).toEqual([{ permissions: ['notifications'] }]);
    expect(savedNudges().channels.notification).toBe(true);
    expect(theSwitch('Notification').checked).toBe(true);
    expect(lineOf('Notification')).toBe('“A small thing for the two of you.”');
  });

  test('87: refused, it stays off and says how', async () => {
    fake.access.prompt.answer = () => false;
    await open();
    await turn('Notification');
    expect(savedNudges().channels.notification).toBe(false);
    expect(theSwitch('Notification').checked).toBe(false);
    expect(lineOf('Notification')).toMatch(/^Your browser said no/);
  });

  test('87: taken away later, it is off and says so', async () => {
    fake.access.allow('notifications');
    await open({ channels: { icon: true, notification: true } });
    expect(theSwitch('Notification').checked).toBe(true);
    await act(async () => fake.access.forbid('notifications'));
    await settled();
    expect(theSwitch('Notification').checked).toBe(false);
    expect(lineOf('Notification')).toMatch(/^Your browser no longer allows/);
  });
});

describe('how often', () => {
  test('is one, two or three a day, and the line under the week follows', async () => {
    const sent = await open();
    const counts = screen.getByRole('group', { name: 'At most, in a day' });
    expect(counts.querySelectorAll('input')).toHaveLength(3);
    expect(screen.getByText('At most two a day, 45 minutes apart.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: '1' }));
    await settled();
    expect(sent.at(-1)?.input).toEqual({ ceiling: 1 });
    expect(screen.getByText('At most one a day.')).toBeTruthy();
  });

  test('quiet hours are kept as they are typed', async () => {
    const sent = await open();
    await type('Quiet until', '07:30');
    expect(sent.at(-1)?.input).toEqual({ quiet: { from: '22:30', to: '07:30' } });
  });

  test('a time half typed is not kept: it says so, and what holds meanwhile', async () => {
    const sent = await open();
    await type('Quiet from', '');
    expect(sent).toEqual([]);
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Put in both times\. Until then it stays quiet from 10:30.PM to 8:00.AM\./,
    );
    await type('Quiet from', '23:00');
    expect(sent.at(-1)?.input).toEqual({ quiet: { from: '23:00', to: '08:00' } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('the same time twice is none, and says so', async () => {
    await open();
    await type('Quiet until', '22:30');
    expect(savedNudges().quiet).toEqual({ from: '22:30', to: '22:30' });
    expect(screen.getByText('The same time twice: no hours are quiet.')).toBeTruthy();
  });

  test('71: hours that were not kept go back', async () => {
    await open();
    fake.fail('runtime.sendMessage');
    await type('Quiet until', '09:00');
    expect(field('Quiet until').value).toBe('08:00');
  });
});
