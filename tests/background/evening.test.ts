import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { local, setClock } from '../support/fake-clock.ts';
import {
  anAgreement,
  ask,
  aWindow,
  freshDevice,
  haveAgreement,
  presentPlan,
  ring,
  startWorker,
  storedEvening,
  wantedRules,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const done = { done: true };
const phase = () => presentPlan().phase;

async function startAt(wall: string, agreement = anAgreement()): Promise<void> {
  haveAgreement(agreement);
  setClock(wall);
  await startWorker();
}
async function ringAt(wall: string): Promise<void> {
  setClock(wall);
  await ring();
}

beforeEach(freshDevice);

describe('the evening', () => {
  test('begin now runs on the list for so many minutes, and ends by itself', async () => {
    await startAt('2026-11-23 12:00');
    expect(await ask('beginNow', { minutes: 30 })).toEqual({ ...done, value: true });
    expect(fake.rules()).toEqual(wantedRules());
    expect(fake.alarms.get('boundary')?.scheduledTime).toBe(
      local('2026-11-23 12:30').subtract({ seconds: 3 }).epochMilliseconds,
    );
    await ringAt('2026-11-23 12:30');
    expect(fake.rules()).toEqual([]);
  });

  test.each([0, -5, 1.5, 1441, Number.NaN, '30', null])(
    'begin now for %s minutes is refused',
    async (minutes) => {
      await startAt('2026-11-23 12:00');
      const sent = Number.isNaN(minutes) ? null : minutes;
      const answer = await ask('beginNow', { minutes: sent });
      expect(answer).toEqual({ done: false, reason: 'minutes' });
      expect(fake.rules()).toEqual([]);
    },
  );

  test.each([1, 1440])('begin now for %i minutes begins', async (minutes) => {
    await startAt('2026-11-23 12:00');
    expect(await ask('beginNow', { minutes })).toEqual({ ...done, value: true });
    expect(phase()).toBe('active');
  });

  test('begin now while a window runs begins nothing, and answers so', async () => {
    await startAt('2026-11-23 20:00');
    expect(await ask('beginNow', { minutes: 30 })).toEqual({ ...done, value: false });
    expect(fake.stored()['evening']).not.toHaveProperty('data.begun');
  });

  test('begin now while paused begins all the same', async () => {
    await startAt('2026-11-23 12:00');
    await ask('pause');
    await ask('beginNow', { minutes: 30 });
    expect(phase()).toBe('active');
  });

  test('67: ended early: free at once, and the next one stays', async () => {
    await startAt('2026-11-23 20:00');
    expect(await ask('endEarly')).toEqual(done);
    expect(fake.rules()).toEqual([]);
    await ringAt('2026-11-30 19:30');
    expect(fake.rules()).toEqual(wantedRules());
    expect(phase()).toBe('active');
  });

  test('paused: off until 04:00, then as agreed', async () => {
    const agreement = anAgreement({ windows: [aWindow({ start: '19:30', end: '06:00' })] });
    await startAt('2026-11-23 18:00', agreement);
    await ask('pause');
    await ringAt('2026-11-23 19:30');
    expect(fake.rules()).toEqual([]);
    await ringAt('2026-11-24 04:00');
    expect(fake.rules()).toEqual(wantedRules());
    expect(phase()).toBe('active');
  });

  test('resumed: as agreed at once', async () => {
    await startAt('2026-11-23 18:00');
    await ask('pause');
    setClock('2026-11-23 20:00');
    await ask('resume');
    expect(phase()).toBe('active');
    expect(fake.rules()).toEqual(wantedRules());
  });

  test('paused inside a window: what ran does not come back when resumed', async () => {
    await startAt('2026-11-23 20:00');
    await ask('pause');
    await ask('resume');
    expect(fake.rules()).toEqual([]);
  });

  test('66: an exception opens one site for five minutes and leaves nothing after the window', async () => {
    await startAt('2026-11-23 20:00', anAgreement({ sites: ['news.example', 'video.example'] }));
    await ask('openException', { host: 'news.example', kind: 'five' });
    const [, allow] = fake.rules();
    expect(allow?.condition.requestDomains).toContain('news.example');
    expect(fake.alarms.get('boundary')?.scheduledTime).toBe(
      local('2026-11-23 20:05').subtract({ seconds: 3 }).epochMilliseconds,
    );
    await ringAt('2026-11-23 20:05');
    expect(fake.rules()[1]?.condition.requestDomains).not.toContain('news.example');
    await ringAt('2026-11-23 22:00');
    expect(JSON.stringify(storedEvening())).not.toContain('news.example');
  });

  test('66: an exception survives a restart and ends by itself', async () => {
    await startAt('2026-11-23 20:00');
    await ask('openException', { host: 'news.example', kind: 'together' });
    setClock('2026-11-23 21:00');
    await startWorker();
    expect(fake.rules()).toEqual(wantedRules());
    expect(presentPlan().coverage?.excepted).toEqual(['news.example']);
    await ringAt('2026-11-23 22:00');
    expect(fake.rules()).toEqual([]);
  });

  test.each([
    undefined,
    '',
    7,
    'a b',
    'https://news.example/',
    'news.example/path',
    'NEWS.example',
  ])('an exception for %j is refused and the evening stays readable', async (host) => {
    await startAt('2026-11-23 20:00');
    const answer = await ask('openException', { host, kind: 'five' });
    expect(answer).toEqual({ done: false, reason: 'host' });
    expect(fake.rules()).toEqual(wantedRules());
    expect(phase()).toBe('active');
    expect(storedEvening().exceptions).toEqual([]);
  });

  test('66: an exception of a kind there is not is one of five minutes', async () => {
    await startAt('2026-11-23 20:00');
    await ask('openException', { host: 'news.example', kind: 'for ever' });
    expect(storedEvening().exceptions).toMatchObject([{ kind: 'five' }]);
    await ringAt('2026-11-23 20:05');
    expect(presentPlan().coverage?.excepted).toEqual([]);
  });

  test('an exception outside a window changes nothing', async () => {
    await startAt('2026-11-23 12:00');
    await ask('openException', { host: 'news.example', kind: 'five' });
    expect(storedEvening().exceptions).toEqual([]);
  });

  test('the next one skipped does not begin; the one after does', async () => {
    await startAt('2026-11-23 12:00');
    await ask('skipNext', { windowId: 'dinner' });
    await ringAt('2026-11-23 20:00');
    expect(fake.rules()).toEqual([]);
    await ringAt('2026-11-30 20:00');
    expect(phase()).toBe('active');
  });

  test('skipped and taken back, it begins as agreed', async () => {
    await startAt('2026-11-23 19:25');
    await ask('skipNext', { windowId: 'dinner' });
    expect(await ask('unskip', { key: 'dinner@2026-11-23' })).toEqual(done);
    await ringAt('2026-11-23 19:30');
    expect(fake.rules()).toEqual(wantedRules());
    expect(phase()).toBe('active');
  });

  test('a week skipped takes what is left of it; the next one comes', async () => {
    const daily = anAgreement({ windows: [aWindow({ days: ['mon', 'wed', 'sun'] })] });
    await startAt('2026-11-23 23:00', daily);
    expect(await ask('skipWeek', { windowId: 'dinner' })).toEqual(done);
    expect(storedEvening().letGo.map(({ key }) => key)).toEqual([
      'dinner@2026-11-25',
      'dinner@2026-11-29',
    ]);
    expect(presentPlan().next?.key).toBe('dinner@2026-11-30');
  });

  test('skipping an unknown window changes nothing', async () => {
    await startAt('2026-11-23 12:00');
    expect(await ask('skipNext', { windowId: 'nobody' })).toEqual(done);
    expect(storedEvening().letGo).toEqual([]);
  });

  test('65: two presses at once lose neither', async () => {
    await startAt('2026-11-23 20:00', anAgreement({ sites: ['news.example', 'video.example'] }));
    await Promise.all(
      ['news.example', 'video.example'].map((host) =>
        fake.ask('openException', { host, kind: 'together' }),
      ),
    );
    await fake.settled();
    expect(storedEvening().exceptions.map(({ host }) => host)).toEqual([
      'news.example',
      'video.example',
    ]);
  });

  test('a command whose aftermath fails is still answered as done', async () => {
    await startAt('2026-11-23 20:00');
    fake.fail('storage.session.get');
    fake.fail('declarativeNetRequest.getDynamicRules');
    expect(await ask('endEarly')).toEqual(done);
  });
});
