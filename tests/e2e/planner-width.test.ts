import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, zone } from './support/bringing.ts';
import { pressByKey } from './support/keyboard.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const day = Temporal.Now.plainDateISO(zone).add({ days: 3 });
const on = day.toString();
const keepDay = `Keep ${day.toLocaleString('en', { weekday: 'long' })}`;
const endless = 'W'.repeat(60);

let site: Site;
let session: Session;
let page: Tab;

beforeAll(async () => {
  site = await startSite();
  session = await launch({ site, timeZone: zone, reducedMotion: true });
  const window = { id: 'p', title: endless, on, start: '19:30', end: '21:00', covers: 'list' };
  await bring(session, agreementWith({ windows: [window] } as never));
  page = await session.open('src/pages/options/index.html#/together');
  const settled = {
    planner: 'both',
    place: 'out',
    familiar: 'new',
    minutes: 60,
    minding: endless + endless,
    bring: endless + endless,
    screens: 'window',
    spare: endless + endless,
  };
  const date = { id: 'p', kind: 'date', title: endless, on, at: '19:30', arranged: settled };
  const trip = { id: 't', kind: 'trip', title: endless, on, at: '08:00' };
  await page.evaluate(
    (dates) => browser.storage.local.set({ dates: { version: 2, data: dates } }),
    [date, trip],
  );
  await page.waitForElement({ role: 'button', name: 'Open · Date' });
  await pressByKey(page, 'Open · Date');
  await page.waitForElement({ role: 'button', name: keepDay });
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

/** By how much a part of the planner is wider than its room, and all there is than the page, in CSS pixels. */
const widthsOf = async (width: number) => {
  await page.resize({ width, height: 800 });
  // Firefox has no window narrower than 450.
  await page.waitFor((wanted) => innerWidth === wanted || innerWidth <= 500, width);
  return page.evaluate(() => {
    const planner = document.querySelector<HTMLElement>('.planner');
    const { scrollWidth: wide, clientWidth: room } = document.documentElement;
    // Its head hangs over by the room around a word that is pressed.
    const parts = [...(planner?.querySelectorAll(':scope > :not(header)') ?? [])];
    return {
      beyond: Math.max(...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)),
      outside: wide - room,
    };
  });
};

describe('a word without an end', () => {
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ['where all is kept', async () => undefined],
    [
      'where the day is shared with another plan',
      async () => {
        await pressByKey(page, /^When, and what/);
        await page.waitForElement({ role: 'textbox', name: 'What you will do' });
      },
    ],
    [
      'where it names a window',
      async () => {
        await pressByKey(page, /^Screens/);
        await page.waitForElement({ role: 'radio', name: 'In a drawer' });
      },
    ],
    [
      'on paper',
      async () => {
        await pressByKey(page, /^Keep it/);
        await pressByKey(page, keepDay);
        await page.waitForElement({ role: 'button', name: 'Change something' });
      },
    ],
  ];
  it.each(steps)('%s widens nothing, however narrow the page is', async (_, go) => {
    await go();
    for (const width of [640, 400, 320]) {
      expect(await widthsOf(width), `${width}`).toEqual({ beyond: 0, outside: 0 });
    }
  });
});
