import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wakeFor } from '../../src/background/waking.ts';
import { fake } from '../support/fake-browser.ts';
import { local, now } from '../support/fake-clock.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const alarmAt = () => fake.alarms.get('boundary')?.scheduledTime;
const again = vi.fn();

beforeEach(() => {
  fake.reset();
  again.mockClear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('a boundary far off wakes the worker three seconds before it, and no timer runs', async () => {
  await wakeFor(local('2026-11-23 19:30'), again);
  expect(alarmAt()).toBe(local('2026-11-23 19:30').epochMilliseconds - 3000);
  expect(vi.getTimerCount()).toBe(0);
});

test('36: a boundary at hand is met by a timer, and by an alarm should the worker be stopped', async () => {
  const boundary = now().add({ milliseconds: 2900 });
  await wakeFor(boundary, again);
  expect(alarmAt()).toBe(boundary.epochMilliseconds);
  vi.advanceTimersByTime(2899);
  expect(again).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(again).toHaveBeenCalledOnce();
});

test('36: a boundary sooner than any alarm may come has a timer beside its alarm', async () => {
  const boundary = now().add({ seconds: 17 });
  await wakeFor(boundary, again);
  expect(alarmAt()).toBe(boundary.epochMilliseconds - 3000);
  vi.advanceTimersByTime(16_999);
  expect(again).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(again).toHaveBeenCalledOnce();
  await wakeFor(now().add({ seconds: 35 }), again);
  expect(vi.getTimerCount()).toBe(0);
});

test('exactly three seconds before it the timer waits already', async () => {
  await wakeFor(now().add({ seconds: 3 }), again);
  expect(vi.getTimerCount()).toBe(1);
});

test('37: a boundary more than a day off, or none, is looked at again in a day', async () => {
  const tomorrow = now().add({ hours: 24 }).epochMilliseconds;
  await wakeFor(local('2027-06-23 19:30'), again);
  expect(alarmAt()).toBe(tomorrow);
  await wakeFor(undefined, again);
  expect(alarmAt()).toBe(tomorrow);
});
