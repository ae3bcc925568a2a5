import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { setClock } from '../support/fake-clock.ts';
import { anAgreement, freshDevice, haveAgreement, startWorker } from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

/** A page that was on its way when the worker looked, and has come two seconds later. */
async function arrivesAfter(wall: string) {
  setClock(wall);
  const tab = fake.tabs.openTab('about:blank', { loading: true });
  await startWorker();
  Object.assign(tab, { url: 'https://news.example/', loading: false });
  vi.advanceTimersByTime(2000);
  await fake.settled();
  return tab;
}

beforeEach(() => {
  freshDevice();
  fake.access.origins.add('*://*.news.example/*');
  haveAgreement(anAgreement());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

test('49: a page on its way when a window begins is covered when it has come', async () => {
  const tab = await arrivesAfter('2026-11-23 19:30');
  expect(tab.heard.at(-1)).toMatchObject({ order: 'cover' });
});

test('half a minute later nobody waits for it: the rules have met it', async () => {
  const tab = await arrivesAfter('2026-11-23 19:30:30');
  expect(tab.heard).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('with nothing on its way nobody waits', async () => {
  setClock('2026-11-23 19:30');
  fake.tabs.openTab('https://news.example/');
  await startWorker();
  expect(vi.getTimerCount()).toBe(0);
});
