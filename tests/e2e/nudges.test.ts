import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, windowSoon, zone } from './support/bringing.ts';
import { tabTo } from './support/keyboard.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const PATH = 'src/pages/options/index.html#/nudges';

const nudgesHold = (page: Tab, part: string, holds: boolean): Promise<unknown> =>
  page.waitFor(
    async (wanted, isThere) => {
      const { nudges } = await browser.storage.local.get('nudges');
      return JSON.stringify(nudges ?? null).includes(wanted) === isThere;
    },
    part,
    holds,
  );

/** Waits until what is stored about nudges holds `part` somewhere in it. */
const kept = (page: Tab, part: string) => nudgesHold(page, part, true);
const gone = (page: Tab, part: string) => nudgesHold(page, part, false);

/** Never past the last stop: from there the focus goes to the browser itself, and its keys with it. */
describe('the nudges, by keyboard alone', () => {
  let site: Site;
  let session: Session;
  let page: Tab;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, timeZone: zone });
    // Today belongs to the quiet first day, tomorrow no more.
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const window = { ...windowSoon(90, 60).window, days, opensWith: 'breath' };
    await bring(session, agreementWith({ windows: [window] }));
    page = await session.open(PATH);
    await page.waitForElement({ role: 'radiogroup', name: 'Saying thanks' });
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('have nothing axe finds wrong, and the week ahead in sentences', async () => {
    await page.waitFor(() => document.body.innerText.includes('Dinner and after opens with'));
    expect(await page.axe()).toEqual([]);
  });

  it('a kind is reached with Tab, changed with arrows, and stays so', async () => {
    await tabTo(page, 'Remembering: On', 'Shift+Tab');
    await page.press('ArrowRight');
    await kept(page, '"remember":{"liking":"less"}');
    await page.press('ArrowRight');
    await kept(page, '"remember":{"liking":"off"}');
    const again = await session.open(PATH);
    await again.waitFor(
      () =>
        document.querySelector<HTMLInputElement>('.kinds li:nth-child(7) input[value=off]')
          ?.checked,
    );
    await again.close();
  });

  it('the ceiling is moved with arrows, and there is no fourth', async () => {
    await tabTo(page, '2');
    await page.press('ArrowRight');
    await kept(page, '"ceiling":3');
    await page.waitFor(() => document.body.innerText.includes('At most three a day'));
    await page.press('ArrowRight');
    await kept(page, '"ceiling":1');
  });

  it('a week without is begun and ended with one button that keeps the focus', async () => {
    await tabTo(page, 'Pause for a week', 'Shift+Tab');
    await page.press('Enter');
    await kept(page, '"pausedUntil"');
    await page.waitFor(() => /Paused until \w+/.test(document.body.innerText));
    await page.waitFor(() => !document.body.innerText.includes('opens with'));
    expect(await page.axe()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Start again');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.textContent === 'Pause for a week');
    await gone(page, 'pausedUntil');
  });

  it('87: a notification that the browser refuses stays off and says so; allowed, it is on', async () => {
    await page.evaluate(() => {
      const { request } = browser.permissions;
      browser.permissions.request = async () => {
        browser.permissions.request = request;
        return false;
      };
    });
    await tabTo(page, 'Notification');
    await page.press('Space');
    await page.waitFor(() => document.body.innerText.includes('Your browser said no'));
    expect(await stored(page, 'nudges')).toMatchObject({ channels: { notification: false } });
    await page.press('Space');
    await kept(page, '"notification":true');
    await page.waitFor(() => (document.activeElement as HTMLInputElement | null)?.checked === true);
    expect(await page.evaluate(() => browser.permissions.getAll())).toMatchObject({
      permissions: expect.arrayContaining(['notifications']),
    });
  });

  it('a quiet hour that is taken out says what holds meanwhile; put in, it is kept', async () => {
    await tabTo(page, 'Quiet from');
    await page.press('Backspace');
    await page.waitFor(() => document.body.innerText.includes('Put in both times.'));
    expect(await stored(page, 'nudges')).toMatchObject({ quiet: { from: '22:30', to: '08:00' } });
    await page.type('11');
    await page.waitFor(() => !document.body.innerText.includes('Put in both times.'));
    await page.waitFor(async () => {
      const { nudges } = await browser.storage.local.get('nudges');
      return /"from":"(11|23):30"/.test(JSON.stringify(nudges));
    });
  });

  it('nothing scrolls sideways at 320 pixels', async () => {
    await page.resize({ width: 320, height: 800 });
    await page.waitFor(() => innerWidth <= 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(await page.axe()).toEqual([]);
  });
});
