import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { passTime, setClock, setZone } from '../support/fake-clock.ts';
import {
  anAgreement,
  ask,
  aWindow,
  freshDevice,
  haveAgreement,
  keptKeys,
  presentPlan,
  ring,
  startWorker,
  storedAgreement,
  storedFailures,
  wantedRules,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const NEWS = '*://*.news.example/*';
const openNews = () => fake.tabs.openTab('https://news.example/');
type Tab = ReturnType<typeof openNews>;
const isCovered = (tab: Tab) => (tab.heard.at(-1) as { order?: string })?.order === 'cover';

async function startAt(wall: string, agreement = anAgreement()): Promise<void> {
  haveAgreement(agreement);
  setClock(wall);
  await startWorker();
}
const holds = () => {
  expect(fake.rules()).toEqual(wantedRules());
  return fake.rules().length > 0;
};

beforeEach(() => {
  freshDevice();
  fake.access.origins.add(NEWS);
});

describe('the clock', () => {
  test('17: set forward past the end, it ends the window at the next wake-up', async () => {
    const tab = openNews();
    await startAt('2026-11-23 20:00');
    expect([holds(), isCovered(tab)]).toEqual([true, true]);
    setClock('2026-11-23 22:00');
    await ask('lookAgain');
    expect([holds(), isCovered(tab), tab.mutedInfo.muted]).toEqual([false, false, false]);
  });

  test('18: set back before the start, it waits for the start again and leaves no mark', async () => {
    await startAt('2026-11-23 20:00');
    setClock('2026-11-23 18:00');
    await ring();
    expect(holds()).toBe(false);
    setClock('2026-11-23 19:30');
    await ring();
    expect([holds(), keptKeys()]).toEqual([true, []]);
  });

  test('19: years off in either direction, it is followed there and back', async () => {
    await startAt('2026-11-23 20:00');
    for (const [wall, runs] of [
      ['2061-01-03 20:00', true],
      ['1971-03-02 04:00', false],
      ['2026-11-23 21:00', true],
    ] as const) {
      setClock(wall);
      await ring();
      expect([wall, holds()]).toEqual([wall, runs]);
    }
    expect(new Set(keptKeys()).size).toBe(keptKeys().length);
  });
});

describe('the zone', () => {
  test('13: of the device changes inside a window, to where it has not begun', async () => {
    const tab = openNews();
    await startAt('2026-11-23 20:00');
    setZone('America/New_York');
    await ask('lookAgain');
    expect([holds(), isCovered(tab), keptKeys()]).toEqual([false, false, []]);
    passTime({ hours: 6 });
    await ring();
    expect([holds(), isCovered(tab)]).toEqual([true, true]);
  });

  test('14: of a window is its own, wherever the device goes', async () => {
    await startAt(
      '2026-11-23 20:00',
      anAgreement({ windows: [aWindow({ zone: 'Europe/Berlin' })] }),
    );
    for (const zone of ['America/New_York', 'Pacific/Kiritimati', 'UTC']) {
      setZone(zone);
      await ring();
      expect([zone, holds()]).toEqual([zone, true]);
    }
    expect(fake.calls('declarativeNetRequest.updateDynamicRules')).toHaveLength(1);
  });

  test('16: where the browser hides it behind UTC, a window that names its own is right', async () => {
    setZone('UTC');
    await startAt(
      '2026-11-23 18:45',
      anAgreement({ windows: [aWindow({ zone: 'Europe/Berlin' })] }),
    );
    expect(holds()).toBe(true);
    haveAgreement(anAgreement());
    await fake.settled();
    expect(holds()).toBe(false);
  });
});

describe('sleep', () => {
  test.each([
    ['the late alarm', () => ring()],
    ['a page of ours', () => ask('lookAgain')],
    ['the browser', async () => fake.events.startup.emit()],
    ['an update', async () => fake.events.installed.emit({ reason: 'browser_update' })],
    ['somebody who comes back', async () => fake.events.presence.emit('active')],
  ])('27: across a start: %s wakes it, and the window runs', async (_, wake) => {
    const tab = openNews();
    await startAt('2026-11-23 19:00');
    setClock('2026-11-23 20:40');
    await wake();
    await fake.settled();
    expect([holds(), isCovered(tab)]).toEqual([true, true]);
  });

  test('27: before a start: the alarm that slipped with it is set anew for the same moment', async () => {
    await startAt('2026-11-23 12:00');
    const [alarm] = [...fake.alarms.values()];
    fake.forgetCalls();
    setClock('2026-11-23 15:00');
    fake.events.presence.emit('locked');
    await fake.settled();
    expect(fake.calls('alarms.create')).toEqual([]);
    fake.events.presence.emit('active');
    await fake.settled();
    expect(fake.calls('alarms.create')).toEqual([['boundary', { when: alarm?.scheduledTime }]]);
    expect([...fake.alarms.values()]).toEqual([alarm]);
  });

  test('28: across a week of windows: each is kept once, and nobody is bothered', async () => {
    const windows = [aWindow({ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] })];
    await startAt('2026-11-23 12:00', anAgreement({ windows }));
    const open = fake.tabs.open.size;
    fake.forgetCalls();
    setClock('2026-11-30 12:00');
    await ring();
    expect(keptKeys()).toHaveLength(7);
    expect([holds(), fake.tabs.open.size, fake.tabs.windows.length]).toEqual([false, open, 0]);
    expect(fake.calls('declarativeNetRequest.updateDynamicRules')).toEqual([]);
  });
});

