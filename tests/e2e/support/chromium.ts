import { resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession } from 'playwright-core';
import { requireBrowser } from '../../../scripts/browsers.mjs';
import { preparePreferences } from './chromium-preferences.ts';
import { chromiumSession } from './chromium-session.ts';
import { unpackedId } from './extension.ts';
import { endBrowser, profileFolder } from './profile.ts';
import type { LaunchOptions, Session } from './session.ts';
import { workerHost, type Site } from './site.ts';

export async function launchChromium(
  options: LaunchOptions & { readonly extension: string },
): Promise<Session> {
  const extension = resolve(options.extension);
  const folder = await profileFolder(options.profile);
  const isFirstLaunch = await preparePreferences(folder, extension, options);
  const context = await startChromium(folder, extension, options);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('Playwright gives no access to the browser itself');
  const pid = await browserProcess(browser);
  const isKept = options.profile !== undefined;
  const close = () => endBrowser({ quit: () => context.close(), pid, folder, isKept });
  try {
    if (options.installed && isFirstLaunch) {
      await browser.send('Extensions.loadUnpacked', { path: extension });
    }
    return await chromiumSession({
      context,
      browser,
      id: unpackedId(extension),
      viewport: options.viewport,
      close,
    });
  } catch (error) {
    await close();
    throw error;
  }
}

async function startChromium(
  folder: string,
  extension: string,
  options: LaunchOptions,
): Promise<BrowserContext> {
  const { site, locale, timeZone, colorScheme, reducedMotion, installed, restoresTabs } = options;
  const { localhost = false } = options;
  const loaded = options.neighbour ? `${resolve(options.neighbour)},${extension}` : extension;
  return chromium.launchPersistentContext(folder, {
    executablePath: await requireBrowser('chromium'),
    headless: true,
    viewport: null,
    ...(locale !== undefined && { locale }),
    ...(colorScheme !== undefined && { colorScheme }),
    ...(reducedMotion !== undefined && {
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    }),
    env: {
      ...process.env,
      ...(timeZone !== undefined && { TZ: timeZone }),
      ...(locale !== undefined && { LANGUAGE: locale }),
    },
    // Playwright's defaults would hide two things real users have.
    ignoreDefaultArgs: [
      '--disable-back-forward-cache',
      ...(installed ? ['--disable-extensions'] : []),
      ...(restoresTabs ? ['about:blank'] : []),
    ],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,800',
      `--host-resolver-rules=${hostRules(site)}${localhost ? ', EXCLUDE localhost' : ''}`,
      `--unsafely-treat-insecure-origin-as-secure=http://${workerHost}`,
      ...(restoresTabs ? ['--restore-last-session'] : []),
      ...(locale !== undefined ? [`--lang=${locale}`] : []),
      ...(installed ? [] : [`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`]),
    ],
  });
}

/** The rules map the port too, so every port of every test host is the site's. */
function hostRules(site: Site | undefined): string {
  const nowhere = 'MAP * ~NOTFOUND';
  if (!site) return nowhere;
  const there = `127.0.0.1:${site.port}`;
  return `MAP *.test ${there}, MAP *.test. ${there}, ${nowhere}`;
}

async function browserProcess(browser: CDPSession): Promise<number | undefined> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.find(({ type }) => type === 'browser')?.id;
}
