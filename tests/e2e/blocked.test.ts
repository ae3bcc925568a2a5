import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring } from './support/bringing.ts';
import { begin } from './support/hands.ts';
import { until } from './support/poll.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

let site: Site;
let session: Session;
let data: Tab;

const BLOCKED = 'src/pages/blocked/index.html';
const buttons = () => [...document.querySelectorAll('button')].map((one) => one.textContent);
const focused = () => document.activeElement?.textContent ?? '';

beforeAll(async () => {
  site = await startSite();
  session = await launch({ site });
  data = await bring(session, agreementWith({}));
  await begin(session);
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

describe('the block page', () => {
  it.each([
    ['a script', '#javascript:document.title="run"'],
    ['data', '#data:text/html,<h1>other</h1>'],
    ['a reversed host', '#http://news\u202e.test/'],
    ['a hundred thousand letters of nothing', `#${'x'.repeat(100_000)}`],
  ])('given %s as its address shows none, runs none and offers none', async (_, place) => {
    const page = await session.open(BLOCKED + place);
    await page.waitFor(() => document.body.innerText.includes('runs until'));
    expect(await page.evaluate(buttons)).toEqual(['Close tab', 'Help']);
    expect(await page.evaluate(() => document.title)).toBe('Undivided');
    expect(await page.axe()).toEqual([]);
    await page.close();
  });

  it('in a frame of another site it can only be looked at', async () => {
    const source = encodeURIComponent(session.extensionUrl(`${BLOCKED}#http://news.test/`));
    const page = await session.visit(`http://other.test/frame?src=${source}`);
    const inside = await framed(page);
    expect(await inside.evaluate(() => document.body.innerText.trim())).toBe('Set aside for now.');
    expect(
      await inside.evaluate(() => document.querySelectorAll('a, button, input, [tabindex]').length),
    ).toBe(0);
    await page.close();
  });

  it('asked from a cover it opens at the exception, by keyboard alone, and closes with it', async () => {
    const page = await session.open(`${BLOCKED}?ask#http://news.test/story`);
    await page.waitForElement({ role: 'heading', name: 'One slow breath, both of you.' });
    expect(await page.axe()).toEqual([]);
    await page.press('Tab');
    await page.press('ArrowRight');
    await page.waitFor(() => document.body.innerText.includes('news.test opens until'));
    const before = await tabCount();
    // The tab is gone before the keys can come up again.
    await page.keyDown('f');
    await page.keyDown('j');
    await data.waitFor(async () => {
      const { evening } = await browser.storage.local.get('evening');
      return JSON.stringify(evening).includes('"together"');
    });
    await data.waitFor(async (count) => (await browser.tabs.query({})).length < count, before);
    const news = await session.visit('http://news.test/');
    expect(await news.url()).toBe('http://news.test/');
    await news.close();
  });
});

describe('addresses kept out', () => {
  it('the block page is told nothing, says so, and has the focus on Close tab', async () => {
    await data.clickRole('switch', 'Keep addresses out of the block page');
    await data.waitFor(async () => {
      const rules = await browser.declarativeNetRequest.getDynamicRules();
      return !JSON.stringify(rules).includes('\\\\0');
    });
    const page = await session.visit('http://video.test/shorts/7?id=8#part');
    const url = await page.waitForUrl(/blocked\/index\.html/);
    expect(url).toMatch(/blocked\/index\.html#?$/);
    await page.waitFor(() => document.body.innerText.includes('Addresses are kept out'));
    expect(await page.evaluate(buttons)).toEqual(['Close tab', 'Help']);
    expect(await page.evaluate(focused)).toBe('Close tab');
    expect(await page.axe()).toEqual([]);
    await page.close();
  });
});

const tabCount = () => data.evaluate(async () => (await browser.tabs.query({})).length);

/** The frame's document, once it has been drawn. */
const framed = (page: Tab) =>
  until('the frame to be drawn', async () => {
    const [frame] = await page.frames();
    const isDrawn = await frame?.evaluate(() => document.querySelector('.framed') !== null);
    return isDrawn ? frame : undefined;
  });
