import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowser } from '../browsers.mjs';

const PAGE = `<!doctype html><title>News</title><style>body{font:17px/1.6 sans-serif;max-width:720px;margin:60px auto}</style>
<h1>A long read</h1><p>${'Words that can wait until later. '.repeat(60)}</p><textarea rows="4" cols="60">half a thought</textarea>`;

/** Of stored values that have had more than one. */
const versions = { dates: 2 };

/** In the page: its clock stands at one moment. The worker keeps the real one. */
function standStill(iso) {
  const moment = Temporal.Instant.from(iso);
  Temporal.Now.instant = () => moment;
}

/** In the page: whose clock and calendar it follows, in the one language there is. */
function speak(language) {
  Object.defineProperty(navigator, 'languages', { value: [language] });
}

/** A browser with the extension, a small site at `*.test`, and ways to set the scene. */
export async function openStudio({ theme, dist }) {
  const site = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(PAGE);
  });
  await new Promise((done) => site.listen(0, '127.0.0.1', done));
  const port = site.address().port;
  const profile = mkdtempSync(join(tmpdir(), 'undivided-shots-'));
  const extension = resolve(dist);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireBrowser('chromium'),
    headless: true,
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'UTC',
    deviceScaleFactor: 2,
    viewport: { width: 1280, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *.test 127.0.0.1:${port}`,
      '--disable-background-networking',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  await worker.evaluate(() => chrome.storage.local.get(null));
  return {
    context,
    worker,
    /** Stores values as the extension keeps them: `{ agreement: data }`. */
    async set(values) {
      const stored = Object.fromEntries(
        Object.entries(values).map(([key, data]) => [key, { version: versions[key] ?? 1, data }]),
      );
      await worker.evaluate((all) => chrome.storage.local.set(all), stored);
    },
    async clear() {
      await worker.evaluate(() => chrome.storage.local.clear());
      // The worker answers an empty storage with a value of its own; what is set next must outlast it.
      await new Promise((done) => setTimeout(done, 300));
    },
    /** Opens one of our pages at a size, runs `then` in it, and leaves it open for the picture. */
    async page(path, { width = 1280, height = 900, reduced = false, at, language } = {}) {
      const page = await context.newPage();
      if (language) await page.addInitScript(speak, language);
      if (at) await page.addInitScript(standStill, at);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({
        colorScheme: theme,
        reducedMotion: reduced ? 'reduce' : 'no-preference',
      });
      await page.goto(
        path.startsWith('http') ? path : `chrome-extension://${id}/src/pages/${path}`,
      );
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    /** Access to every site, as if the couple had been asked and had agreed. */
    async grantAll() {
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate((ours) => chrome.developerPrivate.addHostPermission(ours, '*://*/*'), id);
      await page.goto(`chrome-extension://${id}/src/pages/popup/index.html`);
      const session = await context.newCDPSession(page);
      await session.send('Runtime.evaluate', {
        expression: `chrome.permissions.request({ origins: ['*://*/*'] })`,
        awaitPromise: true,
        userGesture: true,
      });
      await page.close();
    },
    async close() {
      await context.close();
      site.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
