import { closeOrKill, startBrowser, startFailure, within } from './browser-process.mjs';
import { DevToolsError, speakDevTools } from './cdp-pipe.mjs';

/** @typedef {import('./cdp-pipe.mjs').DevTools} DevTools */

const UNKNOWN_METHOD = -32601;
const leftovers = /^(about:blank|chrome:\/\/newtab\/?|chrome:\/\/new-tab-page\/?)$/;
const ours = /^chrome-extension:\/\/([a-p]{32})\/(service-worker-loader\.js|src\/pages\/welcome\/)/;

/**
 * @param {string} executable
 * @param {readonly string[]} extra
 * @param {AbortSignal} [giveUp]
 */
function open(executable, extra, giveUp) {
  const args = [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen',
    '--password-store=basic',
    '--use-mock-keychain',
    // Chromium refuses to start its sandbox as root, and nobody else may do without it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...extra,
    'about:blank',
  ];
  const browser = startBrowser(
    executable,
    args,
    ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    giveUp,
  );
  const [input, output] = [browser.child.stdio[3], browser.child.stdio[4]];
  const devtools = speakDevTools(
    /** @type {import('node:stream').Writable} */ (input),
    /** @type {import('node:stream').Readable} */ (output),
  );
  return { browser, devtools };
}

/**
 * Follows the browser's targets until one carries our extension's identity in its address.
 * @param {DevTools} devtools
 * @returns {{ id: Promise<string>, welcome: Promise<string> }} the extension's id; the target of
 *   the welcome page that the extension opens by itself
 */
function watchTargets(devtools) {
  /** @type {(id: string) => void} */
  let foundId;
  /** @type {(targetId: string) => void} */
  let foundWelcome;
  const look = (/** @type {Record<string, any>} */ { targetInfo }) => {
    const [, id, page] = ours.exec(targetInfo.url) ?? [];
    if (id === undefined) return;
    foundId(id);
    if (page !== 'service-worker-loader.js' && targetInfo.type === 'page') {
      foundWelcome(targetInfo.targetId);
    }
  };
  devtools.on('Target.targetCreated', look);
  devtools.on('Target.targetInfoChanged', look);
  return {
    id: new Promise((done) => (foundId = done)),
    welcome: new Promise((done) => (foundWelcome = done)),
  };
}

/**
 * Puts the welcome page in front, opening it if the extension did not, and closes the empty tab.
 * @param {DevTools} devtools
 * @param {Promise<string>} opened target of the page that the extension opened
 * @param {string} id
 */
async function showWelcome(devtools, opened, id) {
  const url = `chrome-extension://${id}/src/pages/welcome/index.html`;
  const targetId =
    (await within(opened, 3000)) ??
    (await devtools.call('Target.createTarget', { url }))['targetId'];
  const { targetInfos } = await devtools.call('Target.getTargets');
  for (const target of targetInfos) {
    if (target.type !== 'page' || target.targetId === targetId) continue;
    if (leftovers.test(target.url)) {
      await devtools.call('Target.closeTarget', { targetId: target.targetId });
    }
  }
  await devtools.call('Target.activateTarget', { targetId });
}

/**
 * Opens a Chromium with the extension installed and its welcome page in front.
 * @param {import('./browser-process.mjs').OpenOptions} options
 * @returns {Promise<import('./browser-process.mjs').OpenBrowser>}
 */
export async function openChromium({ executable, extension, profile, args = [], giveUp }) {
  const common = [`--user-data-dir=${profile}`, ...args];
  let { browser, devtools } = open(executable, common, giveUp);
  try {
    let targets = watchTargets(devtools);
    await devtools.call('Target.setDiscoverTargets', { discover: true });
    let id = await devtools
      .call('Extensions.loadUnpacked', { path: extension })
      .then((result) => /** @type {string} */ (result['id']))
      .catch((error) => {
        if (error instanceof DevToolsError && error.code === UNKNOWN_METHOD) return undefined;
        throw error;
      });
    if (id === undefined) {
      // An older Chromium, or one that keeps this method to itself, takes it on the command line.
      await devtools.call('Browser.close');
      await browser.ended;
      ({ browser, devtools } = open(
        executable,
        [...common, `--load-extension=${extension}`],
        giveUp,
      ));
      targets = watchTargets(devtools);
      await devtools.call('Target.setDiscoverTargets', { discover: true });
      id = await within(targets.id, 10_000);
      if (id === undefined) throw new Error('The extension did not start.');
    }
    await showWelcome(devtools, targets.welcome, id);
  } catch (error) {
    throw await startFailure(browser, executable, error);
  }
  const ask = () => void devtools.call('Browser.close').catch(() => undefined);
  return { ended: browser.ended, close: () => closeOrKill(browser, ask) };
}
