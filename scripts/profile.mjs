import { mkdtempSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The snap that an executable belongs to, if any. Ubuntu's firefox and chromium-browser commands
 * are short scripts around one.
 * @param {string} executable
 * @returns {string | undefined}
 */
export function snapOf(executable) {
  const direct = /^\/snap\/(?:bin\/)?([\w-]+)/.exec(executable);
  if (direct) return direct[1];
  const real = realpathSync(executable);
  if (process.platform !== 'linux' || statSync(real).size > 100_000) return undefined;
  return /\/snap\/bin\/([\w-]+)/.exec(readFileSync(real, 'utf8'))?.[1];
}

/**
 * A new empty folder for a browser's profile. A snap has a /tmp of its own, in which it would not
 * find ours, so there it lies in the folder the snap shares with us.
 * @param {string} executable
 */
export function newProfile(executable) {
  const snap = snapOf(executable);
  const parent = snap === undefined ? tmpdir() : join(homedir(), 'snap', snap, 'common');
  return mkdtempSync(join(parent, 'undivided-'));
}

/**
 * Removes a profile. The last helper of a browser may still be writing, hence the retries.
 * @param {string} folder
 */
export async function removeProfile(folder) {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
