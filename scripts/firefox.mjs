import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { closeOrKill, startBrowser, startFailure } from './browser-process.mjs';
import { connectToFirefox } from './rdp.mjs';

/** A fixed identity for the extension, so that the address of its pages is known beforehand. */
const uuid = '1f0d6a52-3c1b-4c6e-9b57-6d2a40f1c7e1';

/** @param {string} geckoId */
function preferences(geckoId) {
  return {
    'devtools.debugger.remote-enabled': true,
    'devtools.debugger.prompt-connection': false,
    'devtools.chrome.enabled': true,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    // The rest keeps Firefox's own first-run pages and questions out of the way.
    'browser.aboutwelcome.enabled': false,
    'browser.preonboarding.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.firstRunURL': '',
    'termsofuse.bypassNotification': true,
  };
}

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((found, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Tries again until `attempt` gives a value; undefined after `milliseconds`.
 * @template T
 * @param {() => Promise<T | undefined>} attempt
 * @param {number} milliseconds
 * @returns {Promise<T | undefined>}
 */
async function eventually(attempt, milliseconds) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const value = await attempt();
    if (value !== undefined) return value;
    await pause(100);
  }
  return undefined;
}

/**
 * What Firefox's own window runs: select the welcome page, open it if need be, close empty tabs,
 * and stop listening for debuggers, which also ends the striped address bar of remote control.
 * @param {string} url
 */
function arrangement(url) {
  return `{
    const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
    const at = (address) => (tab) => tab.linkedBrowser.currentURI.spec.startsWith(address);
    const welcome = gBrowser.tabs.find(at('${url}')) ?? gBrowser.addTrustedTab('${url}');
    gBrowser.selectedTab = welcome;
    gBrowser.tabs.filter((tab) => tab !== welcome && at('about:blank')(tab))
      .forEach((tab) => gBrowser.removeTab(tab));
    const loader = 'resource://devtools/shared/loader/DistinctSystemPrincipalLoader.sys.mjs';
    ChromeUtils.importESModule(loader, { global: 'shared' }).useDistinctSystemPrincipalLoader({})
      .require('resource://devtools/server/devtools-server.js')
      .DevToolsServer.closeAllSocketListeners();
  }`;
}

/**
 * @param {import('./rdp.mjs').Debugger} firefox
 * @param {string} url
 */
async function showWelcome(firefox, url) {
  await eventually(async () => {
    const { tabs } = await firefox.ask('root', 'listTabs');
    return tabs.find((/** @type {{ url: string }} */ tab) => tab.url.startsWith(url));
  }, 3000);
  const { processDescriptor } = await firefox.ask('root', 'getProcess', { id: 0 });
  const { process } = await firefox.ask(processDescriptor.actor, 'getTarget');
  const evaluation = { text: arrangement(url) };
  // The last thing it does is to hang up on us, so there is usually no answer.
  await firefox.ask(process.consoleActor, 'evaluateJSAsync', evaluation).catch(() => undefined);
}

/**
 * Opens a Firefox with the extension installed and its welcome page in front.
 * @param {import('./browser-process.mjs').OpenOptions} options
 * @returns {Promise<import('./browser-process.mjs').OpenBrowser>}
 */
export async function openFirefox({ executable, extension, profile, args = [], giveUp }) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const lines = Object.entries(preferences(manifest.browser_specific_settings.gecko.id)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const port = await freePort();
  const place = ['--no-remote', '--profile', profile, '--start-debugger-server', String(port)];
  // On Windows firefox.exe would otherwise leave at once and let a child carry on.
  const wait = process.platform === 'win32' ? ['--wait-for-browser'] : [];
  const browser = startBrowser(
    executable,
    [...place, ...wait, ...args, 'about:blank'],
    ['ignore', 'ignore', 'pipe'],
    giveUp,
  );
  let gone = false;
  void browser.ended.then(() => (gone = true));
  try {
    const firefox = await eventually(async () => {
      if (gone) throw new Error('It closed at once.');
      return connectToFirefox(port).catch(() => undefined);
    }, 60_000);
    if (!firefox) throw new Error('It did not answer within a minute.');
    const { addonsActor } = await firefox.ask('root', 'getRoot');
    const details = { addonPath: extension, openDevTools: false };
    await firefox.ask(addonsActor, 'installTemporaryAddon', details);
    await showWelcome(firefox, `moz-extension://${uuid}/src/pages/welcome/index.html`);
    firefox.close();
  } catch (error) {
    throw await startFailure(browser, executable, error);
  }
  const ask = () => void browser.child.kill('SIGTERM');
  return { ended: browser.ended, close: () => closeOrKill(browser, ask) };
}
