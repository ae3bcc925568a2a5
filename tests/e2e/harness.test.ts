import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { writeDummyExtension } from './support/dummy.ts';
import { until } from './support/poll.ts';
import { browserName, launch, refusePrompts, type Session } from './support/session.ts';
import { startSite, workerHost, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

let folder: string;
let extension: string;
let site: Site;
let session: Session;
let options: Tab;

const press = async (name: string): Promise<string> => {
  await options.clickRole('button', name);
  return options.waitFor(() => document.querySelector('#said')?.textContent);
};
const said = (text: string) =>
  options.waitFor((wanted) => document.querySelector('#said')?.textContent === wanted, text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undivided-harness-'));
  extension = join(folder, 'extension');
  await writeDummyExtension(extension, browserName());
  site = await startSite();
  session = await launch({
    extension,
    site,
    timeZone: 'Asia/Tokyo',
    colorScheme: 'dark',
    reducedMotion: true,
  });
  options = await session.open('options/index.html');
});

afterAll(async () => {
  await session?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the pages', () => {
  it('see the zone, scheme and motion asked for', async () => {
    const seen = await options.evaluate(() => [
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(prefers-reduced-motion)').matches,
    ]);
    expect(seen).toEqual(['Asia/Tokyo', true, true]);
  });

  it('take text, times, choices, keys and files', async () => {
    await options.fill('#name', 'Noa & Jules');
    await said('name Noa & Jules');
    await options.fill('#name', '');
    await said('name ');
    await options.fill('#from', '19:30');
    await said('from 19:30');
    await options.fill('#day', 'Friday');
    await said('day Friday');
    const held = await options.hold(['f', 'j'], () => options.text('#keys'));
    expect(held).toBe('f j');
    expect(await options.text('#keys')).toBe('');
    const file = join(folder, 'agreement.json');
    await writeFile(file, 'an agreement');
    await options.setFiles('#file', [file]);
    await said('an agreement');
  });

  it('are checked and photographed', async () => {
    await options.evaluate(() => document.querySelector('main')?.append(new Image()));
    expect((await options.axe()).map(({ id }) => id)).toEqual(['image-alt']);
    await options.evaluate(() => document.querySelector('img')?.remove());
    expect(await options.axe()).toEqual([]);
    const picture = join(folder, 'page.png');
    await options.screenshot(picture, { width: 400, height: 300, scale: 2 });
    const png = await readFile(picture);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 600]);
  });

  it('may open a window, which is found', async () => {
    expect(await press('Open a window')).toBe('opened');
    const opened = await session.waitForTab(/#window$/);
    expect(await opened.text('h1')).toBe('Set aside');
    await opened.close();
  });
});

describe('permission', () => {
  it('asked for in a click is given, or refused at will', async () => {
    await refusePrompts(options);
    expect(await press('Ask for news')).toBe('false');
    await options.reload();
    expect(await press('Ask for news')).toBe('true');
    expect(await press('Ask to notify')).toBe('true');
    await session.revoke();
    const all = await options.evaluate(() => browser.permissions.getAll());
    expect(all.origins).toEqual([]);
  });

  it('granted makes a redirect work for visits, links and frames', async () => {
    await session.grant(['*://*.news.test/*']);
    expect(await press('Set news aside')).toBe('aside');
    const page = await session.visit('http://news.test/a?b=1');
    const block = session.extensionUrl('blocked.html');
    expect(await page.url()).toBe(`${block}#http://news.test/a?b=1`);
    await page.goto('http://other.test/?link=http://news.test/deep');
    await page.click('#link');
    expect(await page.waitForUrl(/blocked/)).toBe(`${block}#http://news.test/deep`);
    await page.goto('http://other.test/frame?src=http://news.test/framed');
    const urls = await until('the frame', async () => {
      const found = await Promise.all((await page.frames()).map((frame) => frame.url()));
      return found.some((url) => url.includes('blocked')) && found;
    });
    expect(urls).toEqual([`${block}#http://news.test/framed`]);
    expect(site.requestsTo('news.test')).toEqual([]);
    expect(site.requestsTo('other.test').map(({ path }) => path)).toContain(
      '/?link=http://news.test/deep',
    );
    await page.close();
  });
});

describe('web pages', () => {
  it('are seen through a closed shadow root, and not clicked beneath it', async () => {
    const page = await session.visit('http://sub.news.test/?off');
    expect(await page.url()).toContain('blocked');
    await options.evaluate(() =>
      browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [1] }),
    );
    await page.goto('http://sub.news.test/');
    await page.fill('#note', 'half written');
    expect(await press('Cover the pages')).toBe('covered');
    await page.waitForElement({ role: 'dialog' });
    expect(await page.text('dialog h2')).toBe('Covered');
    expect(await page.has({ role: 'button', name: 'Lift' })).toBe(true);
    const beneath = page.click('#note');
    await page.clickRole('button', 'Lift');
    await beneath;
    await page.type('!');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe(
      'half written!',
    );
    await page.close();
  });

  it('play, and register service workers on their one host', async () => {
    const page = await session.visit('http://player.test/player');
    await page.waitFor(() => (document.querySelector('video')?.currentTime ?? 0) > 0);
    site.serve('/sw.js', (_request, response) => {
      response.setHeader('content-type', 'text/javascript');
      response.end('addEventListener("fetch", (e) => e.respondWith(new Response("shell")))');
    });
    await page.goto(`http://${workerHost}/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/sw.js');
      await navigator.serviceWorker.ready;
    });
    await page.goto(`http://${workerHost}/again`);
    expect(await page.text()).toBe('shell');
    await page.close();
  });
});

describe('the background', () => {
  it('stops, and an alarm starts another one', async () => {
    const ask = () => options.evaluate(() => browser.runtime.sendMessage('who'));
    const first = await ask();
    await session.stopWorker();
    expect(await session.isWorkerRunning()).toBe(false);
    // Only now: it comes after a second and a half, and stopping may take longer.
    await press('Wake me');
    await options.waitFor(async () => (await browser.storage.local.get('alarms')).alarms === 1);
    expect(await session.isWorkerRunning()).toBe(true);
    expect(await ask()).not.toBe(first);
  });
});

it('a profile and an installation outlive the browser', async () => {
  const kept = { extension, site, profile: join(folder, 'profile'), installed: true };
  const before = await launch(kept);
  try {
    const page = await before.open('options/index.html');
    await page.waitFor(async () => (await browser.storage.local.get('installs')).installs === 1);
    await before.grant(['*://*.news.test/*']);
  } finally {
    await before.close();
  }
  const after = await launch(kept);
  try {
    const page = await after.open('options/index.html');
    await page.waitFor(async () => (await browser.storage.local.get('startups')).startups);
    const [stored, { origins }] = await page.evaluate(
      async () =>
        [await browser.storage.local.get(null), await browser.permissions.getAll()] as const,
    );
    expect(stored['installs']).toBe(1);
    expect(origins).toEqual(['*://*.news.test/*']);
  } finally {
    await after.close();
  }
});
