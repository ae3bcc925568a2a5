import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fake, ID } from '../support/fake-browser.ts';
import { local, setClock } from '../support/fake-clock.ts';
import {
  anAgreement,
  freshDevice,
  haveAgreement,
  keptKeys,
  presentPlan,
  ring,
  startWorker,
  storedEvening,
  storedMarks,
  wantedRules,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const POPUP = `chrome-extension://${ID}/src/pages/popup/index.html`;
const news = (incognito: boolean) => fake.tabs.openTab('https://news.example/', { incognito });
const isMuted = (tab: { mutedInfo: { muted: boolean } }) => tab.mutedInfo.muted;
const privateMarks = () =>
  (fake.stored('session')['covered:private'] as { data: unknown } | undefined)?.data ?? [];

/** From one of our pages in a private window. */
async function askPrivately(command: string, input?: unknown): Promise<unknown> {
  const answer = await fake.deliver({ command, input, private: true }, { id: ID, url: POPUP });
  await fake.settled();
  return answer;
}

beforeEach(() => {
  freshDevice();
  fake.access.origins.add('*://*.news.example/*');
  haveAgreement(anAgreement());
  setClock('2026-11-23 20:00');
});
afterEach(() => vi.useRealTimers());

describe('the worker of private windows', () => {
  beforeEach(() => Object.assign(fake.privacy, { here: true, allowed: true }));

  test('covers its own tabs and sets its alarm; rules, icon and storage are not its to write', async () => {
    const [tab, ordinary] = [news(true), news(false)];
    const before = fake.stored();
    fake.forgetCalls();
    await startWorker();
    expect(tab.heard.at(-1)).toMatchObject({ order: 'cover', view: { isPrivate: true } });
    expect([isMuted(tab), ordinary.heard]).toEqual([true, []]);
    expect(fake.alarms.get('boundary')?.scheduledTime).toBe(
      local('2026-11-23 22:00').subtract({ seconds: 3 }).epochMilliseconds,
    );
    expect([...new Set(fake.changes())].sort()).toEqual([
      'alarms.create',
      'scripting.executeScript',
      'storage.session.set',
      'tabs.sendMessage',
      'tabs.update',
    ]);
    expect(fake.stored()).toEqual(before);
    expect([privateMarks(), storedMarks()]).toEqual([
      [{ tabId: tab.id, says: expect.any(String) }],
      [],
    ]);
  });

  test('gives the tabs back at the end, and leaves the kept evening to the other', async () => {
    const tab = news(true);
    await startWorker();
    setClock('2026-11-23 22:00');
    await ring();
    expect([tab.heard.at(-1), isMuted(tab)]).toEqual([{ order: 'uncover' }, false]);
    expect([keptKeys(), privateMarks()]).toEqual([[], []]);
  });

  test('writes no failure down, and an install opens nothing', async () => {
    const before = fake.stored();
    fake.fail('alarms.get');
    await startWorker();
    fake.events.installed.emit({ reason: 'install' });
    await fake.settled();
    expect([fake.stored(), fake.tabs.open.size]).toEqual([before, 0]);
  });

  test('ending early writes the evening alone, and is answered when the other has followed', async () => {
    await startWorker();
    fake.haveRules(wantedRules() as never);
    const answer = vi.fn();
    const asked = askPrivately('endEarly').then(answer);
    await vi.waitFor(() => expect(fake.stored('session')['bell']).toBeDefined());
    expect(presentPlan().phase).toBe('idle');
    expect(answer).not.toHaveBeenCalled();
    fake.haveRules([]);
    await asked;
    expect(answer).toHaveBeenCalledWith({ done: true });
    expect(Object.keys(fake.stored()).sort()).toEqual(['agreement', 'evening', 'nudges']);
    expect(fake.calls('declarativeNetRequest.updateDynamicRules')).toEqual([]);
  });

  test('an answer comes even if the other never follows', async () => {
    await startWorker();
    fake.haveRules([{ id: 1, action: { type: 'block' }, condition: {} }]);
    expect(await askPrivately('endEarly')).toEqual({ done: true });
  });
});

describe('the worker of the other windows', () => {
  test('looks when the one of private windows rings', async () => {
    await startWorker();
    fake.haveRules([]);
    fake.store({ bell: { version: 1, data: 1 } }, 'session');
    await fake.settled();
    expect(fake.rules()).toEqual(wantedRules());
  });

  test.each([
    ['may run', true, ['dinner@2026-11-23']],
    ['cannot run', false, []],
  ])(
    '35: when another %s, a decision written over is put back: %s',
    async (_, allowed, expected) => {
      fake.privacy.allowed = allowed;
      await startWorker();
      vi.useFakeTimers({ toFake: ['setTimeout'] });
      const before = fake.stored()['evening'];
      await fake.ask('endEarly');
      await fake.settled();
      // The other had read before this was written.
      fake.store({ evening: before });
      await vi.advanceTimersByTimeAsync(1000);
      await fake.settled();
      expect(storedEvening().letGo.map(({ key }) => key)).toEqual(expected);
    },
  );
});

describe('one background for all windows', () => {
  beforeEach(() => Object.assign(fake.privacy, { mode: 'spanning', allowed: true }));

  test('covers both kinds of tabs, and offers to keep only what is in ordinary ones', async () => {
    const [tab, ordinary] = [news(true), news(false)];
    await startWorker();
    expect(tab.heard.at(-1)).toMatchObject({ order: 'cover', view: { isPrivate: true } });
    expect(ordinary.heard.at(-1)).toMatchObject({ order: 'cover' });
    expect(ordinary.heard.at(-1)).not.toMatchObject({ view: { isPrivate: true } });
    expect(fake.rules()).toEqual(wantedRules());
    expect(await cover('coverMe', tab.id)).toMatchObject({ value: { isPrivate: true } });
  });

  test('a cover in a private tab may ask to be closed, not to be kept', async () => {
    await startWorker();
    const before = fake.stored();
    const tab = news(true);
    expect(await cover('saveMe', tab.id)).toMatchObject({ done: false });
    expect([fake.tabs.open.has(tab.id), fake.stored()]).toEqual([true, before]);
    await cover('closeMe', tab.id);
    expect(fake.tabs.open.has(tab.id)).toBe(false);
  });

  test('private windows that are not allowed are not seen', async () => {
    fake.privacy.allowed = false;
    const tab = news(true);
    await startWorker();
    expect(tab.heard).toEqual([]);
  });
});

const cover = (command: string, id: number) =>
  fake.deliver({ command }, { id: ID, url: 'https://news.example/', tab: { id, incognito: true } });

describe('from a private window', () => {
  test.each([
    ['saveAgreement', anAgreement({ sites: [] })],
    ['bringAgreement', anAgreement({ sites: [] })],
    ['restoreAgreement'],
    ['finishWelcome'],
    ['beginNow', { minutes: 30 }],
    ['skipNext', { windowId: 'dinner' }],
    ['skipWeek', { windowId: 'dinner' }],
    ['keepAddressesOut', { on: true }],
    ['oneSmallThing', { windowId: 'dinner', on: false }],
    ['openCheckIn', { activity: 'breathe' }],
    ['answerCheckIn', { cardId: 'a', outcome: 'did' }],
    ['keepNote', { from: 0, text: 'words', sealed: false }],
    ['keepDate', { kind: 'date', ideaId: 'a', on: '2026-12-01', at: '19:00' }],
    ['savePage', { url: 'https://news.example/' }],
    ['forgetSaved'],
    ['erase', { what: 'agreement' }],
  ])('%s is refused with a reason, and nothing is written', async (command, input?: unknown) => {
    await startWorker();
    const before = fake.stored();
    expect(await askPrivately(command, input)).toEqual({
      done: false,
      reason: 'not from a private window',
    });
    expect([fake.stored(), fake.tabs.open.size]).toEqual([before, 0]);
  });

  test.each([
    ['endEarly', undefined, 'idle'],
    ['pause', undefined, 'paused'],
    ['openException', { host: 'news.example', kind: 'five' }, 'active'],
    ['lookAgain', undefined, 'active'],
  ])('%s is done', async (command, input, phase) => {
    await startWorker();
    expect(await askPrivately(command, input)).toEqual({ done: true });
    expect(presentPlan().phase).toBe(phase);
    expect(presentPlan().coverage?.excepted ?? []).toEqual(
      command === 'openException' ? ['news.example'] : [],
    );
  });

  test('a pause is resumed', async () => {
    await startWorker();
    await askPrivately('pause');
    expect(await askPrivately('resume')).toEqual({ done: true });
    expect(presentPlan().phase).toBe('idle');
  });

  test('the tab tells it, even where the page says nothing', async () => {
    await startWorker();
    const sender = { id: ID, url: POPUP, tab: { id: 4, incognito: true } };
    expect(
      await fake.deliver({ command: 'savePage', input: { url: 'https://a.example/' } }, sender),
    ).toMatchObject({ done: false });
  });
});
