import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { zoneWhereItIs } from './support/bringing.ts';
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

const weekly = { everyWeeks: 1, covers: 'list' } as const;
const dinner = {
  ...weekly,
  id: 'dinner',
  title: 'Dinner',
  days: ['mon', 'wed'],
  start: '19:30',
  end: '22:00',
};
const night = {
  ...weekly,
  id: 'night',
  title: 'Night',
  days: ['fri'],
  start: '21:30',
  end: '08:30',
};

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
  // Where it is about noon: no window of these runs there, so nothing that is loosened has to wait.
  session = await launch({ locale: 'en-GB', timeZone: zoneWhereItIs(12) });
});

/** The schedule with these windows, and nothing done to it yet. */
async function arranged(...kept: readonly object[]): Promise<void> {
  await page?.close();
  page = await session.open('src/pages/options/index.html#/schedule');
  await page.resize({ width: 1280, height: 900 });
  await page.evaluate(async (windows) => {
    const data = { names: [], windows, sites: [], keptOpen: [], embedded: false };
    await browser.storage.local.set({ agreement: { version: 1, data } });
  }, kept as never);
  await page.waitFor(
    (wanted) => {
      const titles = [...document.querySelectorAll('.block b')].map((title) => title.textContent);
      return wanted.every((title) => titles.some((shown) => shown === title));
    },
    kept.map((window) => (window as Kept).title),
  );
}

beforeEach(() => arranged(dinner));

afterAll(() => session?.close());

describe('with the hand', () => {
  it('a block goes to another day and hour, in days and quarters of an hour', async () => {
    const day = await dayWide();
    await page.drag(on('Monday'), { x: day + 6, y: -2 * HOUR + 2 });
    await becomes('Dinner tue wed 17:30–20:00');
    await page.waitForElement(on('Tuesday', '17:30', '20:00'));
  });

  it('either edge makes it longer or shorter', async () => {
    await page.click(on('Monday'));
    await page.drag('.block.chosen .edge-end', { x: 0, y: HOUR });
    await becomes('Dinner mon wed 19:30–23:00');
    await page.drag('.block.chosen .edge-start', { x: 0, y: HOUR / 2 });
    await becomes('Dinner mon wed 20:00–23:00');
  });

  it('an empty place becomes a window, whose name is asked for', async () => {
    await page.drag('.grid-field', { x: 0, y: 2 * HOUR });
    await becomes('Dinner mon wed 19:30–22:00', 'Time for two thu 12:00–14:00');
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement);
  });

  it('a week without windows can be drawn on as well, upwards too', async () => {
    await arranged();
    await page.waitForElement({ role: 'heading', name: 'No windows yet' });
    await page.drag('.grid-field', { x: 0, y: -HOUR });
    await becomes('Time for two thu 11:00–12:15');
  });

  it('what goes over midnight lies on two days, with open edges, and either holds it', async () => {
    await page.drag(on('Monday'), { x: 0, y: HOUR });
    await becomes('Dinner mon wed 20:30–23:00');
    await page.drag('.block.chosen .edge-end', { x: 0, y: 0.75 * HOUR });
    await becomes('Dinner mon wed 20:30–23:45');
    await page.drag(on('Monday', '20:30', '23:45'), { x: 0, y: HOUR });
    await becomes('Dinner mon wed 21:30–00:45');
    const pieces = await page.evaluate(() =>
      [...document.querySelectorAll('.block.chosen')].map((block) => [
        block.className.match(/cut-\w+/)?.[0],
        block.querySelector('.num')?.textContent,
      ]),
    );
    expect(pieces).toEqual([
      ['cut-after', 'into Tuesday'],
      ['cut-before', expect.stringMatching(/^–0?0:45$/)],
    ]);
    await page.drag('.block.chosen.cut-before .edge-end', { x: 0, y: HOUR });
    await becomes('Dinner mon wed 21:30–01:45');
  });

  it('Escape puts back what is carried', async () => {
    await page.drag(on('Monday'), { x: 0, y: -HOUR }, () => page.press('Escape'));
    await page.drag(on('Wednesday'), { x: 0, y: HOUR });
    await becomes('Dinner mon wed 20:30–23:00');
  });

  it('what was done is undone by its toast', async () => {
    await page.drag(on('Monday'), { x: 0, y: -HOUR });
    await becomes('Dinner mon wed 18:30–21:00');
    await page.clickRole('button', 'Undo');
    await becomes('Dinner mon wed 19:30–22:00');
  });
});

