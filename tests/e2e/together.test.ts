import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, zone } from './support/bringing.ts';
import { pageSays } from './support/by-keyboard.ts';
import { pressByKey, tabTo } from './support/keyboard.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const today = Temporal.Now.plainDateISO(zone);
const month = `had:${today.toString().slice(0, 'YYYY-MM'.length)}`;
const short = (day: Temporal.PlainDate) =>
  day.toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric' });

/** In the page: the words of a row, by its heading. */
function rowWords(name: string): string {
  const heading = [...document.querySelectorAll('.due h2')].find((h2) => h2.textContent === name);
  const words = heading?.closest('li')?.querySelector<HTMLElement>('.due-words')?.innerText;
  return words?.replaceAll(/\s+/g, ' ').trim() ?? '';
}
const rowSays = (page: Tab, name: string, words: string) =>
  page.waitFor(
    ([heading, wanted]) => {
      const h2 = [...document.querySelectorAll('.due h2')].find(
        (one) => one.textContent === heading,
      );
      const row = h2?.closest('li')?.querySelector<HTMLElement>('.due-words');
      return row?.innerText.replaceAll(/\s+/g, ' ').trim() === wanted;
    },
    [name, words],
  );

/** In the page: how far each dot is turned, in degrees. */
const turns = () =>
  [...document.querySelectorAll<SVGElement>('g.arc-turn')].map((dot) =>
    Number.parseFloat(dot.style.transform.replace('rotate(', '')),
  );
const focusIs = (page: Tab, name: string) =>
  page.waitFor((wanted) => document.activeElement?.textContent === wanted, name);
/** What was done is told, with its way back, only once the worker has answered. */
async function undo(page: Tab): Promise<void> {
  await page.waitForElement({ role: 'button', name: 'Undo' });
  await pressByKey(page, 'Undo');
}
const line = () => document.querySelector<HTMLElement>('.page-top p')?.innerText;

