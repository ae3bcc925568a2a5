import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { now, passTime, resetClock, setClock, setZone } from '../support/fake-clock.ts';
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
  storedEvening,
  storedFailures,
  storedMarks,
  wantedRules,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const sites = ['news.example', 'video.example/shorts', 'video.example', 'games.example/a+b'];
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const windows = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      days: fc.subarray([...days], { minLength: 1 }),
      start: fc.constantFrom('00:00', '13:00', '19:30', '22:00'),
      end: fc.constantFrom('02:30', '14:00', '20:00', '23:00'),
      covers: fc.constantFrom('list', 'everything'),
    })
    .map((one) => aWindow(one)),
  { selector: ({ id }) => id, maxLength: 3 },
);
const agreements = fc
  .record({
    windows,
    sites: fc.subarray(sites),
    keptOpen: fc.subarray(['video.example/music', 'maps.example']),
    embedded: fc.boolean(),
  })
  .map((more) => anAgreement(more));

type Step = readonly [name: string, take: () => Promise<unknown>];
const step = (name: string, take: () => Promise<unknown>): Step => [name, take];
const steps: fc.Arbitrary<Step> = fc.oneof(
  agreements.map((one) => step('save', () => ask('saveAgreement', one))),
  agreements.map((one) => step('bring', () => ask('bringAgreement', one))),
  fc
    .constantFrom('endEarly', 'pause', 'resume', 'restoreAgreement')
    .map((command) => step(command, () => ask(command))),
  fc
    .constantFrom(5, 30, 600)
    .map((minutes) => step(`begin ${minutes}`, () => ask('beginNow', { minutes }))),
  fc
    .constantFrom('a', 'b', 'x')
    .map((windowId) => step(`skip ${windowId}`, () => ask('skipNext', { windowId }))),
  fc.constantFrom('startEarly', 'putOff').map((command) =>
    step(command, async () => {
      const { next } = presentPlan();
      if (next) setClock(next.start.subtract({ minutes: 4 }));
      await ring();
      await ask(command, { key: next?.key ?? '' });
    }),
  ),
  fc.constant(step('notify', () => ask('tellBefore', { on: true }))),
  fc
    .record({
      host: fc.constantFrom('news.example', 'www.news.example', 'video.example'),
      kind: fc.constantFrom('five', 'together'),
    })
    .map((wish) => step(`open ${wish.host}`, () => ask('openException', wish))),
  fc.integer({ min: -300, max: 3000 }).map((minutes) =>
    step(`clock ${minutes}`, () => {
      passTime({ minutes });
      return ring();
    }),
  ),
  fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu').map((zone) =>
    step(zone, () => {
      setZone(zone);
      return ring();
    }),
  ),
  fc.constant(step('restart', () => startWorker())),
  fc.constant(
    step('lost session', async () => {
      await fake.browser.storage.session.clear();
      await startWorker();
    }),
  ),
);

beforeEach(freshDevice);

test('13, 17, 18, 29: whatever is pressed and whatever the clock does, the browser follows the plan', async () => {
  await startWorker();
  await fc.assert(
    fc.asyncProperty(agreements, fc.array(steps, { maxLength: 10 }), async (first, taken) => {
      fake.reset();
      resetClock();
      fake.access.origins.add('*://*/*');
      fake.access.allow('notifications');
      const tab = fake.tabs.openTab('https://news.example/');
      haveAgreement(first);
      await startWorker();
      for (const [, take] of taken) {
        const before = keptKeys();
        await take();
        const plan = presentPlan();
        expect(fake.rules()).toEqual(wantedRules());
        expect(storedFailures()).toEqual([]);
        const alarm = fake.alarms.get('boundary')?.scheduledTime ?? 0;
        expect(alarm).toBeGreaterThan(now().epochMilliseconds);
        expect(alarm).toBeLessThanOrEqual(now().add({ hours: 24 }).epochMilliseconds);
        if (plan.boundary) {
          expect(alarm).toBeLessThanOrEqual(plan.boundary.epochMilliseconds);
        }
        expect(tab.mutedInfo.muted).toBe((storedMarks() as unknown[]).length > 0);
        if (!plan.soon) expect(fake.notifications.says()).toEqual([]);
        if (!plan.coverage) expect(tab.mutedInfo.muted).toBe(false);
        const kept = keptKeys();
        expect(new Set(kept).size).toBe(kept.length);
        // One that was kept may come again, on a journey west or by a clock set back, and be let go then.
        const newlyKept = new Set(kept.filter((key) => !before.includes(key)));
        expect(storedEvening().letGo.filter(({ key }) => newlyKept.has(key))).toEqual([]);
      }
      expect(storedAgreement()).toBeDefined();
    }),
    { numRuns: 25, interruptAfterTimeLimit: 20_000 },
  );
}, 60_000);
