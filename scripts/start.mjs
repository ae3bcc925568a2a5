import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { thisHost } from './browser-places.mjs';
import { versionComplaint } from './browser-version.mjs';
import { findBrowser, isExecutable, requireBrowser } from './browsers.mjs';
import { build } from './build.mjs';
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { main, root } from './main.mjs';
import { newProfile, removeProfile } from './profile.mjs';
import { ensureDependencies } from './setup.mjs';

/**
 * @typedef {import('./browser-places.mjs').BrowserKind} BrowserKind
 * @typedef {{ kind: BrowserKind, executable: string }} Choice
 */

/**
 * @param {BrowserKind} kind
 * @param {string} executable
 * @returns {Promise<Choice>}
 */
async function ifNewEnough(kind, executable) {
  const complaint = await versionComplaint(kind, executable);
  if (complaint !== undefined) throw new Error(complaint);
  return { kind, executable };
}

/**
 * The browser that was asked for, by kind or by path; without a wish the first that will do.
 * @param {string | undefined} wish
 * @param {import('./browser-places.mjs').Host} [host]
 * @returns {Promise<Choice>}
 */
export async function chooseBrowser(wish, host = thisHost()) {
  if (wish === 'chromium' || wish === 'firefox') {
    return ifNewEnough(wish, await requireBrowser(wish, host));
  }
  if (wish !== undefined) {
    if (!isExecutable(wish)) {
      throw new Error(`"${wish}" is neither chromium, nor firefox, nor the path of a browser.`);
    }
    return ifNewEnough(/firefox/i.test(basename(wish)) ? 'firefox' : 'chromium', wish);
  }
  /** @type {string | undefined} */
  let complaint;
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
    const executable = await findBrowser(kind, host);
    if (executable === undefined) continue;
    const found = await versionComplaint(kind, executable);
    if (found === undefined) return { kind, executable };
    complaint ??= found;
  }
  if (complaint !== undefined) throw new Error(complaint);
  return ifNewEnough('chromium', await requireBrowser('chromium', host));
}

/** @param {Choice} choice */
async function openAndWait({ kind, executable }) {
  const profile = newProfile(executable);
  const setup = new AbortController();
  let leave = () => setup.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave());
  try {
    const open = kind === 'firefox' ? openFirefox : openChromium;
    const extension = join(root, 'dist', kind);
    const giveUp = setup.signal;
    const { ended, close } = await open({ executable, extension, profile, giveUp });
    leave = close;
    console.log(`Undivided is open in ${executable}, with an empty profile.`);
    console.log('Close the browser or press Ctrl-C when you are done. The profile is thrown away.');
    await ended;
  } catch (error) {
    if (!setup.signal.aborted) throw error;
  } finally {
    await removeProfile(profile);
  }
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

await main(import.meta.url, async (args) => {
  const { values } = parseArgs({
    args,
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  ensureDependencies();
  const choice = await chooseBrowser(values.browser);
  await build([choice.kind]);
  if (!values.headless && hasDisplay()) return openAndWait(choice);
  const { playEvening } = await import('./demo.mjs');
  return playEvening({ browser: choice.kind, executable: choice.executable });
});
