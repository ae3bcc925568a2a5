import { describe, expect, test, vi } from 'vitest';
import {
  asked,
  buttons,
  cover,
  dialog,
  inPages,
  isCovered,
  lookAgain,
  minutes,
  open,
  page,
  press,
  root,
  roots,
  turn,
  uncover,
  view,
} from './stage.ts';

inPages();

test('put into a page twice, it listens once', async () => {
  vi.resetModules();
  await import('../../src/cover/cover.ts');
  expect(page.listeners).toHaveLength(1);
});

describe('covered', () => {
  test('the page lies under a modal sheet in a root it cannot look into', () => {
    cover();
    expect(isCovered()).toBe(true);
    expect(root()?.host.shadowRoot).toBeNull();
    expect(root()?.mode).toBe('closed');
    expect(root()?.querySelector('h1')?.textContent).toBe('coverHeading');
    expect(root()?.querySelector('p b')?.textContent).toBe('Dinner');
  });

  test('again, it only says what holds now, and there is one sheet', () => {
    cover();
    cover({ title: 'Late' });
    expect(roots).toHaveLength(1);
    expect(root()?.querySelector('p b')?.textContent).toBe('Late');
  });

  test('a title is shown as text, whatever it holds', () => {
    cover({ title: '<img src=x onerror=alert(1)>' });
    expect(root()?.querySelector('p img')).toBeNull();
    expect(root()?.querySelector('p b')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('a window begun by hand has a name too', () => {
    cover({ title: '' });
    expect(root()?.querySelector('p b')?.textContent).toBe('begunTitle');
  });

  test('media pauses and stays paused until the cover lifts', () => {
    const pauses = vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue(undefined);
    cover();
    expect(pauses).toHaveBeenCalledTimes(2);
    document.querySelector('video')?.dispatchEvent(new Event('play'));
    expect(pauses).toHaveBeenCalledTimes(3);
    uncover();
    document.querySelector('video')?.dispatchEvent(new Event('play'));
    expect(pauses).toHaveBeenCalledTimes(3);
  });

  test('the minutes that are left go on by themselves', async () => {
    cover();
    expect(minutes()).toBe('lengthHours 2 00');
    await vi.advanceTimersByTimeAsync(30 * 60_000);
    expect(minutes()).toBe('90');
    await vi.advanceTimersByTimeAsync(89 * 60_000 + 30_000);
    expect(minutes()).toBe('1');
  });
});

describe('lifted', () => {
  test('the page is as it was: text, focus, and soon no trace of a sheet', async () => {
    const draft = document.querySelector('input');
    if (draft) draft.value = 'half a sentence';
    draft?.focus();
    cover();
    uncover();
    expect(document.activeElement).toBe(draft);
    expect(dialog()?.open).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(root()?.host.isConnected).toBe(false);
    expect(draft?.value).toBe('half a sentence');
  });

  test('it does not come back when the page is changed', async () => {
    cover();
    uncover();
    await vi.advanceTimersByTimeAsync(1000);
    document.body.append(document.createElement('p'));
    await turn();
    expect(root()?.host.isConnected).toBe(false);
  });

  test('twice, nothing happens', () => {
    uncover();
    cover();
    uncover();
    uncover();
    expect(dialog()?.open).toBe(false);
  });

  test('it can be covered anew', async () => {
    cover();
    uncover();
    cover({ title: 'Late' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(isCovered()).toBe(true);
    expect(document.documentElement.querySelectorAll(':scope > div')).toHaveLength(1);
  });
});

describe('pressing', () => {
  test.each([
    [0, 'closeMe'],
    [1, 'saveMe'],
  ])('button %i by a person asks %s', (index, command) => {
    cover();
    press(index, true);
    expect(asked).toEqual([command]);
  });

  test('a click the page made asks nothing', () => {
    cover();
    press(0, false);
    press(1, false);
    buttons()[0]?.click();
    expect(asked).toEqual([]);
  });

  test('a worker that is gone cannot hold the page: the press gives it back', async () => {
    page.answer = async () => {
      throw new Error('Extension context invalidated.');
    };
    cover();
    press(0, true);
    await turn();
    expect(dialog()?.open).toBe(false);
  });
});

describe('asking again', () => {
  test('at the end, and lifted when the worker says so', async () => {
    cover();
    page.answer = async () => ({ done: true });
    await vi.advanceTimersByTimeAsync(2 * 60 * 60_000 - 1000);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual(['coverMe']);
    expect(dialog()?.open).toBe(false);
  });

  test('at the end, and left when another window runs on', async () => {
    cover();
    const until = '2026-11-23T22:00:00Z';
    page.answer = async () => ({ done: true, value: { title: 'Late', until } });
    await vi.advanceTimersByTimeAsync(2 * 60 * 60_000 + 1000);
    expect(isCovered()).toBe(true);
    expect(root()?.querySelector('p b')?.textContent).toBe('Late');
  });

  test('when the page is looked at, and only if it is covered', async () => {
    await lookAgain();
    expect(asked).toEqual([]);
    cover();
    await lookAgain();
    expect(asked).toEqual(['coverMe']);
    expect(isCovered()).toBe(true);
  });

  test.each([
    ['gone', () => Promise.reject(new Error('gone'))],
    ['silent', () => Promise.resolve(undefined)],
    ['unable', () => Promise.resolve({ done: false as const, reason: 'torn' })],
  ])('a worker that is %s holds no page', async (_, answer) => {
    cover();
    page.answer = answer;
    await lookAgain();
    expect(dialog()?.open).toBe(false);
  });

  test('an answer from before the cover was lifted does not bring it back', async () => {
    const late = open();
    cover();
    page.answer = () => late.promise;
    await lookAgain();
    uncover();
    late.resolve({ done: true, value: view });
    await turn();
    expect(dialog()?.open).toBe(false);
  });

  test('an answer from before a new order does not undo it', async () => {
    const late = open();
    cover();
    page.answer = () => late.promise;
    await lookAgain();
    cover({ title: 'Late' });
    late.resolve({ done: true });
    await turn();
    expect(isCovered()).toBe(true);
  });
});