describe('with a finger', () => {
  it('a touch chooses, and what is chosen goes along', async () => {
    await page.touch(on('Wednesday'));
    await page.waitForElement('.block.chosen [data-key^="dinner"]');
    await page.touch('.block.chosen button', { x: 0, y: -HOUR });
    await becomes('Dinner mon wed 18:30–21:00');
    await page.touch('.block.chosen .edge-end', { x: 0, y: HOUR });
    await becomes('Dinner mon wed 18:30–22:00');
  });

  it('an empty place is left to scrolling: nothing is drawn', async () => {
    await page.touch('.grid-field', { x: 0, y: HOUR });
    await page.touch(on('Wednesday'));
    await page.touch('.block.chosen button', { x: 0, y: HOUR });
    await becomes('Dinner mon wed 20:30–23:00');
  });
});

describe('with keys alone', () => {
  it('arrows move it, with Shift they change its length, and Ctrl+Z takes each back', async () => {
    await page.click(on('Monday'));
    await page.press('ArrowDown');
    await becomes('Dinner mon wed 19:45–22:15');
    await page.press('ArrowRight');
    await becomes('Dinner tue wed 19:45–22:15');
    await page.waitFor(() =>
      document.querySelector('[role=status] .toast')?.textContent?.includes('19:45'),
    );
    await page.press('Shift+ArrowUp');
    await becomes('Dinner tue wed 19:45–22:00');
    await page.press('Control+z');
    await becomes('Dinner tue wed 19:45–22:15');
    await page.press('Control+z');
    await page.press('Control+z');
    await becomes('Dinner mon wed 19:30–22:00');
  });

  it('it keeps the focus wherever it goes, over midnight too', async () => {
    await arranged(night);
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'] ?? '');
    await page.click('.block.cut-after button');
    const friday = await focused();
    await page.press('ArrowUp');
    await becomes('Night fri 21:15–08:15');
    await page.waitFor(() => document.activeElement?.textContent?.includes('Friday, 21:15'));
    expect(await focused()).toBe(friday);
    await page.press('ArrowLeft');
    await becomes('Night thu 21:15–08:15');
    await page.waitFor(() => document.activeElement?.textContent?.includes('Thursday, 21:15'));
    expect(await focused()).toMatch(/^night@/);
    expect(await focused()).not.toBe(friday);
  });

  it('Enter opens its fields, Delete removes it', async () => {
    await page.click(on('Monday'));
    await page.press('Enter');
    await page.waitFor(() => (document.activeElement as HTMLInputElement).value === 'Dinner');
    await page.click(on('Wednesday'));
    await page.press('Delete');
    await becomes();
    await page.press('Control+z');
    await becomes('Dinner mon wed 19:30–22:00');
    await page.waitFor(() => document.activeElement?.closest('[data-block]'));
  });
});

it('the weeks before and after show what comes then', async () => {
  const then = await page.evaluate(() =>
    Temporal.Now.plainDateISO().add({ weeks: 1 }).toString({ calendarName: 'never' }),
  );
  const once = {
    id: 'once',
    title: 'Once',
    on: then,
    start: '10:00',
    end: '12:00',
    covers: 'list',
  };
  await page.evaluate(
    async (windows) => {
      const data = { names: [], windows, sites: [], keptOpen: [], embedded: false };
      await browser.storage.local.set({ agreement: { version: 1, data } });
    },
    [dinner, once],
  );
  const shows = (count: number) =>
    page.waitFor((wanted) => document.querySelectorAll('.block').length === wanted, count);
  await shows(2);
  await page.clickRole('button', 'The week after');
  await shows(3);
  await page.clickRole('button', 'Back to this week');
  await shows(2);
});

it('nothing is wrong with it for a screen reader, however full it is and whatever is open', async () => {
  const talk = { ...dinner, id: 'talk', title: 'Talk', start: '20:00', end: '20:15' };
  const film = { ...dinner, id: 'film', title: 'Film', start: '21:00', end: '23:00' };
  await arranged(dinner, night, talk, film);
  expect(await page.axe()).toEqual([]);
  await page.clickRole('button', 'Add a window');
  await page.waitForElement({ role: 'button', name: 'Slow morning' });
  await page.clickRole('button', 'Copy to days');
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  await page.waitForElement('.windows');
  expect(await page.axe()).toEqual([]);
});
