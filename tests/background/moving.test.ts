import { beforeEach, expect, test, vi } from 'vitest';
import { fake, ID } from '../support/fake-browser.ts';
import { local, setClock } from '../support/fake-clock.ts';
import { news } from './covers.ts';
import {
  anAgreement,
  ask,
  freshDevice,
  haveAgreement,
  keptKeys,
  presentPlan,
  ring,
  startWorker,
  storedEvening,
  wantedRules,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const key = 'dinner@2026-11-23';
const done = { done: true };
const alarmAt = () => fake.alarms.get('boundary')?.scheduledTime;
const before = (wall: string) => local(wall).subtract({ seconds: 3 }).epochMilliseconds;
const title = () => fake.icon.title;

async function ringAt(wall: string): Promise<void> {
  setClock(wall);
  await ring();
}

beforeEach(async () => {
  freshDevice();
  fake.access.origins.add('*://*.news.example/*');
  haveAgreement(anAgreement());
  setClock('2026-11-23 19:24');
  await startWorker();
});

test('started early: rules, covers and icon at once; at its end it is kept, and nothing is left of the move', async () => {
  const tab = news();
  expect(await ask('startEarly', { key })).toEqual(done);
  expect(fake.rules()).toEqual(wantedRules());
  expect(fake.rules().length).toBeGreaterThan(0);
  expect(tab.heard.at(-1)).toMatchObject({ order: 'cover' });
  expect(title()).toBe('Undivided. Dinner, until 22:00');
  await ringAt('2026-11-23 22:00');
  expect(fake.rules()).toEqual([]);
  expect(keptKeys()).toEqual([key]);
  expect(storedEvening()).not.toHaveProperty('moved');
});

test('put off: the alarm, the icon and the start move by ten minutes, once', async () => {
  expect(await ask('putOff', { key })).toEqual(done);
  expect(presentPlan().next?.start).toEqual(local('2026-11-23 19:40'));
  expect(alarmAt()).toBe(before('2026-11-23 19:30'));
  expect(title()).toContain('19:40');
  await ringAt('2026-11-23 19:30');
  expect([fake.rules(), title()]).toEqual([[], 'Undivided. Dinner begins at 19:40']);
  const moved = storedEvening().moved;
  expect(await ask('putOff', { key })).toEqual(done);
  expect(storedEvening().moved).toEqual(moved);
  await ringAt('2026-11-23 19:40');
  expect(presentPlan().phase).toBe('active');
  await ringAt('2026-11-23 22:00');
  expect(keptKeys()).toEqual([key]);
});

test('put off, then ended early, it is not kept', async () => {
  await ask('putOff', { key });
  await ringAt('2026-11-23 19:45');
  await ask('endEarly');
  await ringAt('2026-11-23 22:00');
  expect([keptKeys(), storedEvening().letGo.map((gone) => gone.key)]).toEqual([[], [key]]);
});

test.each(['startEarly', 'putOff'])('%s is for what begins soon alone', async (command) => {
  for (const other of ['dinner@2026-11-30', 'nobody', '', undefined, 7, { key }]) {
    await ask(command, { key: other });
  }
  setClock('2026-11-23 19:00');
  await ask(command, { key });
  await ask('beginNow', { minutes: 60 });
  setClock('2026-11-23 19:25');
  await ask(command, { key });
  expect(storedEvening()).not.toHaveProperty('moved');
  expect(await ask(command)).toMatchObject({ done: false });
});

test.each(['startEarly', 'putOff'])(
  '58: %s is not written from a private window',
  async (command) => {
    const url = `chrome-extension://${ID}/src/pages/popup/index.html`;
    const answer = await fake.deliver({ command, input: { key }, private: true }, { id: ID, url });
    expect(answer).toEqual({ done: false, reason: 'not from a private window' });
    expect(storedEvening()).not.toHaveProperty('moved');
  },
);

test('73: a worker killed while it starts early has begun, or has changed nothing', async () => {
  for (const changes of [0, 1, 2, 3]) {
    fake.reset();
    haveAgreement(anAgreement());
    await startWorker();
    fake.killAfter(changes);
    void fake.ask('startEarly', { key });
    await fake.settled();
    fake.bury();
    await startWorker();
    expect(fake.rules()).toEqual(wantedRules());
    expect(presentPlan().phase).toBe(storedEvening().moved ? 'active' : 'idle');
  }
});
