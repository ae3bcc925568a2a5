import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './command.mjs';

/** @typedef {import('./browser-places.mjs').BrowserKind} BrowserKind */

/** The first versions with everything the extension needs; manifest.json and vite.config.ts agree. */
export const oldest = { chromium: 144, firefox: 153 };

const names = { chromium: 'Chromium', firefox: 'Firefox' };

/**
 * The text that holds the version. On Windows `chrome.exe --version` opens a window instead of
 * answering, but the version stands in the files beside the program.
 * @param {BrowserKind} kind
 * @param {string} executable
 */
async function versionText(kind, executable) {
  if (process.platform !== 'win32') return (await run(executable, ['--version'])).output;
  const folder = dirname(executable);
  if (kind === 'firefox') {
    return /^Version=(.*)$/m.exec(readFileSync(join(folder, 'application.ini'), 'utf8'))?.[1] ?? '';
  }
  const versions = readdirSync(folder).filter((name) => /^\d+(\.\d+){3}$/.test(name));
  return versions.sort((a, b) => parseInt(b, 10) - parseInt(a, 10))[0] ?? '';
}

/**
 * The major version, or undefined where the browser does not tell.
 * @param {BrowserKind} kind
 * @param {string} executable
 * @returns {Promise<number | undefined>}
 */
export async function browserVersion(kind, executable) {
  const text = await versionText(kind, executable).catch(() => '');
  const major = /(\d+)\.\d/.exec(text)?.[1];
  return major === undefined ? undefined : Number(major);
}

/**
 * A sentence for people if this browser is too old; undefined if it will do or does not tell.
 * @param {BrowserKind} kind
 * @param {string} executable
 * @returns {Promise<string | undefined>}
 */
export async function versionComplaint(kind, executable) {
  const version = await browserVersion(kind, executable);
  if (version === undefined || version >= oldest[kind]) return undefined;
  return `Undivided needs ${names[kind]} ${oldest[kind]} or newer, and ${executable} is version ${version}. Please update it.`;
}
