import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, zone } from './support/bringing.ts';
import { begin, popup } from './support/hands.ts';
import { focusedName, pressByKey, tabTo } from './support/keyboard.ts';
import { until } from './support/poll.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const address = 'src/pages/options/index.html#/help';
const onHelp = /options\/index\.html#\/help$/;
const countries = ['US', 'GB', 'IE', 'AU', 'NZ', 'CA'];

/** All that is stored anywhere, in one text. */
const storedAnywhere = (tab: Tab) =>
  tab.evaluate(async () => {
    const areas = [browser.storage.local, browser.storage.session, browser.storage.sync];
    const kept = await Promise.all(areas.map((area) => area.get(null)));
    return JSON.stringify([kept, { ...localStorage }, { ...sessionStorage }, history.state]);
  });

/** In a page of ours: the tabs there are; addresses are seen of our own pages alone. */
const tabsThere = async () =>
  (await browser.tabs.query({})).map(({ id, url, active }) => ({ id, url: url ?? '', active }));

async function openHelp(session: Session): Promise<Tab> {
  const help = await session.open(address);
  await help.waitForElement({ role: 'button', name: 'Show help for that' });
  return help;
}

describe.each([
  ['as it moves', false],
  ['with reduced motion', true],
])('Help, by keyboard alone, %s', (_, reducedMotion) => {
  let site: Site;
  let session: Session;
  let data: Tab;
  let help: Tab;
  let before: string;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, reducedMotion, timeZone: zone });
    data = await bring(session, agreementWith({}));
    help = await openHelp(session);
    before = await storedAnywhere(help);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('the way out comes first, and people to talk to are those of the country that is chosen', async () => {
    await help.press('Tab');
    expect(await help.evaluate(focusedName)).toBe('Leave this page');
    expect(await help.axe()).toEqual([]);
    await tabTo(help, 'Country');
    await help.type('united s');
    await help.waitForElement({ role: 'link', name: 'therapistlocator.net' });
    expect(await help.text('.people')).toMatch(/988 Suicide & Crisis Lifeline[^]*1-800-662-4357/);
  });

  it('is whole for everyone, in every country and both views', async () => {
    for (const country of countries) {
      await help.fill({ role: 'combobox', name: 'Country' }, country);
      expect(await help.axe(), country).toEqual([]);
    }
    await pressByKey(help, 'Show help for that', 'Shift+Tab');
    await help.waitForElement({ role: 'heading', name: 'About this page' });
    expect(await help.evaluate(focusedName)).toBe('Leave this page');
    for (const country of countries) {
      await help.fill({ role: 'combobox', name: 'Where you are' }, country);
      expect(await help.axe(), country).toEqual([]);
    }
  });

  it('shows somebody who is afraid no names and nothing for two, at the same address', async () => {
    const text = await help.text();
    expect(text).toMatch(/ShelterSafe/);
    expect(text).not.toMatch(/Noa|Jules|Next:|for two|Start here|quarrel|Accord|therapist/);
    expect(await help.url()).toMatch(onHelp);
    expect(await help.evaluate(() => document.title)).toBe('Undivided');
    expect(await storedAnywhere(help)).toBe(before);
  });

  it('forgets it on the way back, but for what is for two; and altogether when it is loaded again', async () => {
    await pressByKey(help, 'Back to the rest of Help');
    await help.waitFor(() => document.activeElement?.matches('h1'));
    expect(await help.evaluate(focusedName)).toBe('Help');
    expect(await help.text()).not.toMatch(/Start here|quarrel/);
    expect(await help.axe()).toEqual([]);
    await pressByKey(help, 'Show help for that');
    await help.waitForElement({ role: 'heading', name: 'About this page' });
    await help.reload();
    await help.waitForElement({ role: 'heading', name: 'Start here' });
    expect(await help.evaluate(() => document.querySelector('select')?.value)).toBe('');
    expect(await storedAnywhere(help)).toBe(before);
  });

  it('a path is set up: a breath opens, and one dinner is on the schedule', async () => {
    await pressByKey(help, /^Set this up: We’d like/);
    await pressByKey(help, 'Breathe now');
    const breath = await session.waitForTab(/checkin\/index\.html#\/breathe/);
    await breath.close();
    await help.toFront();
    await pressByKey(help, /^Set this up: It has/, 'Shift+Tab');
    expect(await help.evaluate(focusedName)).toBe('Put it on the schedule');
    expect(await help.axe()).toEqual([]);
    await help.press('Enter');
    await help.waitForElement({ role: 'heading', name: 'Schedule' });
    await help.waitForElement({ role: 'textbox', name: 'Name' });
    const kept = await until('the dinner to be kept', () =>
      help.evaluate(async () => {
        const { agreement } = await browser.storage.local.get('agreement');
        return JSON.stringify((agreement as { data: { windows: unknown[] } }).data.windows[0]);
      }),
    );
    expect(kept).toContain('"on":');
    await help.close();
    await data.close();
  });
});

