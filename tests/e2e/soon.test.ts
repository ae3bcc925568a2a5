import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, windowSoon, zone } from './support/bringing.ts';
import type { Target } from './support/driver.ts';
import { endEarly, popup } from './support/hands.ts';
import { covered, noRules, reachable, stored, toolbarSays } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

/** Presses a button of the popup, and waits for what follows in it. */
async function press(session: Session, name: string, then: Target): Promise<void> {
  const page = await popup(session);
  await page.clickRole('button', name);
  await page.waitForElement(then);
  await page.close();
}

const soon = (id: string, title: string, ahead: number) => {
  const { window, start } = windowSoon(20, ahead);
  return { start, window: { ...window, id, title } };
};

/** Three windows that begin minutes after each other, and a hand that moves each of them. */
describe('ten minutes before a window', () => {
  let site: Site;
  let session: Session;
  let data: Tab;
  let news: Tab;
  let dinner: ReturnType<typeof soon>;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, timeZone: zone });
    dinner = soon('dinner', 'Dinner', 4);
    const others = [soon('walk', 'A walk', 5), soon('tea', 'Tea', 6)];
    const windows = [dinner, ...others].map(({ window }) => window);
    data = await bring(session, agreementWith({ windows, sites: ['news.test'] }));
    news = await session.visit('http://news.test/');
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('87: the icon and the popup say so, and every page opens', async () => {
    await toolbarSays(data, 'Dinner begins at');
    const page = await popup(session);
    for (const name of ['Start early', 'Ten min later', 'Skip this one']) {
      await page.waitForElement({ role: 'button', name });
    }
    expect(await page.evaluate(() => document.body.innerText)).toContain('begins in');
    await page.close();
    expect(await news.evaluate(reachable)).toBe(true);
  });

  it('a notification says so once it is wanted, and the permission is asked for in that click', async () => {
    const settings = await session.open('src/pages/options/index.html#/schedule');
    await settings.clickRole('switch', 'Notification, ten minutes before a window');
    await settings.waitForElement('[role=switch]:checked');
    await data.waitFor(async () =>
      JSON.stringify(await browser.storage.local.get('evening')).includes('"stands":true'),
    );
    // Not before: the switch turns in the click, and the page asks for the permission first.
    await settings.close();
    const page = await session.open('src/pages/options/index.html#/help');
    // Firefox without a screen takes any notification away as it comes.
    if (session.name === 'chromium') {
      await page.waitFor(async () => 'soon' in (await browser.notifications.getAll()));
    }
    expect(await stored(page, 'failures')).toBeNull();
    await page.close();
  });

  it('put off, it begins ten minutes later, and its notification is gone', async () => {
    await press(session, 'Ten min later', { role: 'heading', name: 'A walk' });
    expect(await stored(data, 'evening')).toMatchObject({
      moved: [
        { from: dinner.start.toString(), start: dinner.start.add({ minutes: 10 }).toString() },
      ],
    });
    await toolbarSays(data, 'A walk begins at');
  });

  it('skipped, the next one is what begins', async () => {
    await press(session, 'Skip this one', { role: 'heading', name: 'Tea' });
    await toolbarSays(data, 'Tea begins at');
  });

  it('started early, the sites are set aside at once, in open pages too', async () => {
    await press(session, 'Start early', { role: 'button', name: 'End early' });
    await toolbarSays(data, 'Tea, until');
    await news.waitFor(covered);
    const tab = await session.visit('http://news.test/story');
    await tab.waitForUrl(/blocked\/index\.html/);
    await tab.close();
  });

  it('ended early, everything opens, and what was put off is still to come', async () => {
    await endEarly(session);
    await noRules(data);
    await news.waitFor(reachable);
    await toolbarSays(data, 'Next:');
    expect(await stored(data, 'evening')).toMatchObject({
      moved: [{ start: dinner.start.add({ minutes: 10 }).toString() }, { end: expect.anything() }],
    });
  });
});
