import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { act } from '../../support/render.tsx';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(fake.reset);

const theSwitch = () =>
  screen.getByRole<HTMLInputElement>('switch', {
    name: 'Notification, ten minutes before a window',
  });
const line = () =>
  document.getElementById(theSwitch().getAttribute('aria-describedby') ?? '')?.textContent;
const choose = (tellsBefore: boolean) =>
  fake.store({ settings: { version: 1, data: { keepAddressesOut: false, tellsBefore } } });
const asked = () => fake.calls('permissions.request').flat();

describe('the notification before a window', () => {
  test('is off at first, and shows its only text in full', async () => {
    await openSettings('schedule');
    expect(theSwitch().checked).toBe(false);
    expect(line()).toMatch(/^“Time for the two of you begins at 7:30.PM\.” Your browser will ask/);
    expect(asked()).toEqual([]);
  });

  test('turned on, the browser is asked in that click, for notifications alone', async () => {
    const sent = await openSettings('schedule');
    await userEvent.click(theSwitch());
    expect(asked()).toEqual([{ permissions: ['notifications'] }]);
    await settled();
    expect(sent).toEqual([{ command: 'tellBefore', input: { on: true } }]);
    await act(async () => choose(true));
    await settled();
    expect(theSwitch().checked).toBe(true);
  });

  test('87: refused, it stays off and says how', async () => {
    fake.access.prompt.answer = () => false;
    const sent = await openSettings('schedule');
    await userEvent.click(theSwitch());
    await settled();
    expect(theSwitch().checked).toBe(false);
    expect(line()).toMatch(/^Your browser said no/);
    expect(sent).toEqual([{ command: 'tellBefore', input: { on: false } }]);
  });

  test('87: taken away later, it is off and says so; given again, it is on', async () => {
    fake.access.allow('notifications');
    choose(true);
    await openSettings('schedule');
    expect(theSwitch().checked).toBe(true);
    await act(async () => fake.access.forbid('notifications'));
    await settled();
    expect(theSwitch().checked).toBe(false);
    expect(line()).toMatch(/^Your browser no longer allows/);
    await act(async () => fake.access.allow('notifications'));
    await settled();
    expect(theSwitch().checked).toBe(true);
  });

  test('turned off, nothing is asked', async () => {
    fake.access.allow('notifications');
    choose(true);
    const sent = await openSettings('schedule');
    await userEvent.click(theSwitch());
    await settled();
    expect(sent).toEqual([{ command: 'tellBefore', input: { on: false } }]);
    expect(asked()).toEqual([]);
  });

  test('71: a choice that could not be written down is said', async () => {
    fake.access.allow('notifications');
    await openSettings('schedule');
    fake.fail('runtime.sendMessage');
    await userEvent.click(theSwitch());
    await settled();
    expect(theSwitch().checked).toBe(false);
    expect(screen.getByText(/^That did not go through/)).toBeTruthy();
  });
});
