import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { local, setClock } from '../support/fake-clock.ts';
import {
  anAgreement,
  ask,
  freshDevice,
  haveAgreement,
  ring,
  startWorker,
  storedFailures,
  wantedRules,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const alarmAt = () => fake.alarms.get('boundary')?.scheduledTime;
const at = (wall: string) => local(wall).epochMilliseconds;
/** Three seconds early, so that a timer can wait for the moment itself. */
const before = (wall: string) => at(wall) - 3000;
const activeIcon = '/icons/icon-active-16.png';
const pausedIcon = '/icons/icon-paused-16.png';
const shown = () => (fake.icon.path as Record<number, string>)[16];

beforeEach(freshDevice);

describe('one part that fails', () => {
  test('64: rules: the rest goes on, it is remembered, and the next wake-up repairs it', async () => {
    haveAgreement(anAgreement());
    fake.access.grant('*://*.news.example/*');
    const tab = fake.tabs.openTab('https://news.example/');
    setClock('2026-11-23 20:00');
    fake.fail('declarativeNetRequest.updateDynamicRules', new Error('too many'));
    await startWorker();
    expect(fake.rules()).toEqual([]);
    expect(storedFailures()).toEqual([
      { where: 'rules', message: 'too many', at: local('2026-11-23 20:00').toString() },
    ]);
    expect([shown(), alarmAt()]).toEqual([activeIcon, before('2026-11-23 22:00')]);
    expect(tab.heard.at(-1)).toMatchObject({ order: 'cover' });
    fake.mend('declarativeNetRequest.updateDynamicRules');
    await startWorker();
    expect(fake.rules()).toEqual(wantedRules());
    expect(storedFailures()).toEqual([]);
  });

  test.each(['action.setIcon', 'alarms.get', 'tabs.query'])('%s stops no other', async (api) => {
    haveAgreement(anAgreement());
    setClock('2026-11-23 20:00');
    fake.fail(api);
    await startWorker();
    expect(fake.rules()).toEqual(wantedRules());
    expect(storedFailures()).toHaveLength(1);
    expect(await ask('pause')).toEqual({ done: true });
  });

  test('a failing list of failures stops nothing at all', async () => {
    haveAgreement(anAgreement());
    await startWorker();
    setClock('2026-11-23 20:00');
    fake.fail('declarativeNetRequest.updateDynamicRules');
    fake.fail('storage.local.set', new Error('quota exceeded'));
    await ring();
    expect([shown(), alarmAt()]).toEqual([activeIcon, before('2026-11-23 22:00')]);
  });

  test('an unreadable list of failures stops nothing at all', async () => {
    haveAgreement(anAgreement());
    fake.store({ failures: { version: 99, data: 'x' } });
    setClock('2026-11-23 20:00');
    fake.fail('declarativeNetRequest.updateDynamicRules');
    await startWorker();
    expect(shown()).toBe(activeIcon);
  });
});

describe('what cannot be read', () => {
  const torn: [string, Record<string, unknown>][] = [
    ['a torn agreement', { agreement: 'torn' }],
    ['an agreement of a newer build', { agreement: { version: 9, data: {} } }],
    ['a torn evening', { evening: { version: 1, data: { letGo: 3 } } }],
    [
      'an evening with a day that does not exist',
      {
        evening: {
          version: 1,
          data: { letGo: [], exceptions: [], pausedUntil: '2026-02-31T04:00:00Z' },
        },
      },
    ],
  ];
  test.each(torn)('70: %s: the rules go, the icon says so, the look-in stays', async (_, raw) => {
    haveAgreement(anAgreement());
    fake.access.grant('*://*.news.example/*');
    const tab = fake.tabs.openTab('https://news.example/');
    setClock('2026-11-23 20:00');
    await startWorker();
    fake.store(raw);
    await fake.settled();
    expect(fake.rules()).toEqual([]);
    expect([shown(), fake.icon.title]).toEqual([
      pausedIcon,
      fake.browser.i18n.getMessage('iconUnreadable'),
    ]);
    expect(alarmAt()).toBe(at('2026-11-24 20:00'));
    expect(tab.heard.at(-1)).toEqual({ order: 'uncover' });
    expect(fake.stored()).toMatchObject(raw);
  });

  test('69: storage that refuses for a moment is asked once more: what holds goes on', async () => {
    haveAgreement(anAgreement());
    setClock('2026-11-23 20:00');
    await startWorker();
    fake.alarms.clear();
    fake.forgetCalls();
    fake.fail('storage.local.get', new Error('busy'), 2);
    fake.ring();
    await vi.waitFor(() => expect(alarmAt()).toBeDefined());
    await fake.settled();
    expect(fake.rules()).toEqual(wantedRules());
    expect(fake.calls('declarativeNetRequest.updateDynamicRules')).toEqual([]);
  });

  test('69: storage that goes on refusing is unreadable: nothing is held, the look-in stays, and it is told', async () => {
    haveAgreement(anAgreement());
    setClock('2026-11-23 20:00');
    await startWorker();
    fake.alarms.clear();
    fake.fail('storage.local.get', new Error('gone'));
    fake.ring();
    await vi.waitFor(() => expect(fake.rules()).toEqual([]));
    await fake.settled();
    expect(shown()).toBe(pausedIcon);
    expect(alarmAt()).toBe(at('2026-11-24 20:00'));
    fake.mend('storage.local.get');
    await ring();
    expect(fake.rules()).toEqual(wantedRules());
  });
});