describe('the way out of Help', () => {
  let site: Site;
  let session: Session;
  let data: Tab;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, timeZone: zone });
    data = await bring(session, agreementWith({}));
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** A tab that was on a site before it was on Help. */
  async function withHistory(): Promise<Tab> {
    const tab = await session.visit('http://other.test/');
    await tab.goto(session.extensionUrl(address));
    await tab.waitForElement({ role: 'button', name: 'Show help for that' });
    expect(await tab.evaluate(() => history.length)).toBeGreaterThan(1);
    return tab;
  }

  it.each([
    ['by a click', (tab: Tab) => tab.clickRole('button', 'Leave this page')],
    [
      'by Shift three times, while something is written',
      async (tab: Tab) => {
        await tab.clickRole('button', 'Open Start a talk gently');
        await tab.type('I feel');
        await tab.press('Shift');
        await tab.press('Shift');
        // The tab is gone before the key is up.
        await tab.keyDown('Shift');
      },
    ],
  ])('%s: the tab is gone with its history, and an empty one is in front', async (_, leave) => {
    const tab = await withHistory();
    const before = await data.evaluate(tabsThere);
    const gone = before.find(({ url }) => onHelp.test(url))?.id;
    await leave(tab);
    const after = await until('the tab to be gone', async () => {
      const tabs = await data.evaluate(tabsThere);
      return tabs.some(({ id }) => id === gone) ? undefined : tabs;
    });
    const fresh = after.filter(({ id }) => !before.some((old) => old.id === id));
    expect(fresh).toHaveLength(1);
    expect(fresh[0]?.active).toBe(true);
    expect(fresh[0]?.url ?? '').not.toContain('options');
    expect(after.filter(({ url }) => onHelp.test(url))).toEqual([]);
    // A tab that was just made has nothing to go back to; what Back does there is asked all the same.
    const back = await data.evaluate(async (id) => {
      try {
        await browser.tabs.goBack(id);
      } catch {
        return 'nowhere';
      }
      return (await browser.tabs.get(id as number)).url ?? 'a page that is not ours';
    }, fresh[0]?.id);
    expect(back).not.toMatch(/options/);
    await data.evaluate((id) => browser.tabs.remove(id as number), fresh[0]?.id);
  });

  it('where the tab cannot be closed, an empty page is in the place of Help, and Back is before it', async () => {
    const tab = await withHistory();
    await tab.evaluate(() => {
      browser.tabs.remove = () => Promise.reject(new Error('It stays.'));
    });
    await tab.clickRole('button', 'Leave this page');
    await tab.waitForUrl(/^about:blank$/);
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await tab.waitForUrl(/other\.test/);
    await tab.evaluate(() => void setTimeout(() => history.forward()));
    await tab.waitForUrl(/^about:blank$/);
    await tab.close();
  });
});

describe('the way to Help', () => {
  let site: Site;
  let session: Session;
  let data: Tab;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, timeZone: zone });
    data = await bring(session, agreementWith({ sites: ['news.test'] }));
    await begin(session);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const elsewhere: readonly (readonly [string, () => Promise<Tab>])[] = [
    ['the popup', () => popup(session)],
    ['a check-in', () => session.open('src/pages/checkin/index.html#/breathe')],
    [
      'a check-in that draws its own head',
      () => session.open('src/pages/checkin/index.html#/appreciate'),
    ],
    ['the block page', () => session.visit('http://news.test/')],
  ];

  it.each(elsewhere)(
    'from %s it is one click, and help for somebody who is afraid is the second',
    async (_, open) => {
      const from = await open();
      await from.waitForElement({ role: 'button', name: 'Help' });
      await from.waitForElement('h1');
      expect(await from.axe()).toEqual([]);
      await from.clickRole('button', 'Help');
      const help = await session.waitForTab(onHelp);
      await help.waitForElement({ role: 'heading', name: 'People to talk to' });
      await help.clickRole('button', 'Show help for that');
      await help.waitForElement({ role: 'heading', name: 'About this page' });
      await help.goto(session.extensionUrl('src/pages/options/index.html#/data'));
      await until('Help to be left', async () => !onHelp.test(await help.url()));
    },
  );

  it.each(elsewhere)(
    'from %s nobody meets what somebody else opened there, and it comes to the front',
    async (_, open) => {
      await data.goto(session.extensionUrl(address));
      await data.clickRole('button', 'Show help for that');
      await data.waitForElement({ role: 'heading', name: 'About this page' });
      const from = await open();
      await from.clickRole('button', 'Help');
      await data.waitForElement({ role: 'heading', name: 'People to talk to' });
      expect(await data.text()).not.toMatch(/About this page|Start here|Noa|Jules/);
      const settings = (await data.evaluate(tabsThere)).filter(({ url }) => /options/.test(url));
      expect(settings).toEqual([expect.objectContaining({ active: true })]);
    },
  );

  afterAll(() => data?.close().catch(() => undefined));
});
