import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, zone } from './support/bringing.ts';
import { headingSays } from './support/by-keyboard.ts';
import { popup } from './support/hands.ts';
import { focusedName, pressByKey, tabTo } from './support/keyboard.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

interface Kept {
  readonly id: string;
  readonly from: number;
  readonly what: string;
  readonly on: string;
  readonly where: string;
}

const inDays = (days: number) => Temporal.Now.plainDateISO(zone).add({ days });
const weekday = (days: number) => inDays(days).toLocaleString('en', { weekday: 'long' });

/** What stands on the paper. */
const paper = () => document.querySelector<HTMLElement>('.promise-paper p')?.innerText;
const isGone = (data: Tab) =>
  data.waitFor(async () => {
    const tabs = await browser.tabs.query({});
    return !tabs.some((tab) => tab.url?.includes('checkin'));
  });

describe.each([
  ['as it moves', false],
  ['with reduced motion', true],
])('a small promise by keyboard alone, %s', (_, reducedMotion) => {
  let site: Site;
  let session: Session;
  let data: Tab;

  const kept = async () => (await stored(data, 'promises')) as readonly Kept[];
  const keep = (promises: readonly Kept[]) =>
    data.evaluate(
      (all) => browser.storage.local.set({ promises: { version: 1, data: all } }),
      promises.map((promise) => ({ ...promise })),
    );
  /** A day has gone by since it was for: it was promised for yesterday. */
  const dayGoesBy = async () => {
    const on = inDays(-1).toString();
    await keep((await kept()).map(({ id, from, what, where }) => ({ id, from, what, where, on })));
  };

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, reducedMotion, timeZone: zone });
    data = await bring(session, agreementWith({}));
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('is made from Together: smaller, on a day, after something, and not lost by Esc', async () => {
    const together = await session.open('src/pages/options/index.html#/together');
    await together.waitForElement({ role: 'button', name: 'Make a small promise' });
    await pressByKey(together, 'Make a small promise');
    const page = await session.waitForTab(/checkin\/index\.html#\/promise/);
    await page.waitForElement({ role: 'textbox', name: 'What' });
    await page.toFront();
    await page.resize({ width: 420, height: 640 });
    expect(await page.axe()).toEqual([]);
    await tabTo(page, 'What');
    await page.type('Sort out all our photos');
    await pressByKey(page, 'Smaller still');
    expect(await page.evaluate(focusedName)).toBe('What');
    await page.type('Print one for the hall');
    await page.press('Escape');
    await pressByKey(page, new RegExp(`^${weekday(1).slice(0, 3)}`));
    await page.press('Escape');
    await tabTo(page, 'Where, or right after what');
    await page.type('At my desk, after lunch');
    await pressByKey(page, 'Jules promises this instead');
    const words = `On ${weekday(1)}, at my desk after lunch, I will print one for the hall.`;
    expect(await page.evaluate(paper)).toBe(words);
    expect(await page.axe()).toEqual([]);
    const room = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(room).toBe(640);
    await pressByKey(page, 'Promise this');
    await headingSays(page, 'It is promised.');
    expect(await page.evaluate(focusedName)).toBe('Done');
    expect(await page.axe()).toEqual([]);
    expect(await kept()).toMatchObject([
      {
        from: 1,
        what: 'Print one for the hall',
        on: inDays(1).toString(),
        where: 'At my desk, after lunch',
      },
    ]);
    // The window is gone before the key can come up again.
    await page.press('Enter').catch(() => undefined);
    await isGone(data);
    await together.waitFor((says) => document.body.innerText.includes(says), words);
    await together.close();
  });

  it('stands on Together, is let go, comes back, and is moved', async () => {
    const [promise] = await kept();
    const page = await session.open('src/pages/options/index.html#/together');
    await page.waitForElement({ role: 'button', name: 'Let go print one for the hall' });
    expect(await page.axe()).toEqual([]);
    await pressByKey(page, 'Let go print one for the hall');
    await page.waitFor(() => document.activeElement?.textContent === 'Make a small promise');
    expect(await kept()).toEqual([]);
    await page.waitForElement({ role: 'button', name: 'Undo' });
    await pressByKey(page, 'Undo');
    await page.waitFor(() => document.activeElement?.textContent?.startsWith('Kept'));
    expect(await kept()).toEqual([promise]);
    await pressByKey(page, 'Move print one for the hall');
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement);
    expect(await page.axe()).toEqual([]);
    const to = inDays(3);
    await page.type([to.month, to.day, to.year].map((n) => String(n).padStart(2, '0')).join(''));
    await pressByKey(page, 'Move it');
    await page.waitFor((day) => document.body.innerText.includes(`Jules, by ${day}`), weekday(3));
    await page.waitFor(() => document.activeElement?.textContent?.startsWith('Move '));
    expect(await kept()).toEqual([{ ...promise, on: to.toString() }]);
    await page.close();
  });

  it('is quiet until its day is over; then the popup has one line, and three answers weigh the same', async () => {
    const date = { kind: 'date', title: 'soup and cards', on: inDays(4).toString(), at: '19:30' };
    await data.evaluate(
      (input) => browser.runtime.sendMessage({ command: 'keepDate', input }),
      date,
    );
    const before = await popup(session);
    // Which date is next is read after what was promised.
    await before.waitFor((day) => document.body.innerText.includes(day), weekday(4));
    expect(await before.text()).not.toContain('look back');
    await before.close();
    await dayGoesBy();
    const page = await popup(session);
    await page.resize({ width: 380, height: 560 });
    await page.waitFor(() => document.body.innerText.includes('One look back'));
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(560);
    expect(await page.axe()).toEqual([]);
    await tabTo(page, 'print one for the hall');
    // The popup may be gone before the key can come up again.
    await page.press('Enter').catch(() => undefined);
    const back = await session.waitForTab(/checkin\/index\.html#\/promise/);
    await headingSays(back, 'One look back');
    await back.toFront();
    expect(await back.axe()).toEqual([]);
    const looks = await back.evaluate(() =>
      [...document.querySelectorAll('.foot .btn')].map((button) => {
        const { color, backgroundColor, borderColor, width, font } = getComputedStyle(button);
        return [color, backgroundColor, borderColor, Math.round(parseFloat(width)), font].join();
      }),
    );
    expect(looks).toHaveLength(3);
    expect(new Set(looks).size).toBe(1);
    await pressByKey(back, 'Moved');
    await headingSays(back, 'To which day?');
    expect(await back.axe()).toEqual([]);
    await pressByKey(back, 'Move it');
    await headingSays(back, `Then it is ${weekday(2)}.`);
    // What was answered is shown at once, and kept a moment later.
    await data.waitFor(
      async (on) => JSON.stringify(await browser.storage.local.get('promises')).includes(on),
      inDays(2).toString(),
    );
    await dayGoesBy();
    await back.waitForElement({ role: 'button', name: 'The other look back' });
    await pressByKey(back, 'The other look back', 'Shift+Tab');
    await headingSays(back, 'One look back');
    await pressByKey(back, 'Kept');
    await headingSays(back, 'Then it is done.');
    expect(await back.axe()).toEqual([]);
    await tabTo(back, 'Done');
    await back.press('Enter').catch(() => undefined);
    await isGone(data);
    await data.waitFor(
      async () => !JSON.stringify(await browser.storage.local.get(null)).includes('for the hall'),
    );
  });

  it('three is plenty', async () => {
    const on = inDays(2).toString();
    await keep(['a', 'b', 'c'].map((id) => ({ id, from: 0, what: `Do ${id}`, on, where: '' })));
    const page = await session.open('src/pages/checkin/index.html#/promise');
    await headingSays(page, 'Three is plenty for now.');
    expect(await page.axe()).toEqual([]);
    await pressByKey(page, 'Kept do b');
    await headingSays(page, 'Then it is done.');
    await pressByKey(page, 'Make a small promise', 'Shift+Tab');
    await page.waitForElement({ role: 'textbox', name: 'What' });
    await tabTo(page, 'What');
    expect((await kept()).map(({ id }) => id)).toEqual(['a', 'c']);
    await page.press('Escape').catch(() => undefined);
    await isGone(data);
  });
});
