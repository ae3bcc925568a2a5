/** Firefox alone: a page that comes back from memory is seen by a listener that stands in the first turn. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { now, setClock } from '../support/fake-clock.ts';
import { fakeEvent } from '../support/fake-event.ts';
import { anAgreement, freshDevice, haveAgreement, ring, startWorker } from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const listening = vi.fn();
const updates = fakeEvent();
const kept = new Map<string, string>();
const renewal = () => fake.alarms.get('revisits')?.scheduledTime;
const patterns = [
  '*://*.news.example/*',
  ...['', '/*', '?*'].map((rest) => `*://*.video.example/shorts${rest}`),
  '*://*.video.example/*',
];

/** What the listener was told to listen for, the last time. */
const filter = () => (listening.mock.lastCall as [unknown, { urls: string[] }])[1].urls;

beforeEach(() => {
  freshDevice();
  kept.clear();
  listening.mockClear();
  updates.forget();
  Object.assign(fake.browser.runtime, { getBrowserInfo: () => undefined });
  const onUpdated = {
    addListener(listener: () => void, wanted: object) {
      listening(listener, wanted);
      updates.addListener(listener);
    },
    removeListener: (listener: () => void) => updates.removeListener(listener),
  };
  Object.assign(fake.browser.tabs, { onUpdated });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  fake.access.origins.add('*://*.news.example/*').add('*://*.video.example/*');
  haveAgreement(anAgreement({ sites: ['news.example', 'video.example/shorts'] }));
});
afterEach(() => {
  Reflect.deleteProperty(fake.browser.runtime, 'getBrowserInfo');
  Reflect.deleteProperty(fake.browser.tabs, 'onUpdated');
  vi.unstubAllGlobals();
});

test('50: outside a window nothing is listened for, and nothing is remembered', async () => {
  await startWorker();
  expect([updates.count(), kept.size, renewal()]).toEqual([0, 0, undefined]);
});

test('50: as a window begins the set-aside sites are listened for, and the background is to start anew', async () => {
  await startWorker();
  setClock('2026-11-23 19:30');
  await ring();
  expect(filter()).toEqual(patterns);
  expect(updates.count()).toBe(1);
  expect(renewal()).toBe(now().epochMilliseconds + 35_000);
});

test('50: started anew it listens in the first turn, looks at what came back, and needs no more', async () => {
  setClock('2026-11-23 20:00');
  await startWorker();
  updates.forget();
  fake.alarms.delete('revisits');
  await startWorker();
  expect([updates.count(), filter(), renewal()]).toEqual([1, patterns, undefined]);
  const tab = fake.tabs.openTab('https://news.example/');
  updates.emit();
  await fake.settled();
  expect(tab.heard.at(-1)).toMatchObject({ order: 'cover' });
});

test('50: at the end it is over, and forgotten', async () => {
  setClock('2026-11-23 20:00');
  await startWorker();
  setClock('2026-11-23 22:00');
  await ring();
  expect([updates.count(), kept.size, renewal()]).toEqual([0, 0, undefined]);
});
