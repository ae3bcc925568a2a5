import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { setClock } from '../support/fake-clock.ts';
import {
  anAgreement,
  ask,
  aWindow,
  freshDevice,
  haveAgreement,
  ring,
  startWorker,
  storedEvening,
  storedFailures,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const words = (clock: string) => [`Time for the two of you begins at ${clock}.`];
const says = () => fake.notifications.says();
const shown = () => fake.calls('notifications.create').length;
const wanted = { settings: { version: 1, data: { keepAddressesOut: false, tellsBefore: true } } };

async function wakeAt(wall: string): Promise<void> {
  setClock(wall);
  await ring();
}

beforeEach(async () => {
  freshDevice();
  fake.access.allow('notifications');
  fake.store(wanted);
  haveAgreement(anAgreement());
  setClock('2026-11-23 19:00');
  await startWorker();
});

describe('ten minutes before a window', () => {
  test('one notification says so, names nobody, and goes when the window begins', async () => {
    expect(says()).toEqual([]);
    await wakeAt('2026-11-23 19:20');
    expect(says()).toEqual(words('19:30'));
    await wakeAt('2026-11-23 19:25');
    await startWorker();
    expect(shown()).toBe(1);
    await wakeAt('2026-11-23 19:30');
    expect(says()).toEqual([]);
    await wakeAt('2026-11-23 22:00');
    expect(fake.calls('notifications.clear')).toHaveLength(1);
  });

  test('it goes when the window is skipped', async () => {
    await wakeAt('2026-11-23 19:20');
    await ask('skipNext', { windowId: 'dinner' });
    expect(says()).toEqual([]);
  });

  test('it goes when the window is put off, and does not come again for the new time', async () => {
    await wakeAt('2026-11-23 19:24');
    await ask('putOff', { key: 'dinner@2026-11-23' });
    expect(says()).toEqual([]);
    await wakeAt('2026-11-23 19:30');
    expect([says(), shown()]).toEqual([[], 1]);
  });

  test.each([
    ['the window began while asleep', '2026-11-23 19:31'],
    ['the whole window was slept through', '2026-11-24 08:00'],
  ])('28: nothing is said late: %s', async (_, wall) => {
    await wakeAt(wall);
    expect(shown()).toBe(0);
  });

  test('a worker that comes late, but before the start, says so', async () => {
    await wakeAt('2026-11-23 19:29');
    expect(says()).toEqual(words('19:30'));
  });

  test('nothing is said while all is paused, nor of what was let go', async () => {
    await ask('pause');
    await wakeAt('2026-11-23 19:20');
    expect(shown()).toBe(0);
    await ask('resume');
    expect(shown()).toBe(1);
  });

  test('4: of two windows side by side only the first is announced', async () => {
    const tea = aWindow({ id: 'tea', start: '17:00', end: '19:30' });
    haveAgreement(anAgreement({ windows: [tea, aWindow()] }));
    await wakeAt('2026-11-23 16:50');
    await wakeAt('2026-11-23 19:25');
    await wakeAt('2026-11-23 19:30');
    expect(fake.calls('notifications.create').map(([name]) => name)).toHaveLength(1);
  });

  test('73: a worker killed anywhere shows it at most once', async () => {
    for (const changes of [0, 1, 2, 3, 4, 5, 6]) {
      fake.reset();
      fake.access.allow('notifications');
      fake.store(wanted);
      haveAgreement(anAgreement());
      setClock('2026-11-23 19:20');
      fake.killAfter(changes);
      await startWorker();
      fake.bury();
      await startWorker();
      await wakeAt('2026-11-23 19:21');
      expect(shown(), `after ${changes} changes`).toBeLessThanOrEqual(1);
      await wakeAt('2026-11-23 19:30');
      expect(says()).toEqual([]);
    }
  });

  test('71: where it cannot be written down that it was said, it is not said', async () => {
    fake.limits.quota = 0;
    await wakeAt('2026-11-23 19:20');
    expect(shown()).toBe(0);
  });
});

describe('87: without the permission', () => {
  test('nothing is called and nothing has failed; the icon says it', async () => {
    fake.access.forbid('notifications');
    await wakeAt('2026-11-23 19:20');
    expect(shown()).toBe(0);
    expect(storedFailures()).toEqual([]);
    expect(fake.icon.title).toContain('begins at 19:30');
  });

  test('87: taken away while one stands, nothing fails either', async () => {
    await wakeAt('2026-11-23 19:20');
    fake.access.forbid('notifications');
    await wakeAt('2026-11-23 19:30');
    expect(storedFailures()).toEqual([]);
    expect(storedEvening().told?.stands).toBe(false);
  });

  test('87: turned off, or never turned on, nothing is said', async () => {
    await ask('tellBefore', { on: false });
    await wakeAt('2026-11-23 19:20');
    expect(shown()).toBe(0);
  });

  test.each([undefined, 'yes', 1])('a choice of %j is refused', async (on) => {
    expect(await ask('tellBefore', { on })).toEqual({ done: false, reason: 'on' });
  });

  test('turned on within the ten minutes, it says so at once', async () => {
    await ask('tellBefore', { on: false });
    await wakeAt('2026-11-23 19:24');
    await ask('tellBefore', { on: true });
    expect(says()).toEqual(words('19:30'));
  });
});

describe('a click on it', () => {
  test('88: opens the popup and takes it away', async () => {
    await wakeAt('2026-11-23 19:20');
    fake.notifications.click();
    await fake.settled();
    expect([fake.popup.opened, fake.tabs.open.size, says()]).toEqual([1, 0, []]);
  });

  test('89: where the popup may not be opened, its page opens in a tab', async () => {
    await wakeAt('2026-11-23 19:20');
    fake.popup.mayOpen = false;
    fake.notifications.click();
    await fake.settled();
    expect([...fake.tabs.open.values()].map(({ url }) => url)).toEqual([
      fake.browser.runtime.getURL('src/pages/popup/index.html'),
    ]);
  });

  test('88: is listened to once, from the moment the permission is given', async () => {
    fake.access.forbid('notifications');
    await startWorker();
    expect(fake.notifications.onClicked.count()).toBe(0);
    fake.access.allow('notifications');
    fake.access.allow('notifications');
    await fake.settled();
    expect(fake.notifications.onClicked.count()).toBe(1);
  });

  test('another notification is nobody else’s', async () => {
    fake.notifications.click('other');
    await fake.settled();
    expect([fake.popup.opened, fake.tabs.open.size]).toEqual([0, 0]);
  });
});

test('35, 57: the worker of private windows says nothing and listens to nothing', async () => {
  Object.assign(fake.privacy, { here: true, allowed: true });
  await startWorker();
  await wakeAt('2026-11-23 19:20');
  expect([shown(), fake.notifications.onClicked.count()]).toEqual([0, 0]);
  expect(storedEvening().told).toBeUndefined();
});
