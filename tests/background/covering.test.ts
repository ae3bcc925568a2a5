import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { local, setClock } from '../support/fake-clock.ts';
import { coverOrder, duringDinner, isMuted, markedTabs, news } from './covers.ts';
import {
  anAgreement,
  ask,
  aWindow,
  BLOCK_PAGE,
  haveAgreement,
  ring,
  startWorker,
  storedMarks,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

beforeEach(duringDinner);

test('each open page that is set aside is covered and muted; the others are let be', async () => {
  const [covered, sub] = [news(), fake.tabs.openTab('https://m.news.example/a')];
  const other = fake.tabs.openTab('https://video.example/');
  await startWorker();
  expect([covered, sub, other].map((tab) => tab.heard.at(-1))).toEqual([
    coverOrder,
    coverOrder,
    undefined,
  ]);
  expect([covered, sub, other].map(isMuted)).toEqual([true, true, false]);
});

test('at the end the covers lift and each tab sounds as it did', async () => {
  const [loud, quiet] = [news(), news({ mutedInfo: { muted: true } })];
  await startWorker();
  expect([loud, quiet].map(isMuted)).toEqual([true, true]);
  setClock('2026-11-23 22:00');
  await ring();
  expect([loud, quiet].map((tab) => tab.heard.at(-1))).toEqual([
    { order: 'uncover' },
    { order: 'uncover' },
  ]);
  expect([loud, quiet].map(isMuted)).toEqual([false, true]);
  expect(storedMarks()).toEqual([]);
});

test('59: a page without permission is left alone, and covered once it is given', async () => {
  fake.access.origins.clear();
  const tab = news();
  await startWorker();
  expect([tab.heard, isMuted(tab)]).toEqual([[], false]);
  fake.access.grant('*://*.news.example/*');
  await fake.settled();
  expect([tab.heard.at(-1), isMuted(tab)]).toEqual([coverOrder, true]);
});

test('where no script may go nothing is half-written: the tab shows the block page, with its sound', async () => {
  const [viewer, fine] = [news({ reachable: false }), news()];
  await startWorker();
  expect([viewer.url, fine.url]).toEqual([
    `${BLOCK_PAGE}#https://news.example/`,
    'https://news.example/',
  ]);
  expect([isMuted(viewer), isMuted(fine)]).toEqual([false, true]);
  expect(markedTabs()).toEqual([fine.id]);
});

test('a document that cannot hold a cover makes way for the block page, its address only if it may', async () => {
  const feed = news({ isHtml: false });
  await startWorker();
  expect([feed.url, isMuted(feed), markedTabs()]).toEqual([
    `${BLOCK_PAGE}#https://news.example/`,
    false,
    [],
  ]);
  fake.tabs.navigate(feed.id, 'https://news.example/');
  await ask('keepAddressesOut', { on: true });
  expect(feed.url).toBe(BLOCK_PAGE);
});

test('a tab that does not answer is muted all the same, not sent away, and covered in the end', async () => {
  const tab = news();
  const execute = fake.browser.scripting.executeScript;
  const slow = vi
    .spyOn(fake.browser.scripting, 'executeScript')
    .mockImplementation(() => new Promise<never>(() => undefined));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const starting = startWorker();
  await vi.advanceTimersByTimeAsync(5000);
  await starting;
  vi.useRealTimers();
  expect([tab.url, isMuted(tab), markedTabs()]).toEqual(['https://news.example/', true, [tab.id]]);
  slow.mockRestore();
  expect(fake.browser.scripting.executeScript).toBe(execute);
  await ring();
  expect(tab.heard.at(-1)).toEqual(coverOrder);
});

test('51: a tab that sleeps is left asleep', async () => {
  const tab = news({ discarded: true });
  await startWorker();
  expect([tab.url, tab.scripts, isMuted(tab)]).toEqual(['https://news.example/', [], false]);
});

test('with nothing changed a look asks for the tabs once and does nothing to them', async () => {
  const tab = news();
  news();
  await startWorker();
  fake.forgetCalls();
  const heard = tab.heard.length;
  await ring();
  expect(fake.calls('tabs.query')).toHaveLength(1);
  expect(tab.heard).toHaveLength(heard);
  expect(fake.changes().filter((api) => !/^(alarms|action)/.test(api))).toEqual([]);
});

test('a cover that stands is told what is new without being put into the page again', async () => {
  const tab = news();
  await startWorker();
  await fake.browser.storage.session.clear();
  await startWorker();
  expect(tab.heard).toEqual([coverOrder, coverOrder]);
  expect(tab.scripts).toHaveLength(1);
});

test('what a hand turned on again under the cover stays on', async () => {
  const tab = news();
  await startWorker();
  tab.mutedInfo = { muted: false, reason: 'user' };
  await ring();
  expect(isMuted(tab)).toBe(false);
});

test('23: a worker killed before it muted does so at the next look', async () => {
  const tab = news();
  fake.fail('tabs.update', new Error('killed'));
  await startWorker();
  expect(isMuted(tab)).toBe(false);
  fake.mend('tabs.update');
  await ring();
  expect(isMuted(tab)).toBe(true);
});

test('a tab left muted by a life before this session is heard again', async () => {
  const left = fake.tabs.openTab('https://elsewhere.example/', {
    mutedInfo: { muted: true, extensionId: fake.browser.runtime.id },
  });
  const byHand = fake.tabs.openTab('https://elsewhere.example/', { mutedInfo: { muted: true } });
  setClock('2026-11-23 22:00');
  await startWorker();
  expect([left, byHand].map(isMuted)).toEqual([false, true]);
});

test('a tab that went on while it was being covered is given back', async () => {
  const tab = news();
  const query = fake.browser.tabs.query;
  vi.spyOn(fake.browser.tabs, 'query').mockImplementationOnce(async (...asked) => {
    const tabs = await query(...asked);
    fake.tabs.navigate(tab.id, 'https://video.example/');
    return tabs;
  });
  await startWorker();
  expect([tab.heard.at(-1), isMuted(tab), markedTabs()]).toEqual([{ order: 'uncover' }, false, []]);
});

test('23: a worker killed between muting and noting still gives the sound back', async () => {
  const tab = news();
  fake.fail('storage.session.set', new Error('killed'), 2);
  await startWorker();
  await startWorker();
  setClock('2026-11-23 22:00');
  await ring();
  expect(isMuted(tab)).toBe(false);
});

test('31: an update in the middle of a window, which forgets the session, gives the sound back', async () => {
  const [loud, quiet] = [news(), news({ mutedInfo: { muted: true } })];
  await startWorker();
  await fake.browser.storage.session.clear();
  await startWorker();
  setClock('2026-11-23 22:00');
  await ring();
  expect([loud, quiet].map(isMuted)).toEqual([false, true]);
});

test('a covered tab that went elsewhere gets its sound back', async () => {
  const tab = news();
  await startWorker();
  fake.tabs.navigate(tab.id, 'https://video.example/');
  await ring();
  expect(isMuted(tab)).toBe(false);
  expect(storedMarks()).toEqual([]);
});

test('a covered tab that was closed is forgotten', async () => {
  const tab = news();
  await startWorker();
  fake.tabs.open.delete(tab.id);
  await ring();
  expect(storedMarks()).toEqual([]);
});

test('a second window that runs on tells the covers until when', async () => {
  const late = aWindow({ id: 'late', title: 'Late', start: '21:00', end: '23:00' });
  haveAgreement(anAgreement({ windows: [aWindow(), late] }));
  const tab = news();
  await startWorker();
  setClock('2026-11-23 21:00');
  await ring();
  const until = local('2026-11-23 23:00').toString();
  expect(tab.heard.at(-1)).toEqual({ order: 'cover', view: { title: 'Late', until } });
  setClock('2026-11-23 22:00');
  await ring();
  expect([tab.heard.at(-1), isMuted(tab)]).toMatchObject([{ order: 'cover' }, true]);
});

test('an exception lifts the cover of its site only, and it comes back after five minutes', async () => {
  haveAgreement(anAgreement({ sites: ['news.example', 'video.example'] }));
  const [tab, other] = [news(), fake.tabs.openTab('https://video.example/')];
  await startWorker();
  await ask('openException', { host: 'news.example', kind: 'five' });
  expect([tab, other].map(isMuted)).toEqual([false, true]);
  expect(tab.heard.at(-1)).toEqual({ order: 'uncover' });
  setClock('2026-11-23 20:05');
  await ring();
  expect([tab.heard.at(-1), isMuted(tab)]).toEqual([coverOrder, true]);
});

test('one that went on to another page while its cover came is uncovered, and not noted', async () => {
  const tab = news();
  const send = fake.browser.tabs.sendMessage;
  const sending = vi
    .spyOn(fake.browser.tabs, 'sendMessage')
    .mockImplementation(async (...said) => ({
      ...(await send(...said)),
      url: 'https://video.example/',
    }));
  await startWorker();
  sending.mockRestore();
  expect([tab.heard.at(-1), isMuted(tab), markedTabs()]).toEqual([{ order: 'uncover' }, false, []]);
});

test('a cover that stands is told when addresses are to be kept out', async () => {
  const tab = news();
  await startWorker();
  await ask('keepAddressesOut', { on: true });
  expect(tab.heard).toEqual([
    coverOrder,
    { ...coverOrder, view: { ...coverOrder.view, isWordless: true } },
  ]);
});

test('a tab that was heard by hand before the window is muted with its cover', async () => {
  const tab = news({ mutedInfo: { muted: false, reason: 'user' } });
  await startWorker();
  expect(isMuted(tab)).toBe(true);
});

test('unreadable notes of what is covered hold nothing up', async () => {
  const tab = news();
  fake.store({ covered: { version: 1, data: 'broken' } }, 'session');
  await startWorker();
  expect([tab.heard.at(-1), isMuted(tab)]).toEqual([coverOrder, true]);
});
