import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { local, setClock } from '../support/fake-clock.ts';
import { coverOrder, duringDinner, isMuted, markedTabs, news } from './covers.ts';
import { anAgreement, ask, BLOCK_PAGE, haveAgreement, startWorker, storedMarks } from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

beforeEach(duringDinner);

const fromCover = (tabId: number, url: string, command: string) =>
  fake.deliver({ command }, { id: fake.browser.runtime.id, url, tab: { id: tabId } });

test('a cover that asks is told what holds for its own page, or nothing', async () => {
  await startWorker();
  expect(await fromCover(1, 'https://news.example/a', 'coverMe')).toEqual({
    done: true,
    value: coverOrder.view,
  });
  expect(await fromCover(1, 'https://video.example/', 'coverMe')).toEqual({ done: true });
  setClock('2026-11-23 22:00');
  expect(await fromCover(1, 'https://news.example/a', 'coverMe')).toEqual({ done: true });
});

test('a cover keeps its page for later and closes its own tab, no other', async () => {
  const [tab, other] = [news(), news()];
  await startWorker();
  await fromCover(tab.id, 'https://news.example/long?read=1', 'saveMe');
  expect([...fake.tabs.open.keys()]).toEqual([other.id]);
  expect(fake.stored()['saved']).toEqual({
    version: 1,
    data: [{ url: 'https://news.example/long?read=1', host: 'news.example' }],
  });
});

test('what watches a host is told what of it is set aside, and until when; nothing elsewhere or later', async () => {
  haveAgreement(anAgreement({ sites: ['news.example/sport', 'video.example'] }));
  await startWorker();
  expect(await fromCover(1, 'https://news.example/a', 'watchMe')).toEqual({
    done: true,
    value: {
      everything: false,
      sites: ['news.example/sport'],
      open: [],
      until: local('2026-11-23 22:00').toString(),
    },
  });
  expect(await fromCover(1, 'https://other.example/', 'watchMe')).toEqual({ done: true });
  setClock('2026-11-23 22:00');
  expect(await fromCover(1, 'https://news.example/a', 'watchMe')).toEqual({ done: true });
});

test.each(['closeMe', 'leaveMe', 'askMe'])(
  '%s from no tab at all changes nothing',
  async (command) => {
    const tab = news();
    await startWorker();
    fake.forgetCalls();
    const sender = { id: fake.browser.runtime.id, url: 'https://news.example/' };
    expect(await fake.deliver({ command }, sender)).toEqual({ done: true });
    expect([fake.changes(), [...fake.tabs.open.keys()]]).toEqual([[], [tab.id]]);
  },
);

test('a covered tab that goes on to another page is heard again, without waiting for a look', async () => {
  const tab = news();
  await startWorker();
  fake.fail('tabs.query');
  await fromCover(tab.id, 'https://news.example/', 'leaveMe');
  expect([isMuted(tab), storedMarks()]).toEqual([false, []]);
});

test('one covered tab that goes on leaves what is noted of the others', async () => {
  const [tab, other] = [news(), news()];
  await startWorker();
  await fromCover(tab.id, 'https://news.example/', 'leaveMe');
  expect(markedTabs()).toEqual([other.id]);
});

test.each([
  ['with its address', false, `${BLOCK_PAGE}#https://news.example/a?b#c`],
  ['without it, where that is kept out', true, BLOCK_PAGE],
])('a page that takes every cover away gives way to the block page, %s', async (_, on, shown) => {
  const tab = news({ url: 'https://news.example/a?b#c' });
  await startWorker();
  await ask('keepAddressesOut', { on });
  await fromCover(tab.id, tab.url, 'yieldMe');
  expect(fake.tabs.open.get(tab.id)?.url).toBe(shown);
});

test('a page that is not set aside gives way to nothing', async () => {
  const tab = fake.tabs.openTab('https://video.example/');
  await startWorker();
  await fromCover(tab.id, tab.url, 'yieldMe');
  expect(fake.tabs.open.get(tab.id)?.url).toBe('https://video.example/');
});

test('58: what is asked for from a private tab never opens in an ordinary window', async () => {
  const tab = news({ incognito: true });
  await startWorker();
  fake.fail('tabs.create');
  await fake.deliver(
    { command: 'askMe' },
    { id: fake.browser.runtime.id, url: tab.url, tab: { id: tab.id, incognito: true } },
  );
  expect(fake.calls('windows.create')).toEqual([
    [{ url: `${BLOCK_PAGE}?ask#https://news.example/`, incognito: true }],
  ]);
});

test('a page both need is asked for in a tab beside it, in front', async () => {
  const tab = news();
  await startWorker();
  await fromCover(tab.id, 'https://news.example/a?b#c', 'askMe');
  expect([...fake.tabs.open.values()].at(-1)).toMatchObject({
    url: `${BLOCK_PAGE}?ask#https://news.example/a?b#c`,
    openerTabId: tab.id,
    active: true,
  });
});
