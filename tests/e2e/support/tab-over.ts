import { writeFile } from 'node:fs/promises';
import { checkAccessibility } from './axe.ts';
import type { Driver, FrameDriver, Json, NodeId, Size, Target } from './driver.ts';
import * as inPage from './in-page.ts';
import { until } from './poll.ts';
import type { Frame, Tab } from './tab.ts';

/** A tab on top of what its browser offers for one. */
export function tabOver(driver: Driver): Tab {
  const frame = frameOver(driver);
  let size: Size | undefined;

  const waitForNode = (target: Target): Promise<NodeId> =>
    until(wordsFor(target), () => driver.locate(target));

  async function hasSettled(target: Target): Promise<{ x: number; y: number } | undefined> {
    const node = await waitForNode(target);
    const first = await callOn(driver, node, inPage.reachablePoint);
    if (typeof first === 'string') throw new Error(first);
    const second = await callOn(driver, node, inPage.reachablePoint);
    return typeof second === 'object' && second.x === first.x && second.y === first.y
      ? second
      : undefined;
  }

  /** Where to press: only once the element lies still and nothing lies over it. */
  async function aim(target: Target): Promise<{ x: number; y: number }> {
    await driver.activate();
    return until(`${wordsFor(target)}, still and uncovered`, () => hasSettled(target));
  }

  const tab: Tab = {
    ...frame,
    async goto(url) {
      await arrive(driver, url, () => driver.navigate(url));
    },
    toFront: () => driver.activate(),
    async reload() {
      // With a hash, its own address would do for the document that is being left.
      const anew = `${await frame.url()} anew`;
      await arrive(driver, anew, () => frame.evaluate(() => location.reload()));
    },
    async click(target, button) {
      const { x, y } = await aim(target);
      await driver.moveMouse(x, y);
      await driver.pressMouse(button);
      await driver.releaseMouse(button);
    },
    clickRole: (role, name) => tab.click({ role, name }),
    async drag(target, by, beforeLettingGo) {
      const [from, ...way] = wayFrom(await aim(target), by);
      await driver.moveMouse(from.x, from.y);
      await driver.pressMouse();
      for (const { x, y } of way) await driver.moveMouse(x, y);
      await beforeLettingGo?.();
      await driver.releaseMouse();
    },
    async touch(target, by) {
      const from = await aim(target);
      await driver.touch(by ? wayFrom(from, by) : [from]);
    },
    async fill(target, text) {
      await driver.activate();
      const typed = await callOn(driver, await waitForNode(target), inPage.prepareField, text);
      if (!typed) return;
      await (text === '' ? tab.press('Delete') : driver.type(text));
    },
    type: (text) => driver.type(text),
    async press(chord) {
      const keys = chord === '+' ? ['+'] : chord.split('+');
      await tab.hold(keys, () => Promise.resolve());
    },
    keyDown: (key) => driver.keyDown(key),
    keyUp: (key) => driver.keyUp(key),
    async hold(keys, during) {
      for (const key of keys) await driver.keyDown(key);
      try {
        return await during();
      } finally {
        for (const key of keys.toReversed()) await driver.keyUp(key);
      }
    },
    async setFiles(target, paths) {
      await driver.setFiles(await waitForNode(target), paths);
    },
    async text(target = 'body') {
      return callOn(driver, await waitForNode(target), inPage.shownText);
    },
    has: async (target) => (await driver.locate(target)) !== undefined,
    async waitForElement(target) {
      await waitForNode(target);
    },
    waitFor: (fn, ...args) => until(`${fn} in the page`, async () => frame.evaluate(fn, ...args)),
    async waitForUrl(expected) {
      let seen = '';
      const matches =
        typeof expected === 'function' ? expected : (url: string) => expected.test(url);
      return until(`the address ${expected}`, async () => {
        seen = await frame.url();
        return matches(seen) ? seen : undefined;
      }).catch((error: unknown) => {
        throw new Error(`${error instanceof Error ? error.message : ''}; it was ${seen}`);
      });
    },
    async resize(wanted) {
      size = wanted;
      await driver.resize(size);
    },
    async screenshot(path, { width, height, fullPage = false, scale = 1 } = {}) {
      const now = await frame.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await driver.resize({ width: width ?? now.width, height: height ?? now.height }, scale);
      await frame.evaluate(inPage.hasPainted);
      await writeFile(path, await driver.capture(fullPage));
      await driver.resize(size);
    },
    axe: () => checkAccessibility(driver),
    frames: async () => (await driver.frames()).map(frameOver),
    close: () => driver.close(),
  };
  return tab;
}

function frameOver(driver: FrameDriver): Frame {
  return {
    url: async () => String(await driver.evaluate('() => location.href', [])),
    evaluate: async <A extends readonly Json[], R>(
      fn: (...args: A) => R | Promise<R>,
      ...args: A
    ) => (await driver.evaluate(String(fn), args)) as R,
  };
}

async function callOn<A extends readonly Json[], R>(
  driver: Driver,
  node: NodeId,
  fn: (element: HTMLElement, ...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  return (await driver.call(node, String(fn), args)) as R;
}

/** Leaves the present document by `leave` and waits until another one has loaded. */
async function arrive(driver: Driver, url: string, leave: () => Promise<unknown>): Promise<void> {
  await driver.evaluate(String(inPage.markDocument), []);
  let refusal = '';
  await leave().catch((error: unknown) => {
    refusal = `; ${String(error).split('\n')[0]}`;
  });
  await until(`${url} to load${refusal}`, () => driver.evaluate(String(inPage.hasArrived), [url]));
}

function wordsFor(target: Target): string {
  return typeof target === 'string' ? target : `${target.role} “${target.name ?? ''}”`;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** From a place in eight even steps. */
function wayFrom({ x, y }: Place, by: Place): [Place, ...Place[]] {
  const steps = 8;
  const way = Array.from({ length: steps }, (_, step) => ({
    x: Math.round(x + (by.x * (step + 1)) / steps),
    y: Math.round(y + (by.y * (step + 1)) / steps),
  }));
  return [{ x, y }, ...way];
}