describe('two windows', () => {
  const [list, all] = ['list', 'everything'] as const;

  test('5: that overlap, each with a cover of its own, are both held to their own end', async () => {
    const windows = [
      aWindow({ id: 'a', start: '18:00', end: '20:00', covers: list }),
      aWindow({ id: 'b', start: '19:00', end: '21:00', covers: all }),
    ];
    await startAt('2026-11-23 17:00', anAgreement({ windows }));
    const seen = [];
    for (const wall of ['18:00', '19:00', '20:00', '21:00']) {
      setClock(`2026-11-23 ${wall}`);
      await ring();
      holds();
      seen.push(presentPlan().coverage?.everything);
    }
    expect(seen).toEqual([false, true, true, undefined]);
  });

  test('4: end to end, a covered page stays covered and silent from one to the other', async () => {
    const tab = openNews();
    const windows = [aWindow({ end: '21:00' }), aWindow({ id: 'late', start: '21:00' })];
    await startAt('2026-11-23 20:00', anAgreement({ windows }));
    setClock('2026-11-23 21:00');
    await ring();
    expect(tab.heard).not.toContainEqual({ order: 'uncover' });
    expect([isCovered(tab), tab.mutedInfo.muted]).toEqual([true, true]);
  });
});

describe('permission', () => {
  test('59: taken inside a window, it lets go of the page, and holds it again once given', async () => {
    const tab = openNews();
    await startAt('2026-11-23 20:00');
    expect(isCovered(tab)).toBe(true);
    fake.access.revoke(NEWS);
    await fake.settled();
    expect([isCovered(tab), tab.mutedInfo.muted]).toEqual([false, false]);
    fake.access.grant(NEWS);
    await fake.settled();
    expect([isCovered(tab), tab.mutedInfo.muted]).toEqual([true, true]);
  });
});

describe('the browser refuses', () => {
  test('63, 64: a list that is too long: the rules before it stay, and the reason is kept', async () => {
    await startAt('2026-11-23 20:00');
    const before = fake.rules();
    fake.fail('declarativeNetRequest.updateDynamicRules', new Error('Rule count exceeded.'));
    await ask('saveAgreement', anAgreement({ sites: ['news.example', 'more.example'] }));
    expect(fake.rules()).toEqual(before);
    expect(storedFailures()).toMatchObject([{ where: 'rules', message: 'Rule count exceeded.' }]);
    fake.mend('declarativeNetRequest.updateDynamicRules');
    await ring();
    expect([holds(), storedFailures()]).toEqual([true, []]);
  });

  test('71: to store any more: windows begin and end all the same, and a save is not called done', async () => {
    const tab = openNews();
    await startAt('2026-11-23 12:00');
    fake.fail('storage.local.set', new Error('Resource::kQuotaBytes quota exceeded'));
    setClock('2026-11-23 19:30');
    await ring();
    expect(holds()).toBe(true);
    const next = anAgreement({ sites: ['more.example'] });
    expect(await ask('saveAgreement', next)).toMatchObject({ done: false });
    expect(storedAgreement()).toEqual(anAgreement());
    setClock('2026-11-23 22:00');
    await ring();
    expect([holds(), isCovered(tab), tab.mutedInfo.muted]).toEqual([false, false, false]);
  });
});

test('65: ended early on one page and edited on another at the same moment, both hold', async () => {
  await startAt('2026-11-23 20:00');
  const next = anAgreement({ sites: ['news.example', 'more.example'] });
  const answers = await Promise.all([
    ask('endEarly'),
    ask('saveAgreement', next),
    ask('skipNext', { windowId: 'dinner' }),
  ]);
  expect(answers.map(({ done }) => done)).toEqual([true, true, true]);
  expect([storedAgreement(), presentPlan().phase, holds()]).toEqual([next, 'idle', false]);
  setClock('2026-11-30 20:00');
  await ring();
  expect(holds()).toBe(false);
});
