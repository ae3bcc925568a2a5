import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, zone } from './support/bringing.ts';
import { endEarly, popup } from './support/hands.ts';
import { settled, stored, toolbarSays } from './support/looking.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

/** A window that has been running for so many minutes, and runs for as many more as are given. */
function runningSince(
  before: number,
  after: number,
  more: Readonly<Record<string, string>>,
): object {
  const now = Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(zone);
  const clock = (minutes: number) =>
    now.add({ minutes }).toPlainTime().toString({ smallestUnit: 'minute' });
  const on = now.subtract({ minutes: before }).toPlainDate().toString();
  const hours = { start: clock(-before), end: clock(after) };
  return { id: 'dinner', title: 'Dinner', on, ...hours, zone: null, covers: 'list', ...more };
}

/** The first day is over, and the choices are as given. */
const settle = (page: Tab, channels: Readonly<Record<string, boolean>>): Promise<void> =>
  page.evaluate(async (chosen) => {
    const moments = { start: true, middle: true, close: true };
    const quiet = { from: '03:00', to: '04:00' };
    const rest = { kinds: {}, ceiling: 3, deep: false, never: [] };
    await browser.storage.local.set({
      couple: { version: 1, data: { seed: 7, welcomed: true } },
      nudges: { version: 1, data: { moments, quiet, channels: chosen, ...rest } },
    });
  }, channels);

const CHECK_IN = /checkin\/index\.html#\/now/;
const waits = 'Something small waits for the two of you.';

describe('what comes up by itself', () => {
  let site: Site;
  let session: Session;
  let settings: Tab;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, timeZone: zone });
    settings = await session.open('src/pages/options/index.html#/data');
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('is nothing on the first day', async () => {
    const windows = [runningSince(20, 100, { opensWith: 'breath' })];
    await (await bring(session, agreementWith({ windows, sites: ['news.test'] }))).close();
    await toolbarSays(settings, 'Dinner, until');
    await settled(settings);
    expect(await stored(settings, 'evening')).not.toHaveProperty('cameUp');
  });

  it('is a breath at the start of a window, in a window of its own where that is wanted', async () => {
    await settle(settings, { window: true, icon: true, notification: false });
    const windows = [runningSince(20, 100, { id: 'evening', opensWith: 'breath' })];
    await (await bring(session, agreementWith({ windows, sites: ['news.test'] }))).close();
    const checkIn = await session.waitForTab(CHECK_IN);
    await checkIn.waitForElement({ role: 'heading', name: 'Open with a breath.' });
    await checkIn.waitForElement({ role: 'button', name: 'Straight to the evening' });
    expect(await checkIn.axe()).toEqual([]);
    await toolbarSays(settings, waits);
    // The window may be gone before the key can come up again.
    await checkIn.press('Escape').catch(() => undefined);
    await toolbarSays(settings, 'Dinner, until');
    await settings.waitFor(async () => !(await browser.action.getTitle({})).includes('small'));
    expect(await stored(settings, 'answers')).toMatchObject({
      answers: [{ cardId: 'breath', outcome: 'passed' }],
    });
  });

  it('is one small thing in the middle, which the icon alone tells, and the popup shows', async () => {
    await settle(settings, { icon: true, notification: false });
    await endEarly(session);
    // As if what came up before had been an hour ago.
    await settings.evaluate(async () => {
      const { evening } = await browser.storage.local.get('evening');
      const { version, data } = evening as { version: number; data: { cameUp: unknown } };
      await browser.storage.local.set({ evening: { version, data: { ...data, cameUp: [] } } });
    });
    const windows = [runningSince(70, 60, { id: 'late' })];
    await (await bring(session, agreementWith({ windows, sites: ['news.test'] }))).close();
    await toolbarSays(settings, waits);
    const page = await popup(session);
    await page.clickRole('button', 'We did this');
    await page.waitForElement({ role: 'heading', name: 'That was for the two of you.' });
    await page.close();
    await settings.waitFor(async () => !(await browser.action.getTitle({})).includes('small'));
    expect(await stored(settings, 'answers')).toMatchObject({
      answers: [{ outcome: 'passed' }, { outcome: 'did' }],
    });
  });
});

/** In Chromium a window can come up behind: the keys go on where they were. */
it.runIf(browserName() === 'chromium')(
  'does not take the focus from where somebody is typing',
  async () => {
    const site = await startSite();
    const session = await launch({ site, timeZone: zone });
    try {
      const page = await session.open('src/pages/options/index.html#/data');
      await settle(page, { window: true, icon: true, notification: false });
      const windows = [runningSince(20, 100, { opensWith: 'breath' })];
      await (await bring(session, agreementWith({ windows, sites: ['news.test'] }))).close();
      const checkIn = await session.waitForTab(CHECK_IN);
      const focused = await checkIn.evaluate(async () => {
        const here = await browser.windows.getCurrent();
        return here.focused;
      });
      expect(focused).toBe(false);
    } finally {
      await session.close();
      await site.close();
    }
  },
);
