import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, zone } from './support/bringing.ts';
import { begin, endEarly } from './support/hands.ts';
import { covered, noRules, reachable, stored } from './support/looking.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const isChromium = browserName() === 'chromium';

let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

/** All that outlives the browser, as text. */
const everything = (page: Tab): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await browser.storage.local.get(null)));

const isAllowed = (page: Tab): Promise<boolean> =>
  page.evaluate(() => browser.extension.isAllowedIncognitoAccess());

describe('private windows that are not allowed', () => {
  let session: Session;
  let data: Tab;

  beforeAll(async () => {
    session = await launch({ site });
    data = await bring(session, agreementWith({}));
  });
  afterAll(() => session?.close());

  it('57: are left alone: nothing is covered there, and nothing set aside', async () => {
    expect(await isAllowed(data)).toBe(false);
    const open = await session.visitPrivately('http://news.test/open');
    const ordinary = await session.visit('http://news.test/ordinary');
    await begin(session);
    await ordinary.waitFor(covered);
    expect(await open.evaluate(reachable)).toBe(true);
    await open.goto('http://news.test/next');
    expect(await open.url()).toBe('http://news.test/next');
    await endEarly(session);
    await noRules(data);
  });
});

describe('private windows that are allowed', () => {
  let session: Session;
  let data: Tab;
  const opened: Tab[] = [];

  const visitPrivately = async (url: string) => {
    const tab = await session.visitPrivately(url);
    opened.push(tab);
    return tab;
  };
  const ours = (path: string) => visitPrivately(session.extensionUrl(`src/pages/${path}`));

  beforeAll(async () => {
    session = await launch({ site, privateWindows: true, timeZone: zone });
    data = await bring(session, agreementWith({}));
  });
  afterEach(async () => {
    if (await data.evaluate(async () => (await browser.declarativeNetRequest.getDynamicRules())[0]))
      await endEarly(session);
    await noRules(data);
    while (opened.length > 0) await opened.pop()?.close();
  });
  afterAll(() => session?.close());

  it('say so, and know what they are', async () => {
    expect(await isAllowed(data)).toBe(true);
    const popup = await ours('popup/index.html');
    expect(await popup.evaluate(() => browser.extension.inIncognitoContext)).toBe(true);
    expect(await data.evaluate(() => browser.extension.inIncognitoContext)).toBe(false);
  });

  it('an open page is covered, offers to keep nothing, and is given back', async () => {
    const page = await visitPrivately('http://news.test/private');
    await page.fill('textarea', 'half a thought');
    const ordinary = await session.visit('http://news.test/ordinary');
    await begin(session);
    await page.waitFor(covered);
    await ordinary.waitFor(covered);
    await page.waitForElement({ role: 'button', name: 'Close tab' });
    expect(await page.has({ role: 'button', name: 'Keep it for later' })).toBe(false);
    expect(await ordinary.has({ role: 'button', name: 'Keep it for later' })).toBe(true);
    await endEarly(session);
    await page.waitFor(reachable);
    await ordinary.waitFor(reachable);
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe(
      'half a thought',
    );
    await ordinary.close();
  });

  it('58: the block page stands there too, without a way to keep the page', async () => {
    await begin(session);
    const page = await visitPrivately('http://news.test/story');
    await page.waitForElement({ role: 'button', name: 'Close tab' });
    expect(await page.url()).toMatch(/blocked\/index\.html#http:\/\/news\.test\/story$/);
    expect(await page.has({ role: 'button', name: 'Save this page for later' })).toBe(false);
    await endEarly(session);
    await page.waitForUrl(/^http:\/\/news\.test\/story$/);
  });

  it('End early there ends it for both, with both workers stopped before', async () => {
    const ordinary = await session.visit('http://news.test/ordinary');
    const open = await visitPrivately('http://news.test/private');
    await begin(session);
    await Promise.all([ordinary, open].map((page) => page.waitFor(covered)));
    const blocked = await visitPrivately('http://news.test/story');
    await blocked.waitForElement({ role: 'button', name: 'Close tab' });
    const popup = await ours('popup/index.html');
    await session.stopWorker();
    await popup.clickRole('button', 'End early');
    await popup.clickRole('button', 'End early');
    await popup.waitForElement({ role: 'button', name: '30 min' });
    await blocked.waitForUrl(/^http:\/\/news\.test\/story$/);
    await Promise.all([ordinary, open].map((page) => page.waitFor(reachable)));
    await noRules(data);
    await ordinary.close();
  });

  it('Pause and Resume there hold for both', async () => {
    await begin(session);
    const popup = await ours('popup/index.html');
    await popup.clickRole('button', 'End early');
    await popup.clickRole('button', 'Pause Undivided');
    await popup.waitForElement({ role: 'button', name: 'Start again now' });
    await noRules(data);
    const ordinary = await session.open('src/pages/popup/index.html');
    await ordinary.waitForElement({ role: 'button', name: 'Start again now' });
    await popup.clickRole('button', 'Start again now');
    await ordinary.waitForElement({ role: 'button', name: '30 min' });
    await ordinary.close();
  });

  it('an exception made there opens the site in both', async () => {
    await begin(session);
    const blocked = await visitPrivately('http://news.test/story');
    await blocked.waitForElement({ role: 'button', name: 'Close tab' });
    // The page may be left before it has its answer.
    await blocked.evaluate(() => {
      const call = { command: 'openException', input: { host: 'news.test', kind: 'five' } };
      void browser.runtime.sendMessage({ ...call, private: true });
    });
    await blocked.waitForUrl(/^http:\/\/news\.test\/story$/);
    const ordinary = await session.visit('http://news.test/ordinary');
    expect(await ordinary.url()).toBe('http://news.test/ordinary');
    expect(await stored(data, 'evening')).toMatchObject({ exceptions: [{ host: 'news.test' }] });
    await ordinary.close();
  });

  it('58: whatever else is asked from there is refused, and nothing at all is written', async () => {
    const popup = await ours('popup/index.html');
    await popup.waitForElement({ role: 'button', name: '30 min' });
    const before = await everything(data);
    const answers = await popup.evaluate(async () => {
      const { agreement } = (await browser.storage.local.get('agreement')) as {
        agreement: { data: object };
      };
      const asked: readonly (readonly [string, unknown?])[] = [
        ['saveAgreement', { ...agreement.data, sites: [] }],
        ['bringAgreement', { ...agreement.data, sites: [] }],
        ['restoreAgreement'],
        ['finishWelcome'],
        ['beginNow', { minutes: 30 }],
        ['skipNext', { windowId: 'dinner' }],
        ['skipWeek', { windowId: 'dinner' }],
        ['keepAddressesOut', { on: true }],
        ['openCheckIn', { activity: 'appreciate' }],
        ['answerCheckIn', { cardId: 'a', outcome: 'did' }],
        ['keepNote', { from: 0, text: 'words', sealed: false }],
        ['keepDate', { kind: 'date', ideaId: 'a', on: '2030-01-01', at: '19:00' }],
        ['savePage', { url: 'http://news.test/' }],
        ['saveMe'],
        ['forgetSaved'],
        ['erase', { what: 'agreement' }],
      ];
      const done: unknown[] = [];
      for (const [command, input] of asked) {
        // Said by nobody, as by a page that forgot to: where the window tells, it is known all the same.
        done.push(await browser.runtime.sendMessage({ command, input }));
      }
      return done.map((answer) => (answer as { done: boolean }).done);
    });
    expect(answers).toEqual(answers.map(() => false));
    expect(await everything(data)).toBe(before);
  });

  it('the popup and the settings there say why, and offer nothing that would be refused', async () => {
    const before = await everything(data);
    const popup = await ours('popup/index.html');
    await popup.waitFor(() => document.body.innerText.includes('This is a private window'));
    const offered = await popup.evaluate(() =>
      [...document.querySelectorAll('button:not(:disabled)')].map(
        (button) => button.ariaLabel ?? button.textContent,
      ),
    );
    expect(offered).toEqual(['Help', 'Open settings', 'Choose a time']);
    const settings = await ours('options/index.html#/data');
    await settings.waitFor(() => document.body.innerText.includes('This is a private window'));
    await settings.clickRole('button', 'Erase Our agreement');
    await settings.waitFor(() =>
      document.body.innerText.includes('Nothing is kept from a private'),
    );
    expect(await everything(data)).toBe(before);
  });

  it.runIf(isChromium)(
    '35: two workers that share one store each mark their own tabs',
    async () => {
      const open = await visitPrivately('http://news.test/private');
      const ordinary = await session.visit('http://news.test/ordinary');
      const writes = data.evaluate(
        () =>
          new Promise((resolve) => {
            const seen: string[] = [];
            browser.storage.onChanged.addListener((changes, area) => {
              for (const key of Object.keys(changes)) seen.push(`${area}: ${key}`);
              if (seen.includes('session: covered') && seen.includes('session: covered:private'))
                resolve(true);
            });
          }),
      );
      await begin(session);
      await Promise.all([ordinary, open].map((page) => page.waitFor(covered)));
      expect(await writes).toBe(true);
      const marks = await data.evaluate(async () => {
        const all = await browser.storage.session.get(['covered', 'covered:private']);
        return Object.values(all).map((one) => (one as { data: unknown[] }).data.length);
      });
      expect(marks).toEqual([1, 1]);
      await ordinary.close();
    },
  );
});
