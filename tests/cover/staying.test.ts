import { expect, test, vi } from 'vitest';
import { asked, cover, dialog, inPages, isCovered, root, turn } from './stage.ts';

inPages();

test('it comes back when the page takes it out, from a task and ever later', async () => {
  cover();
  for (const wait of [20, 40, 80, 160]) {
    root()?.host.remove();
    await turn();
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(isCovered()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isCovered()).toBe(true);
  }
});

test('it comes back in another place, should the page look over the one it was in', async () => {
  cover();
  const places = new Set([root()?.host.parentElement]);
  root()?.host.remove();
  await vi.advanceTimersByTimeAsync(20);
  places.add(root()?.host.parentElement);
  expect([...places]).toEqual([document.documentElement, document.body]);
});

test('48: on a page that takes every cover away it gives its place to the block page', async () => {
  cover();
  asked.length = 0;
  for (let times = 0; times < 7; times += 1) {
    expect(asked).toEqual([]);
    root()?.host.remove();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(asked).toEqual(['yieldMe']);
});

test('taken away now and then over an evening, it stays', async () => {
  cover();
  asked.length = 0;
  for (let times = 0; times < 20; times += 1) {
    await vi.advanceTimersByTimeAsync(60_000);
    root()?.host.remove();
    await vi.advanceTimersByTimeAsync(1000);
    expect(isCovered()).toBe(true);
  }
  expect(asked).not.toContain('yieldMe');
});

test('it comes back when it is closed', async () => {
  cover();
  dialog()?.close();
  await turn();
  expect(isCovered()).toBe(true);
});
