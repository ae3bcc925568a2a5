import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} BrowserKind
 * @typedef {object} Host where to look: the machine, or a made-up one in tests
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {string} home
 * @property {number | undefined} uid
 */

/** @returns {Host} */
export function thisHost() {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    uid: process.getuid?.(),
  };
}

const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const bundles = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox'],
};

const windowsFiles = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
};

/**
 * The folders in which a command is looked up, in order.
 * @param {Host} host
 */
export function commandFolders({ env }) {
  const path = (env['PATH'] ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  return [...path, '/snap/bin'];
}

/**
 * Every path at which a browser of this kind usually lives, the most likely first.
 * @param {BrowserKind} kind
 * @param {Host} host
 * @returns {string[]}
 */
export function placesFor(kind, host) {
  if (host.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => host.env[name] ?? [],
    );
    return windowsFiles[kind].flatMap((file) => roots.map((root) => win32.join(root, file)));
  }
  const fromPath = commands[kind].flatMap((name) =>
    commandFolders(host).map((folder) => posix.join(folder, name)),
  );
  if (host.platform !== 'darwin') return fromPath;
  const inBundles = bundles[kind].flatMap((name) => {
    const program = kind === 'firefox' ? 'firefox' : name;
    return ['/Applications', posix.join(host.home, 'Applications')].map((folder) =>
      posix.join(folder, `${name}.app`, 'Contents', 'MacOS', program),
    );
  });
  return [...inBundles, ...fromPath];
}
