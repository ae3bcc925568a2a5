import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { setClock } from '../support/fake-clock.ts';
import { anAgreement, freshDevice, haveAgreement, startWorker } from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const listened = () => ({
  alarm: fake.events.alarm.count(),
  installed: fake.events.installed.count(),
  startup: fake.events.startup.count(),
  message: fake.events.message.count(),
  stored: fake.browser.storage.onChanged.count(),
  given: fake.access.onAdded.count(),
  taken: fake.access.onRemoved.count(),
  presence: fake.events.presence.count(),
});
const once = Object.fromEntries(Object.keys(listened()).map((name) => [name, 1]));

/** Nothing the worker asks for is ever answered: whatever listens then did so without waiting. */
const never = () => new Promise<never>(() => undefined);

beforeEach(freshDevice);

test('every listener is there when the first turn ends, each once', async () => {
  vi.resetModules();
  const asking = vi.spyOn(fake.browser.storage.local, 'get').mockImplementation(never);
  await import('../../src/background/index.ts');
  expect(listened()).toEqual(once);
  await fake.settled();
  expect(listened()).toEqual(once);
  asking.mockRestore();
});

test('88: a click on a notification is listened to in the first turn, where they are permitted', async () => {
  fake.access.allow('notifications');
  vi.resetModules();
  const asking = vi.spyOn(fake.browser.storage.local, 'get').mockImplementation(never);
  await import('../../src/background/index.ts');
  expect(fake.notifications.onClicked.count()).toBe(1);
  asking.mockRestore();
});

test('the first install sows the seed, writes the date and opens the welcome page', async () => {
  await startWorker();
  fake.events.installed.emit({ reason: 'install' });
  await fake.settled();
  const couple = fake.stored()['couple'] as { data: Record<string, unknown> };
  expect(couple.data).toMatchObject({ installedOn: '2026-11-23', welcomed: false });
  expect(couple.data['seed']).toBeGreaterThan(0);
  expect([...fake.tabs.open.values()].map(({ url }) => url)).toEqual([
    fake.browser.runtime.getURL('src/pages/welcome/index.html'),
  ]);
});

test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  '32: an install event for %s writes no defaults, opens nothing and looks at the plan',
  async (reason) => {
    haveAgreement(anAgreement());
    await startWorker();
    const before = fake.stored();
    setClock('2026-11-23 20:00');
    fake.events.installed.emit({ reason });
    await fake.settled();
    expect(fake.stored()).toEqual(before);
    expect(fake.tabs.open.size).toBe(0);
    expect(fake.rules().length).toBeGreaterThan(0);
  },
);

test('a welcome page that cannot open does not keep the plan from being looked at', async () => {
  haveAgreement(anAgreement());
  await startWorker();
  setClock('2026-11-23 20:00');
  fake.fail('tabs.create');
  fake.events.installed.emit({ reason: 'install' });
  await fake.settled();
  expect(fake.rules().length).toBeGreaterThan(0);
});

test('a changed agreement is followed, wherever it was written', async () => {
  setClock('2026-11-23 20:00');
  await startWorker();
  expect(fake.rules()).toEqual([]);
  haveAgreement(anAgreement());
  await fake.settled();
  expect(fake.rules().length).toBeGreaterThan(0);
});
