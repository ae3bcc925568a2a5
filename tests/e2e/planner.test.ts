import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { readCalendar, type ReadEvent } from '../support/calendar-reader.ts';
import { agreementWith, bring, zone } from './support/bringing.ts';
import { focusedName, pressByKey, tabTo } from './support/keyboard.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const PATH = 'src/pages/options/index.html#/together';
const today = Temporal.Now.plainDateISO(zone);
/** A day that is not among the three that are offered. */
const day = today.add({ days: 6 });
/** So near the end of a month that three nights lead over it. */
const leaving = today.add({ months: 1 }).with({ day: 31 });

const weekday = (date: Temporal.PlainDate) => date.toLocaleString('en', { weekday: 'long' });
const inWords = (date: Temporal.PlainDate) =>
  date.toLocaleString('en', { weekday: 'long', day: 'numeric', month: 'long' });
/** As it is typed into the field of a day. */
const typed = (date: Temporal.PlainDate) =>
  [date.month, date.day, date.year].map((part) => String(part).padStart(2, '0')).join('');
const iso = (at: Temporal.PlainDateTime) =>
  new Date(at.toZonedDateTime(zone).epochMilliseconds).toISOString();

/** What a page would have the browser save is put where it can be read. */
const catchSaved = () => {
  URL.createObjectURL = (file) => {
    void (file as Blob).text().then((text) => (document.body.dataset['saved'] = text));
    return '#';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
};

let site: Site;
let session: Session;
let page: Tab;

beforeAll(async () => {
  site = await startSite();
  session = await launch({ site, timeZone: zone, reducedMotion: true });
  await bring(session, agreementWith({}));
  page = await session.open(PATH);
  await page.waitForElement({ role: 'button', name: 'Plan · Date' });
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

const focusOn = (name: string): Promise<boolean> =>
  page.waitFor((wanted) => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent ?? element?.textContent;
    return label?.startsWith(wanted) ?? false;
  }, name);
const plans = async () => (await stored(page, 'dates')) as { arranged?: object }[];
const settledAs = (wanted: object): Promise<boolean> =>
  page.waitFor(
    async (text) => {
      const { dates } = await browser.storage.local.get('dates');
      return JSON.stringify(dates).includes(text);
    },
    JSON.stringify(wanted).slice(1, -1),
  );
const eventsAround = async (date: Temporal.PlainDate): Promise<ReadEvent[]> => {
  await page.evaluate(catchSaved);
  await pressByKey(page, 'Add to calendar');
  const file = await page.waitFor(() => document.body.dataset['saved']);
  await page.evaluate(() => delete document.body.dataset['saved']);
  const [from, to] = [date.subtract({ days: 9 }), date.add({ days: 9 })];
  return readCalendar(file, `${from.toString()}T00:00:00Z`, `${to.toString()}T00:00:00Z`);
};

describe('a date, step by step and by keyboard alone', () => {
  it('holds a day first, under words of their own', async () => {
    await pressByKey(page, 'Plan · Date');
    await focusOn('A date, step by step');
    expect(await page.axe()).toEqual([]);
    await pressByKey(page, /^Other/);
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement);
    await page.type(typed(day));
    await tabTo(page, 'What you will do');
    await page.type('Soup and cards');
    await page.press('Enter');
    await focusOn('Noa');
    expect(await plans()).toMatchObject([
      { kind: 'date', title: 'Soup and cards', on: day.toString(), at: '19:30' },
    ]);
  });

  it('asks one thing after the other, and Enter moves on', async () => {
    await page.press('Space');
    await page.press('Enter');
    await focusOn('At home');
    await page.press('ArrowRight');
    await page.press('Enter');
    await focusOn('Something new');
    expect(await page.axe()).toEqual([]);
    await pressByKey(page, 'Leave it open');
    await focusOn('1 hour');
    await page.press('Space');
    await page.press('ArrowRight');
    await page.press('Enter');
    await focusOn('Who minds what meanwhile?');
    await page.type('the cat next door');
    await page.press('Enter');
    await focusOn('One thing to bring?');
    await settledAs({ minding: 'the cat next door' });
    expect((await plans())[0]?.arranged).toEqual({
      planner: 0,
      place: 'out',
      minutes: 90,
      minding: 'the cat next door',
    });
  });

  it('is where it was after the page was loaded anew, with words that were only just left', async () => {
    await page.type('a blanket');
    await page.press('Tab');
    await settledAs({ bring: 'a blanket' });
    await page.reload();
    await page.waitForElement({ role: 'button', name: 'Open · Date' });
    await pressByKey(page, 'Open · Date');
    await page.waitForElement({ role: 'radio', name: 'In a drawer' });
    await pressByKey(page, /^One thing to bring/);
    await focusOn('One thing to bring?');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'a blanket',
    );
    await page.press('Enter');
    await focusOn('In a drawer');
  });

  it('has a window of its own with one press', async () => {
    await page.press('ArrowUp');
    await pressByKey(page, 'Add this window');
    await focusOn('Next');
    await page.waitFor(() => document.body.innerText.includes('“Soup and cards” is there then.'));
    expect(await page.axe()).toEqual([]);
    // It shows at once, and is stored a moment later.
    await page.waitFor(async () => {
      const { agreement } = await browser.storage.local.get('agreement');
      return JSON.stringify(agreement).includes('Soup and cards');
    });
    expect(await stored(page, 'agreement')).toMatchObject({
      windows: [{ title: 'Soup and cards', on: day.toString(), start: '19:30', end: '21:00' }],
    });
    await page.press('Enter');
    await focusOn('What instead, if the weather turns?');
    await pressByKey(page, 'Leave it open');
  });

  it('is confirmed onto paper, and goes into a calendar', async () => {
    await focusOn(`Keep ${weekday(day)}`);
    expect(await page.axe()).toEqual([]);
    await page.press('Enter');
    await focusOn('Soup and cards');
    expect(await page.axe()).toEqual([]);
    expect(await page.text('.plan-paper')).toContain('the cat next door');
    const start = day.toPlainDateTime('19:30');
    expect(await eventsAround(day)).toMatchObject([
      { title: 'Soup and cards', start: iso(start), end: iso(start.add({ minutes: 90 })) },
    ]);
  });

  it('on its day has been: what to keep is spoken, and that it has been can be taken back', async () => {
    await pressByKey(page, 'Change something');
    await focusOn('What instead, if the weather turns?');
    await pressByKey(page, /^When, and what/, 'Shift+Tab');
    await focusOn('The day of the date');
    await page.type(typed(today));
    await page.press('Enter');
    await focusOn('Something new');
    await page.waitFor(() => document.body.innerText.includes('and its window with it.'));
    expect(await stored(page, 'agreement')).toMatchObject({
      windows: [{ title: 'Soup and cards', on: today.toString(), start: '19:30', end: '21:00' }],
    });
    await pressByKey(page, /^Keep it/);
    await focusOn('Back to the paper');
    await page.press('Enter');
    await page.waitFor(() => document.body.innerText.includes('Today is the day.'));
    await pressByKey(page, 'We had it');
    await focusOn('What would you two keep of it?');
    expect(await plans()).toEqual([]);
    expect(await stored(page, `had:${today.toString().slice(0, 7)}`)).toMatchObject([
      { kind: 'date', title: 'Soup and cards', on: today.toString() },
    ]);
    await pressByKey(page, 'Undo');
    await focusOn('Soup and cards');
    expect(await plans()).toMatchObject([{ on: today.toString(), arranged: { minutes: 90 } }]);
    await pressByKey(page, 'We had it');
    await focusOn('What would you two keep of it?');
    // Not the first time: what takes it back is shown for six seconds alone.
    expect(await page.axe()).toEqual([]);
    await pressByKey(page, 'Done');
    await page.waitFor(() => document.querySelector('.planner') === null);
    expect(await page.evaluate(focusedName)).toBe('Plan · Date');
  });
});

describe('a trip', () => {
  it('says on which day it ends, and ends there in another program too', async () => {
    await pressByKey(page, 'Plan · Trip');
    await tabTo(page, 'The day you leave');
    await page.type(typed(leaving));
    await tabTo(page, 'Where to, or what for');
    await page.type('Lisbon');
    await page.press('Enter');
    await focusOn('Noa');
    await pressByKey(page, /^How long/);
    await focusOn('How many nights?');
    await page.press('ArrowUp');
    const back = leaving.add({ days: 3 });
    await page.waitFor((words) => document.body.innerText.includes(words), inWords(back));
    await page.press('Enter');
    await focusOn('Who minds what meanwhile?');
    await pressByKey(page, /^Keep it/);
    await pressByKey(page, `Keep ${weekday(leaving)}`);
    await focusOn('Lisbon');
    const start = leaving.toPlainDateTime('17:00');
    expect(await eventsAround(leaving)).toMatchObject([
      { title: 'Lisbon', start: iso(start), end: iso(start.add({ days: 3 })) },
    ]);
    expect(await page.axe()).toEqual([]);
  });
});
