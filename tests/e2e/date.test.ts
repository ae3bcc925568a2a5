import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCalendar } from '../support/calendar-reader.ts';
import { agreementWith, bring, zone } from './support/bringing.ts';
import { begin, popup } from './support/hands.ts';
import { focusedName, pressByKey, tabTo } from './support/keyboard.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

/** A day that is not among the three that are offered. */
const day = Temporal.Now.plainDateISO(zone).add({ days: 6 });
const weekday = day.toLocaleString('en', { weekday: 'long' });
const typed = [day.month, day.day, day.year].map((part) => String(part).padStart(2, '0')).join('');

interface Kept {
  readonly id: string;
  readonly ideaId: string;
  readonly on: string;
  readonly at: string;
}

/** The titles and details of the three ideas. */
const offered = () =>
  [...document.querySelectorAll<HTMLElement>('.ideas .choice-words')].map((row) => row.innerText);

/** What a page would have the browser save is put where it can be read. */
const catchSaved = () => {
  URL.createObjectURL = (file) => {
    void (file as Blob).text().then((text) => (document.body.dataset['saved'] = text));
    return '#';
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- what a page runs stands alone
  HTMLAnchorElement.prototype.click = function name(this: HTMLAnchorElement) {
    document.body.dataset['name'] = this.download;
  };
};

describe.each([
  ['as it moves', false],
  ['with reduced motion', true],
])('a date by keyboard alone, %s', (_, reducedMotion) => {
  let site: Site;
  let session: Session;
  let data: Tab;
  let title: string;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, reducedMotion, timeZone: zone });
    data = await bring(session, agreementWith({}));
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('is chosen by what the two feel like, kept on a day of their own, and put into a calendar', async () => {
    const page = await session.open('src/pages/checkin/index.html#/date');
    await page.waitForElement({ role: 'button', name: 'Filter' });
    await page.waitForElement('.ideas .choice-words');
    await pressByKey(page, 'Filter');
    await pressByKey(page, 'At home');
    expect(await page.axe()).toEqual([]);
    await pressByKey(page, 'Filter: at home', 'Shift+Tab');
    const first = await page.waitFor(offered);
    await pressByKey(page, 'Three others');
    const others = await page.evaluate(offered);
    expect(others).toHaveLength(3);
    expect(others.filter((words) => first.includes(words))).toEqual([]);
    expect([...first, ...others].filter((words) => !words.includes('At home'))).toEqual([]);

    // One radio has the focus of the group; the arrows choose another.
    await tabTo(page, /At home/, 'Shift+Tab');
    await page.press('ArrowDown');
    title = (others[1] ?? '').split('\n')[0] ?? '';
    await pressByKey(page, /^Other/);
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement);
    await page.type(typed);
    await pressByKey(page, `Keep ${weekday}`);

    await page.waitForElement({ role: 'heading', name: `${weekday} is yours.` });
    expect(await page.evaluate(focusedName)).toBe('Done');
    expect(await page.axe()).toEqual([]);
    await page.evaluate(catchSaved);
    await pressByKey(page, 'Add to calendar', 'Shift+Tab');
    const file = await page.waitFor(() => document.body.dataset['saved']);
    expect(await page.evaluate(() => document.body.dataset['name'])).toBe('undivided-date.ics');
    const [kept] = (await stored(data, 'dates')) as Kept[];
    const start = day.toPlainDateTime('19:30').toZonedDateTime(zone).toInstant();
    const [from, to] = [start.subtract({ hours: 24 }), start.add({ hours: 24 })];
    expect(readCalendar(file, from.toString(), to.toString())).toMatchObject([
      {
        uid: `date.${kept?.id}@undivided.example`,
        title,
        start: new Date(start.epochMilliseconds).toISOString(),
      },
    ]);
    expect(kept).toMatchObject({ on: day.toString(), at: '19:30' });
    await tabTo(page, 'Done');
    // The window is gone before the key can come up again.
    await page.press('Enter').catch(() => undefined);
  });

  it('stands on Together, is let go at once, and comes back as it was', async () => {
    const before = (await stored(data, 'dates')) as Kept[];
    const page = await session.open('src/pages/options/index.html#/together');
    await page.waitForElement({ role: 'button', name: `Let it go ${title}` });
    await pressByKey(page, `Let it go ${title}`);
    await page.waitFor(() => document.querySelector('[data-date]') === null);
    await page.waitFor(() => document.activeElement?.textContent === 'Three ideas for a date');
    expect(await stored(data, 'dates')).toEqual([]);
    await page.waitForElement({ role: 'button', name: 'Undo' });
    await pressByKey(page, 'Undo');
    await page.waitFor((name) => document.activeElement?.textContent === name, `Move ${title}`);
    expect(await stored(data, 'dates')).toEqual(before);
    await page.close();
  });

  it('is moved to another hour, and back', async () => {
    const before = (await stored(data, 'dates')) as Kept[];
    const page = await session.open('src/pages/options/index.html#/together');
    await page.waitForElement({ role: 'button', name: `Move ${title}` });
    await pressByKey(page, `Move ${title}`);
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement);
    expect(await page.axe()).toEqual([]);
    await tabTo(page, 'It begins at');
    await page.press('ArrowUp');
    await pressByKey(page, 'Move it');
    await page.waitForElement({ role: 'button', name: 'Undo' });
    // For as long as it has the focus it stays, however long the page is looked over.
    await tabTo(page, 'Undo');
    await page.waitForElement({ role: 'button', name: `Move ${title}` });
    await page.waitFor((at) => !document.body.innerText.includes(at), '7:30');
    expect(await stored(data, 'dates')).toMatchObject([{ ...before[0], at: '20:30' }]);
    expect(await page.axe()).toEqual([]);
    await page.press('Enter');
    await page.waitFor((at) => document.body.innerText.includes(at), '7:30');
    expect(await stored(data, 'dates')).toEqual(before);
    await page.close();
  });

  it('is named in the popup during the last window before it, and nothing scrolls for it', async () => {
    await begin(session);
    const page = await popup(session);
    await page.resize({ width: 380, height: 560 });
    const line = await page.waitFor(
      () => document.querySelector<HTMLElement>('.date-reminder')?.innerText,
    );
    expect(line).toMatch(new RegExp(`^${weekday}, 7:30.PM: `));
    expect(line).toContain(title);
    await page.waitForElement({ role: 'button', name: 'We did this' });
    const room = await page.evaluate(() => ({
      high: document.documentElement.scrollHeight,
      wide: document.documentElement.scrollWidth,
    }));
    expect(room).toEqual({ high: 560, wide: 380 });
    expect(await page.axe()).toEqual([]);
    await page.close();
  });
});
