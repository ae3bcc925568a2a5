import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementWith, bring, zoneWhereItIs } from './support/bringing.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

let site: Site;
let session: Session;
let data: Tab;

beforeAll(async () => {
  site = await startSite();
  // Where it is about noon: the first window of the welcome is in the evening, and would run by then.
  session = await launch({ site, timeZone: zoneWhereItIs(12) });
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

describe('welcome', () => {
  it('opens by itself after the installation, and leads to a first window in three steps', async () => {
    const welcome = await session.waitForTab(/welcome\/index\.html/);
    await welcome.waitForElement({ role: 'heading', name: 'Screen-free time for two.' });
    expect(await welcome.axe()).toEqual([]);
    await welcome.fill({ role: 'textbox', name: 'First name' }, 'Noa');
    await welcome.fill({ role: 'textbox', name: 'Second name' }, 'Jules');
    await welcome.clickRole('button', 'Continue');
    await welcome.waitForElement({
      role: 'heading',
      name: 'When are you usually free together?',
    });
    expect(await welcome.axe()).toEqual([]);
    await welcome.clickRole('button', 'Continue');
    await welcome.waitForElement({ role: 'heading', name: 'What should step aside?' });
    expect(await welcome.axe()).toEqual([]);
    await welcome.clickRole('button', 'Allow and begin');
    await welcome.waitFor(
      async () => 'agreement' in (await browser.storage.local.get('agreement')),
    );
    expect(await stored(welcome, 'agreement')).toMatchObject({
      names: ['Noa', 'Jules'],
      windows: [{ title: 'Dinner and after', days: ['mon', 'wed', 'thu'] }],
    });
    const granted = await welcome.waitFor(async () => {
      const { origins } = await browser.permissions.getAll();
      return origins && origins.length > 30 ? origins : null;
    });
    expect(granted).toContain('*://*.facebook.com/*');
    await welcome.close();
  });
});

describe('every page', () => {
  beforeAll(async () => {
    data = await bring(session, agreementWith({}));
  });

  it.each([
    'popup/index.html',
    'options/index.html#/schedule',
    'options/index.html#/sites',
    'options/index.html#/together',
    'options/index.html#/data',
    'checkin/index.html#/breathe',
    'checkin/index.html#/appreciate',
    'checkin/index.html#/date',
  ])('%s has nothing axe finds wrong, and says only its name in the title', async (path) => {
    const page = await session.open(`src/pages/${path}`);
    await page.waitForElement('#app button');
    // A check-in has its head before it knows what is agreed, and its ideas a moment later.
    await page.waitFor(() => document.querySelector('#app h1') !== null);
    if (path.endsWith('date')) await page.waitForElement('input[type=radio]');
    expect(await page.axe()).toEqual([]);
    expect(await page.evaluate(() => document.title)).toBe('Undivided');
    await page.close();
  });
});

describe('check-ins', () => {
  it('an appreciation goes into the jar and is read there', async () => {
    const page = await session.open('src/pages/checkin/index.html#/appreciate');
    await page.fill(
      { role: 'textbox', name: 'A note from Noa to Jules' },
      'You noticed. <b>Always</b>',
    );
    await page.clickRole('button', 'Put it in the jar');
    await page.waitForElement({ role: 'heading', name: 'It is in the jar.' });
    await page.close();
    const jar = await session.open('src/pages/options/index.html#/together');
    await jar.waitFor(() => document.body.innerText.includes('You noticed. <b>Always</b>'));
    await jar.close();
  });

  it('a date idea and an evening are kept, and the popup names it', async () => {
    const page = await session.open('src/pages/checkin/index.html#/date');
    const name = await page.waitFor(() =>
      // There is nothing to keep before the ideas have come.
      [...document.querySelectorAll('button:not(:disabled)')]
        .map((button) => button.textContent ?? '')
        .find((text) => text.startsWith('Keep ')),
    );
    await page.clickRole('button', name);
    await page.waitForElement({ role: 'heading', name: `${name.slice('Keep '.length)} is yours.` });
    await page.close();
    expect(await stored(data, 'dates')).toHaveLength(1);
    const popup = await session.open('src/pages/popup/index.html');
    await popup.waitFor((day) => document.body.innerText.includes(day), name.slice('Keep '.length));
    await popup.close();
  });

  it('opened from the popup they share one window, which pauses, changes and closes with Esc', async () => {
    const popup = await session.open('src/pages/popup/index.html');
    await popup.clickRole('button', 'Breathe');
    const window = await session.waitForTab(/checkin\/index\.html#\/breathe/);
    await window.waitForElement({ role: 'heading', name: 'Breathe in' });
    await window.waitForElement({ role: 'heading', name: 'Breathe out' });
    await window.clickRole('button', 'Pause');
    await window.waitForElement({ role: 'button', name: 'Go on' });
    // The window is gone before the key can come up again.
    const again = await session.open('src/pages/popup/index.html');
    await again.clickRole('button', 'Plan a date');
    await window.waitForElement({ role: 'heading', name: 'Which of these sounds good?' });
    const urls = await Promise.all(
      (await session.tabs()).map((tab) => tab.url().catch(() => 'closing')),
    );
    expect(urls.filter((url) => url.includes('checkin'))).toHaveLength(1);
    await window.press('Escape').catch(() => undefined);
    await data.waitFor(async () => {
      const tabs = await browser.tabs.query({});
      return !tabs.some((tab) => tab.url?.includes('checkin'));
    });
  });

  it.each(['popup', 'blocked', 'options'])('%s has its styles', async (name) => {
    const page = await session.open(`src/pages/${name}/index.html`);
    await page.waitForElement('#app button');
    const serif = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--serif'),
    );
    expect(serif).toMatch(/^Newsreader/);
    await page.close();
  });
});
