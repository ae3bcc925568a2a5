import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { local, passTime, setClock, setZone } from '../support/fake-clock.ts';
import {
  anAgreement,
  ask,
  aWindow,
  freshDevice,
  haveAgreement,
  ring,
  startWorker,
  wantedRules,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const alarmAt = () => fake.alarms.get('boundary')?.scheduledTime;
const at = (wall: string) => local(wall).epochMilliseconds;
/** Three seconds early, so that a timer can wait for the moment itself. */
const before = (wall: string) => at(wall) - 3000;
const idleIcon = '/icons/icon-idle-16.png';
const activeIcon = '/icons/icon-active-16.png';
const shown = () => (fake.icon.path as Record<number, string>)[16];

beforeEach(freshDevice);

describe('a wake-up', () => {
  test('before a window only waits for it', async () => {
    haveAgreement(anAgreement());
    await startWorker();
    expect(fake.rules()).toEqual([]);
    expect(alarmAt()).toBe(before('2026-11-23 19:20'));
    expect(shown()).toBe(idleIcon);
    expect(fake.icon.title).toContain('19:30');
  });

  test.each([
    ['on time', '2026-11-23 19:30'],
    ['late', '2026-11-23 20:17'],
    ['a minute before the end', '2026-11-23 21:59'],
  ])('%s begins the window: rules, icon and the next alarm', async (_, wall) => {
    haveAgreement(anAgreement());
    await startWorker();
    setClock(wall);
    await ring();
    expect(fake.rules()).toEqual(wantedRules());
    expect(fake.rules()[0]?.condition.requestDomains).toEqual(['news.example', 'news.example.']);
    expect(shown()).toBe(activeIcon);
    expect(fake.icon.title).toContain('Dinner');
    expect(alarmAt()).toBe(before('2026-11-23 22:00'));
  });

  test('29: that comes early changes nothing and is asked for again', async () => {
    haveAgreement(anAgreement());
    await startWorker();
    setClock('2026-11-23 19:29');
    await ring();
    expect(fake.rules()).toEqual([]);
    expect(alarmAt()).toBe(before('2026-11-23 19:30'));
  });

  test('29: that comes twice does nothing twice', async () => {
    haveAgreement(anAgreement());
    await startWorker();
    setClock('2026-11-23 19:30');
    await ring();
    fake.forgetCalls();
    fake.events.alarm.emit({ name: 'boundary', scheduledTime: 0 });
    await fake.settled();
    expect(fake.changes().filter((api) => !api.startsWith('action.'))).toEqual([]);
  });

  test('at the end frees everything', async () => {
    haveAgreement(anAgreement());
    setClock('2026-11-23 20:00');
    await startWorker();
    setClock('2026-11-23 22:00');
    await ring();
    expect(fake.rules()).toEqual([]);
    expect(shown()).toBe(idleIcon);
  });

  test('27, 29: by any other way catches up when the alarm never came', async () => {
    haveAgreement(anAgreement());
    await startWorker();
    setClock('2026-11-23 20:00');
    fake.alarms.clear();
    fake.access.grant('*://*.other.example/*');
    await fake.settled();
    expect(fake.rules()).toEqual(wantedRules());
    expect(alarmAt()).toBe(before('2026-11-23 22:00'));
    setClock('2026-11-23 23:00');
    fake.events.startup.emit();
    await fake.settled();
    expect(fake.rules()).toEqual([]);
  });

  test('26: after the browser was closed across the end removes the old rules', async () => {
    haveAgreement(anAgreement());
    setClock('2026-11-23 20:00');
    await startWorker();
    setClock('2026-11-24 08:00');
    await startWorker();
    expect(fake.rules()).toEqual([]);
  });

  test('13: in another zone follows the clock of that zone', async () => {
    haveAgreement(anAgreement());
    setClock('2026-11-23 20:00');
    await startWorker();
    expect(fake.rules()).toHaveLength(wantedRules().length);
    setZone('America/New_York');
    await ring();
    expect(fake.rules()).toEqual([]);
    expect(alarmAt()).toBe(before('2026-11-23 19:20'));
  });

  test('4: two adjacent windows leave no moment without rules', async () => {
    const windows = [aWindow(), aWindow({ id: 'late', start: '22:00', end: '23:00' })];
    haveAgreement(anAgreement({ windows }));
    setClock('2026-11-23 21:00');
    await startWorker();
    fake.forgetCalls();
    setClock('2026-11-23 22:00');
    await ring();
    expect(fake.calls('declarativeNetRequest.updateDynamicRules')).toEqual([]);
    expect(fake.rules()).toEqual(wantedRules());
  });
});

describe('the alarm', () => {
  test('37: is never more than a day ahead, and always there', async () => {
    await startWorker();
    expect(alarmAt()).toBe(at('2026-11-24 12:00'));
    haveAgreement(anAgreement({ windows: [aWindow({ days: ['sun'] })] }));
    await fake.settled();
    expect(alarmAt()).toBe(at('2026-11-24 12:00'));
  });

  test('34: that stands already is not set again', async () => {
    haveAgreement(anAgreement());
    await startWorker();
    fake.forgetCalls();
    passTime({ minutes: 10 });
    await startWorker();
    expect(fake.calls('alarms.create')).toEqual([]);
  });

  test('of a boundary that lies between two milliseconds is never before it', async () => {
    await startWorker();
    setClock(Temporal.Instant.from('2026-11-23T12:00:00.000400Z'));
    await ask('beginNow', { minutes: 30 });
    const end = Temporal.Instant.from('2026-11-23T12:30:00.001Z');
    expect(alarmAt()).toBe(end.epochMilliseconds - 3000);
    setClock(end.subtract({ seconds: 1 }));
    await ring();
    expect(alarmAt()).toBe(end.epochMilliseconds);
  });
});

describe('an idle wake-up', () => {
  test('writes nothing', async () => {
    haveAgreement(anAgreement());
    await startWorker();
    fake.forgetCalls();
    for (const wake of [startWorker, ring, startWorker]) {
      passTime({ minutes: 20 });
      await wake();
    }
    expect(fake.changes().filter((api) => api.startsWith('storage.'))).toEqual([]);
  });

  test('with nothing agreed writes nothing either', async () => {
    await startWorker();
    fake.forgetCalls();
    passTime({ hours: 24 });
    await ring();
    expect(fake.changes().filter((api) => api.startsWith('storage.'))).toEqual([]);
  });

  test('inside a window writes nothing and leaves the rules alone', async () => {
    haveAgreement(anAgreement());
    fake.access.grant('*://*.news.example/*');
    fake.tabs.openTab('https://news.example/');
    setClock('2026-11-23 20:00');
    await startWorker();
    fake.forgetCalls();
    passTime({ minutes: 20 });
    await startWorker();
    const changed = new Set(fake.changes());
    // The icon is told again what it shows, which changes nothing; a cover that stands is left alone.
    expect([...changed].sort()).toEqual(['action.setIcon', 'action.setTitle']);
  });
});

describe('rules', () => {
  test('5: change when a window that covers everything follows one that covers the list', async () => {
    const windows = [
      aWindow(),
      aWindow({ id: 'late', start: '22:00', end: '23:00', covers: 'everything' }),
    ];
    haveAgreement(anAgreement({ windows }));
    setClock('2026-11-23 21:00');
    await startWorker();
    setClock('2026-11-23 22:00');
    await ring();
    expect(fake.rules()).toEqual(wantedRules());
    setClock('2026-11-30 21:00');
    await ring();
    expect(fake.rules()).toEqual(wantedRules());
  });

  test('24: are swapped in one call', async () => {
    haveAgreement(anAgreement());
    setClock('2026-11-23 20:00');
    await startWorker();
    fake.forgetCalls();
    await ask('saveAgreement', anAgreement({ sites: ['other.example', 'video.example/shorts'] }));
    expect(fake.calls('declarativeNetRequest.updateDynamicRules')).toHaveLength(1);
    expect(fake.rules()).toEqual(wantedRules());
  });

  test('that another build left behind go', async () => {
    const stray = {
      id: 77,
      action: { type: 'block' },
      condition: { requestDomains: ['a.example'] },
    };
    fake.haveRules([stray]);
    await startWorker();
    expect(fake.rules()).toEqual([]);
  });

  test('63: for a thousand sites are still one rule and its exceptions', async () => {
    const sites = Array.from({ length: 1000 }, (_, index) => `site${index}.example`);
    haveAgreement(anAgreement({ sites }));
    setClock('2026-11-23 20:00');
    await startWorker();
    expect(fake.rules()).toEqual(wantedRules());
    expect(fake.rules()).toHaveLength(2);
  });
});
