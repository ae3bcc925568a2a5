import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from './support/poll.ts';
import { agreementWith, bring, windowSoon, zone } from './support/bringing.ts';
import { covered, noRules, reachable, stored, toolbar, toolbarSays } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const written = (page: Tab) =>
  page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.value);

/** Milliseconds from now to a little after `instant`. */
const untilAfter = (instant: Temporal.Instant) => instant.epochMilliseconds - Date.now() + 15_000;

/**
 * One evening as a couple meets it: an agreement is brought, then nobody does anything. The worker
 * is stopped first, so that only the alarm can begin the window.
 */
describe('one screen-free evening', () => {
  let soon: ReturnType<typeof windowSoon>;
  let site: Site;
  let session: Session;
  let data: Tab;
  let news: Tab;
  let other: Tab;
  let blocked: Tab;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, timeZone: zone });
    soon = windowSoon(1);
    data = await bring(session, agreementWith({ windows: [soon.window] }));
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('before the window every page opens', async () => {
    other = await session.visit('http://other.test/?link=http://news.test/story%3Fid%3D7');
    news = await session.visit('http://news.test/');
    await news.fill('#note', 'half a thought');
    expect(await news.url()).toBe('http://news.test/');
    await toolbarSays(data, 'Dinner and after begins at');
  });

  it('23: the alarm wakes a stopped worker, which begins the window by itself', async () => {
    await session.stopWorker();
    const title = await until(
      'the window to begin',
      async () => [await toolbar(data)].find((words) => words.includes('until')),
      untilAfter(soon.start),
    );
    expect(title).toContain('Dinner and after');
    expect(Date.now()).toBeGreaterThanOrEqual(soon.start.epochMilliseconds - 50);
  });

  it('49: an open page is covered, with what was typed still in it', async () => {
    await news.waitFor(covered);
    expect(await written(news)).toBe('half a thought');
    await news.waitForElement({ role: 'heading', name: 'This page is just as you left it.' });
  });

  it('52: a clicked link to a set-aside site ends on the block page, and nothing reaches the site', async () => {
    const before = site.requestsTo('news.test').length;
    await other.click('#link');
    await other.waitForUrl(/blocked\/index\.html#http:\/\/news\.test\/story\?id=7$/);
    await other.waitFor(() => document.body.innerText.includes('news.test will still be there'));
    expect(site.requestsTo('news.test')).toHaveLength(before);
    blocked = other;
  });

  it('kept-open paths and sites that were not chosen still open', async () => {
    for (const address of [
      'http://news.test/weather/today',
      'http://maps.test/',
      'http://video.test/long',
    ]) {
      const tab = await session.visit(address);
      expect(await tab.url()).toBe(address);
      await tab.close();
    }
    const shorts = await session.visit('http://video.test/shorts/1');
    await shorts.waitForUrl(/blocked\/index\.html/);
    await shorts.close();
  });

  it('a check-in opened by hand from the popup is answered', async () => {
    const popup = await session.open('src/pages/popup/index.html');
    await popup.clickRole('button', 'We did this');
    await popup.waitFor(() => document.body.innerText.includes('That was for the two of you.'));
    const answers = await stored(popup, 'answers');
    expect(answers).toMatchObject({ answers: [{ outcome: 'did' }] });
    await popup.close();
  });

  it('49: at the end the cover lifts and the page is as it was', async () => {
    await until('the cover to lift', () => news.evaluate(reachable), untilAfter(soon.end));
    expect(Date.now()).toBeGreaterThanOrEqual(soon.end.epochMilliseconds - 50);
    expect(await news.url()).toBe('http://news.test/');
    expect(await written(news)).toBe('half a thought');
    await news.click('#note');
    await news.type(', finished');
    expect(await written(news)).toContain('finished');
  });

  it('the block page goes back to the page that was asked for', async () => {
    expect(await blocked.waitForUrl(/^http:\/\/news\.test\/story\?id=7$/)).toBeTruthy();
  });

  it('the toolbar is quiet again, no rule is left, and the evening is kept', async () => {
    await noRules(data);
    await toolbarSays(data, 'Next:');
    const month = soon.end.toString().slice(0, 7);
    await data.waitFor(
      async (key) => key in (await browser.storage.local.get(key)),
      `kept:${month}`,
    );
    expect(await stored(data, `kept:${month}`)).toHaveLength(1);
  });
});
