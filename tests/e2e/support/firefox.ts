import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.mjs';
import { zipOf } from '../../../scripts/zip.mjs';
import { bidiOf } from './bidi.ts';
import { manifestIn } from './extension.ts';
import { allowPrivateWindows, privilegedScope, useLocale } from './firefox-inside.ts';
import { firefoxSession } from './firefox-session.ts';
import { endBrowser, profileFolder } from './profile.ts';
import type { LaunchOptions, Session } from './session.ts';
import type { Site } from './site.ts';

/** Firefox draws a random one per profile; ours makes the pages' address known beforehand. */
const uuid = '7c9e6a10-5d1f-4b2a-9c3e-2f8b6d4a1e55';

export async function launchFirefox(
  options: LaunchOptions & { readonly extension: string },
): Promise<Session> {
  const extension = resolve(options.extension);
  const id = (await manifestIn(extension)).browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extension} has no Firefox id in its manifest`);
  const folder = await profileFolder(options.profile);
  if (options.installed) await placeExtension(folder, extension, id);
  const browser = await startFirefox(folder, id, options);
  const pid = browser.process()?.pid;
  const isKept = options.profile !== undefined;
  const close = () => endBrowser({ quit: () => browser.close(), pid, folder, isKept });
  try {
    const bidi = bidiOf(browser);
    const privileged = await privilegedScope(bidi, id);
    if (options.locale !== undefined) await privileged(useLocale, options.locale);
    if (options.privateWindows) await privileged(allowPrivateWindows);
    if (options.neighbour !== undefined) await browser.installExtension(resolve(options.neighbour));
    const install = () => browser.installExtension(extension);
    if (!options.installed) await install();
    const origin = `moz-extension://${uuid}`;
    const { viewport } = options;
    return await firefoxSession({ bidi, privileged, origin, install, viewport, close });
  } catch (error) {
    await close();
    throw error;
  }
}

async function startFirefox(folder: string, id: string, options: LaunchOptions): Promise<Browser> {
  const { site, locale, timeZone, colorScheme, reducedMotion, installed, prompts } = options;
  return launch({
    browser: 'firefox',
    executablePath: await requireBrowser('firefox'),
    headless: true,
    userDataDir: folder,
    defaultViewport: null,
    networkEnabled: false,
    protocolTimeout: 20_000,
    // System access opens moz-extension: pages to the driver, and Firefox's own window.
    args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
    env: {
      ...process.env,
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      ...(timeZone !== undefined && { TZ: timeZone }),
    },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': prompts === 'ignored',
      'dom.serviceWorkers.testing.enabled': true,
      'dom.disable_beforeunload': true,
      'ui.useOverlayScrollbars': 1,
      'services.settings.server': 'data:,',
      ...(locale !== undefined && { 'intl.locale.requested': locale }),
      ...(colorScheme !== undefined && {
        'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      }),
      ...(reducedMotion !== undefined && { 'ui.prefersReducedMotion': reducedMotion ? 1 : 0 }),
      ...(installed && {
        'xpinstall.signatures.required': false,
        'extensions.autoDisableScopes': 0,
        'extensions.startupScanScopes': 15,
      }),
      ...proxyTo(site),
    },
  });
}

/** Everything goes to the site, which turns strangers away; without one, nothing goes anywhere. */
function proxyTo(site: Site | undefined): Record<string, string | number | boolean> {
  const port = site?.port ?? 9;
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Firefox installs what it finds packed in the profile, and keeps it over restarts. */
async function placeExtension(folder: string, extension: string, id: string): Promise<void> {
  const found = await readdir(extension, { recursive: true, withFileTypes: true });
  const entries = await Promise.all(
    found
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = relative(extension, path).split(sep).join('/');
        return { name, data: await readFile(path) };
      }),
  );
  await mkdir(join(folder, 'extensions'), { recursive: true });
  await writeFile(join(folder, 'extensions', `${id}.xpi`), zipOf(entries));
}