describe.each([
  ['as it moves', false],
  ['with reduced motion', true],
])('the rhythm by keyboard alone, %s', (_, reducedMotion) => {
  let site: Site;
  let session: Session;
  let data: Tab;
  let page: Tab;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, reducedMotion, timeZone: zone });
    data = await bring(session, agreementWith({}));
    page = await session.open('src/pages/options/index.html#/together');
    await page.waitForElement({ role: 'button', name: 'Change the rhythm' });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('is whenever you like before the first', async () => {
    await rowSays(page, 'Date', 'Whenever you like');
    expect(await page.evaluate(turns)).toEqual([180, 180, 180]);
    expect(await page.axe()).toEqual([]);
  });

  it('moves only where motion is welcome', async () => {
    const moves = await page.evaluate(() => {
      const { transitionProperty, transitionDuration } = getComputedStyle(
        document.querySelector('.arc-turn')!,
      );
      return `${transitionProperty} ${transitionDuration}`;
    });
    expect(moves).toBe(reducedMotion ? 'none 0s' : 'transform 0.32s');
  });

  it('goes on from a date that they had, and back from one that they had not', async () => {
    await pressByKey(page, 'We had one · Date');
    expect(await page.axe()).toEqual([]);
    await tabTo(page, 'What it was, if you like');
    await page.type('soup and cards');
    await page.press('Enter');
    const by = `By ${short(today.add({ days: 7 }))} last: soup and cards`;
    await rowSays(page, 'Date', by);
    expect(await page.evaluate(turns)).toEqual([0, 180, 180]);
    await focusIs(page, 'We had one · Date');
    expect(await stored(data, month)).toMatchObject([
      { kind: 'date', on: today.toString(), title: 'soup and cards' },
    ]);
    await undo(page);
    await rowSays(page, 'Date', 'Whenever you like');
    expect(await stored(data, month)).toEqual([]);
    await focusIs(page, 'Plan · Date');
  });

  it('counts from the day it was', async () => {
    const yesterday = today.subtract({ days: 1 });
    await pressByKey(page, 'We had one · Date');
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement);
    const typed = [yesterday.month, yesterday.day, yesterday.year].map((part) =>
      String(part).padStart(2, '0'),
    );
    await page.type(typed.join(''));
    await pressByKey(page, 'Note it');
    await rowSays(page, 'Date', `By ${short(today.add({ days: 6 }))} last: ${wholeDay(yesterday)}`);
    expect((await page.evaluate(turns))[0]).toBeCloseTo(180 / 7, 1);
  });

  it('keeps an idea for the next trip', async () => {
    await pressByKey(page, 'Note an idea · Trip');
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement);
    await page.type('Lisbon');
    await page.press('Enter');
    await rowSays(page, 'Trip', 'Whenever you like idea: Lisbon');
    await focusIs(page, 'Change the idea · Trip');
    await page.waitForElement({ role: 'button', name: 'Open · Trip' });
  });

  it('shows what is planned, which is moved and moved back', async () => {
    const on = today.add({ days: 3 });
    const plan = { kind: 'night', title: 'the lake', on: on.toString(), at: '18:00' };
    await data.evaluate(
      (input) => browser.runtime.sendMessage({ command: 'keepDate', input }),
      plan,
    );
    await page.waitForElement({ role: 'button', name: 'Open · Night away' });
    expect(await page.evaluate(rowWords, 'Night away')).toMatch(
      new RegExp(`^${short(on)}, 6:00.PM the lake$`),
    );
    await pressByKey(page, 'Move · Night away', 'Shift+Tab');
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement);
    expect(await page.axe()).toEqual([]);
    await tabTo(page, 'It begins at');
    await page.press('ArrowUp');
    await pressByKey(page, 'Move it');
    await pageSays(page, 'Moved to');
    expect(await stored(data, 'dates')).toMatchObject([{ ...plan, at: '19:00' }]);
    await focusIs(page, 'Move · Night away');
    await undo(page);
    await page.waitFor(() => !document.body.innerText.includes('7:00'));
    expect(await stored(data, 'dates')).toMatchObject([plan]);
  });

  it('lets go of what is planned, and takes it back as it was', async () => {
    const before = await stored(data, 'dates');
    await focusIs(page, 'Open · Night away');
    await pressByKey(page, 'Let it go · Night away');
    await focusIs(page, 'Plan · Night away');
    expect(await stored(data, 'dates')).toEqual([]);
    await undo(page);
    await focusIs(page, 'Open · Night away');
    await page.waitForElement({ role: 'button', name: 'Let it go · Night away' });
    expect(await stored(data, 'dates')).toEqual(before);
  });

  it('is the couple’s own: another number, and one of them left out', async () => {
    await pressByKey(page, 'Change the rhythm', 'Shift+Tab');
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement);
    await page.press('Control+a');
    await page.type('0');
    await pageSays(page, 'Choose a whole number from 1 to 99.');
    expect(await page.axe()).toEqual([]);
    await page.press('Control+a');
    await page.type('10');
    await pageSays(page, 'A date every 10 days, a night away every 7 weeks');
    await tabTo(page, 'In our rhythm · Trip');
    await page.press('Space');
    await page.waitFor(() => document.querySelectorAll('.due-row').length === 2);
    expect(await page.evaluate(line)).toBe('A date every 10 days, a night away every 7 weeks.');
    await pressByKey(page, 'Done');
    await focusIs(page, 'Change the rhythm');
    expect(await page.evaluate(turns)).toHaveLength(2);
    expect((await page.evaluate(turns))[0]).toBeCloseTo(18, 1);
    expect(await page.axe()).toEqual([]);
  });

  it('is the same after the page was closed', async () => {
    await page.reload();
    await rowSays(
      page,
      'Date',
      `By ${short(today.add({ days: 9 }))} last: ${wholeDay(today.subtract({ days: 1 }))}`,
    );
    expect(await page.evaluate(line)).toBe('A date every 10 days, a night away every 7 weeks.');
  });

  it('goes back to 7 · 7 · 7, and the idea is still there', async () => {
    await pressByKey(page, 'Change the rhythm');
    await pressByKey(page, 'Back to 7 · 7 · 7');
    await rowSays(page, 'Trip', 'Whenever you like idea: Lisbon');
    expect(await page.evaluate(line)).toMatch(/^A date every 7 days, .* Or your own rhythm\.$/);
    await focusIs(page, 'Done');
    await page.press('Enter');
    await focusIs(page, 'Change the rhythm');
  });

  it('what has been is taken off the list, and had back', async () => {
    await pressByKey(page, 'Take it off A date');
    await rowSays(page, 'Date', 'Whenever you like');
    await undo(page);
    await focusIs(page, 'Take it off A date');
    await rowSays(
      page,
      'Date',
      `By ${short(today.add({ days: 6 }))} last: ${wholeDay(today.subtract({ days: 1 }))}`,
    );
  });
});

function wholeDay(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-US', { day: 'numeric', month: 'long', year: 'numeric' });
}
