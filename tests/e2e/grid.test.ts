import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

interface Kept {
  readonly id: string;
  readonly title: string;
  readonly days: readonly string[];
  readonly start: string;
  readonly end: string;
}

const dinner = {
  id: 'dinner',
  title: 'Dinner',
  days: ['mon', 'wed'],
  everyWeeks: 1,
  start: '19:30',
  end: '22:00',
  covers: 'list',
} as const;

let session: Session;
let page: Tab;

const windows = async () =>
  ((await stored(page, 'agreement')) as { windows: readonly Kept[] }).windows;
const inShort = ({ title, days, start, end }: Kept) => `${title} ${days.join(' ')} ${start}–${end}`;
/** Waits until the windows that are stored are these. */
const becomes = (...wanted: readonly string[]) =>
  expect.poll(async () => (await windows()).map(inShort), { timeout: 15_000 }).toEqual(wanted);

const on = (day: string, from = '19:30', to = '22:00') => ({
  role: 'button',
  name: `Dinner ${day}, ${from} until ${to}`,
});
/** One day of the week and one hour, in pixels. */
const dayWide = () =>
  page.evaluate(() => (document.querySelector('.grid-field')?.clientWidth ?? 0) / 7);
const HOUR = 27.5;

beforeAll(async () => {
  session = await launch({ locale: 'en-GB', timeZone: 'Europe/Paris' });
});

beforeEach(async () => {
  await page?.close();
  page = await session.open('src/pages/options/index.html#/schedule');
  await page.resize({ width: 1280, height: 900 });
  await page.evaluate(
    async (windows) => {
      const data = { names: [], windows, sites: [], keptOpen: [], embedded: false };
      await browser.storage.local.set({ agreement: { version: 1, data } });
    },
    [dinner],
  );
  await page.waitForElement(on('Monday'));
});

afterAll(() => session?.close());

describe('with the hand', () => {
  it('a block goes to another day and hour, in days and quarters of an hour', async () => {
    const day = await dayWide();
    await page.drag(on('Monday'), { x: day + 6, y: -2 * HOUR + 2 });
    await becomes('Dinner tue wed 17:30–20:00');
    await page.waitForElement(on('Tuesday', '17:30', '20:00'));
  });

  it('an edge makes it longer', async () => {
    await page.click(on('Monday'));
    await page.drag('.block.chosen .edge-end', { x: 0, y: HOUR });
    await becomes('Dinner mon wed 19:30–23:00');
  });

  it('an empty place becomes a window, whose name is asked for', async () => {
    await page.drag('.grid-field', { x: 0, y: 2 * HOUR });
    await becomes('Dinner mon wed 19:30–22:00', 'Time for two thu 12:00–14:00');
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement);
  });

  it('what was done is undone by its toast', async () => {
    await page.drag(on('Monday'), { x: 0, y: -HOUR });
    await becomes('Dinner mon wed 18:30–21:00');
    await page.clickRole('button', 'Undo');
    await becomes('Dinner mon wed 19:30–22:00');
  });
});

describe('with keys alone', () => {
  it('arrows move it, with Shift they change its length, and Ctrl+Z takes each back', async () => {
    await page.click(on('Monday'));
    await page.press('ArrowDown');
    await becomes('Dinner mon wed 19:45–22:15');
    await page.press('ArrowRight');
    await becomes('Dinner tue wed 19:45–22:15');
    await page.press('Shift+ArrowUp');
    await becomes('Dinner tue wed 19:45–22:00');
    await page.press('Control+z');
    await becomes('Dinner tue wed 19:45–22:15');
    await page.press('Control+z');
    await page.press('Control+z');
    await becomes('Dinner mon wed 19:30–22:00');
  });

  it('Enter opens its fields, Delete removes it', async () => {
    await page.click(on('Monday'));
    await page.press('Enter');
    await page.waitFor(() => (document.activeElement as HTMLInputElement).value === 'Dinner');
    await page.click(on('Wednesday'));
    await page.press('Delete');
    await becomes();
    await page.clickRole('button', 'Undo');
    await becomes('Dinner mon wed 19:30–22:00');
  });
});

it('nothing is wrong with it for a screen reader', async () => {
  expect(await page.axe()).toEqual([]);
});
