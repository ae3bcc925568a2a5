import { beforeEach, describe, expect, test, vi } from 'vitest';
import { coverCommands } from '../../src/messaging/commands.ts';
import { CommandFailed, send } from '../../src/messaging/send.ts';
import { serve, type Handlers } from '../../src/messaging/serve.ts';
import { fake, ID } from '../support/fake-browser.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));

const settled = vi.fn(async () => undefined);
const endEarly = vi.fn(async () => undefined);
const savePage = vi.fn(async () => undefined);
const coverMe = vi.fn(async () => ({ title: 'Dinner', until: '2026-11-23T21:00:00Z' }));
const handlers = { endEarly, savePage, coverMe } as unknown as Handlers;

const page = { id: ID, url: `chrome-extension://${ID}/src/pages/popup/index.html` };
const cover = { id: ID, url: 'https://news.example/a', tab: { id: 7 } };
const says = (message: unknown, sender: object) => fake.deliver(message, sender);

beforeEach(() => {
  fake.reset();
  vi.clearAllMocks();
  settled.mockImplementation(async () => undefined);
  serve(handlers, settled);
});

test('there is exactly one listener, and its answer is always a promise', () => {
  expect(fake.events.message.count()).toBe(1);
  const messages = [{ command: 'endEarly' }, { command: 'nope' }, null, 4, 'endEarly', undefined];
  for (const sender of [page, cover, {}]) {
    for (const message of messages) {
      const [answer] = fake.events.message.emit(message, sender);
      expect(answer).toBeInstanceOf(Promise);
    }
  }
});

test('a handler gets the input and who asks; the answer comes when all has settled', async () => {
  const order: string[] = [];
  savePage.mockImplementationOnce(async () => void order.push('handled'));
  settled.mockImplementationOnce(async () => void order.push('settled'));
  const input = { url: 'https://news.example/' };
  expect(await says({ command: 'savePage', input }, { ...page, tab: { id: 3 } })).toEqual({
    done: true,
  });
  expect(savePage).toHaveBeenCalledWith(input, { tabId: 3, url: page.url });
  expect(order).toEqual(['handled', 'settled']);
});

describe('refused, and nothing is done', () => {
  test.each([
    ['an unknown command', { command: 'formatDisk' }, page],
    ['a command named like something every object has', { command: 'constructor' }, page],
    ['the prototype', { command: '__proto__' }, page],
    ['no command', { input: 1 }, page],
    ['a command that is no name', { command: ['endEarly'] }, page],
    ['nothing', null, page],
    ['text', 'endEarly', page],
    ['another extension', { command: 'endEarly' }, { id: 'other', url: page.url }],
    ['nobody', { command: 'endEarly' }, {}],
    ['a page command from a web page', { command: 'endEarly' }, cover],
    ['a page command without an address', { command: 'endEarly' }, { id: ID }],
    [
      'a page command from an address that looks like ours',
      { command: 'endEarly' },
      { id: ID, url: `https://evil.example/chrome-extension://${ID}/` },
    ],
    [
      'a page command from an extension whose id begins like ours',
      { command: 'endEarly' },
      { id: ID, url: `chrome-extension://${ID}x/a.html` },
    ],
  ])('%s', async (_, message, sender) => {
    expect(await says(message, sender)).toMatchObject({ done: false, reason: expect.any(String) });
    for (const handler of [endEarly, savePage, coverMe, settled]) {
      expect(handler).not.toHaveBeenCalled();
    }
  });
});

test('a cover may ask what covers may ask, and is known by its tab', async () => {
  expect(await says({ command: 'coverMe' }, cover)).toMatchObject({ done: true });
  expect(coverMe).toHaveBeenCalledWith(undefined, { tabId: 7, url: cover.url });
  expect([...coverCommands].sort()).toEqual([
    'askMe',
    'closeMe',
    'coverMe',
    'leaveMe',
    'saveMe',
    'watchMe',
    'yieldMe',
  ]);
});

test.each([
  ['an error', new Error('no such window'), 'no such window'],
  ['a text', 'because', 'because'],
  ['nothing', undefined, 'undefined'],
])('a handler that throws %s yields a reason', async (_, thrown, reason) => {
  endEarly.mockRejectedValueOnce(thrown);
  expect(await says({ command: 'endEarly' }, page)).toEqual({ done: false, reason });
});

test('what follows a command may fail: the command is done all the same', async () => {
  settled.mockRejectedValueOnce(new Error('rules'));
  expect(await says({ command: 'endEarly' }, page)).toEqual({ done: true });
});

describe('a page that sends', () => {
  test('gets the value', async () => {
    coverMe.mockResolvedValueOnce({ title: 'x', until: 'y' });
    expect(await send('endEarly')).toBeUndefined();
    expect(endEarly).toHaveBeenCalledOnce();
  });

  test('says when it stands in a private window, and what is kept is refused there', async () => {
    fake.privacy.here = true;
    await send('endEarly');
    expect(fake.calls('runtime.sendMessage')).toEqual([[{ command: 'endEarly', private: true }]]);
    await expect(send('savePage', { url: 'https://a.example/' })).rejects.toThrow('private');
    expect(savePage).not.toHaveBeenCalled();
  });

  test('gets an error that names the command and the reason', async () => {
    endEarly.mockRejectedValueOnce(new Error('torn'));
    await expect(send('endEarly')).rejects.toThrow(new CommandFailed('endEarly: torn'));
  });

  test('gets an error when nobody answers', async () => {
    fake.events.message.forget();
    await expect(send('endEarly')).rejects.toThrow();
    fake.events.message.addListener(() => Promise.resolve(undefined));
    await expect(send('endEarly')).rejects.toThrow('endEarly: no answer');
  });
});
