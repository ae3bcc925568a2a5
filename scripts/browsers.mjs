import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { commandFolders, placesFor, thisHost } from './browser-places.mjs';
import { run } from './command.mjs';

/**
 * @typedef {import('./browser-places.mjs').BrowserKind} BrowserKind
 * @typedef {import('./browser-places.mjs').Host} Host
 */

const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** There is no browser of the kind that is needed, or only one that is too old. */
export class BrowserMissing extends Error {}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The executable of an installed browser. A variable that names one wins, and must be right.
 * @param {BrowserKind} kind
 * @param {Host} [host]
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(kind, host = thisHost()) {
  const variable = variables[kind];
  const named = host.env[variable];
  if (!named) return placesFor(kind, host).find(isExecutable);
  if (isExecutable(named)) return named;
  throw new Error(
    `${variable} is set to ${named}, which is not a program. Correct it, or unset it to look in the usual places.`,
  );
}

/** @param {Host} host */
function hasApt(host) {
  const folders = host.platform === 'linux' ? commandFolders(host) : [];
  return folders.some((folder) => isExecutable(posix.join(folder, 'apt-get')));
}

/**
 * What to do when no browser of this kind is installed, in the words of this system.
 * @param {BrowserKind} kind
 * @param {Host} [host]
 */
export function installAdvice(kind, host = thisHost()) {
  const chromium = kind === 'chromium';
  const otherwise = `, or set ${variables[kind]} to the program.`;
  const none = chromium ? 'No Chromium or Chrome was found.' : 'No Firefox was found.';
  if (hasApt(host)) {
    return `${none} Install it with "sudo apt-get install ${packages[kind]}"${otherwise}`;
  }
  if (host.platform === 'darwin') {
    const cask = chromium ? 'google-chrome' : 'firefox';
    return `${none} Install it with "brew install --cask ${cask}"${otherwise}`;
  }
  if (host.platform === 'win32') {
    const id = chromium ? 'Google.Chrome' : 'Mozilla.Firefox';
    return `${none} Install it with "winget install ${id}"${otherwise}`;
  }
  return `${none} Install the package "${chromium ? 'chromium' : 'firefox'}" of your system${otherwise}`;
}

/** @param {BrowserKind} kind */
async function installWithApt(kind) {
  console.log(`Installing ${packages[kind]} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A stale list is often good enough, so only the installation decides.
  const update = await run('apt-get', ['update'], { env });
  const args = ['install', '-y', '--no-install-recommends', packages[kind]];
  const install = await run('apt-get', args, { env });
  if (install.ok) return;
  process.stderr.write(`${update.ok ? '' : update.output}${install.output}`);
  throw new BrowserMissing(`apt-get could not install ${packages[kind]}.`);
}

/**
 * The executable of a browser of this kind, installed first where we may: as root, with apt-get.
 * @param {BrowserKind} kind
 * @param {Host} [host]
 * @returns {Promise<string>}
 */
export async function requireBrowser(kind, host = thisHost()) {
  const found = await findBrowser(kind, host);
  if (found) return found;
  if (host.uid === 0 && hasApt(host) && existsSync('/etc/debian_version')) {
    await installWithApt(kind);
    const installed = await findBrowser(kind, host);
    if (installed) return installed;
  }
  throw new BrowserMissing(installAdvice(kind, host));
}
