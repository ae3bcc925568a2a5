// Runs before anything is installed, so it imports nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules under `folder` holds exactly what package-lock.json asks for. An optional
 * package made for another system may be absent.
 * @param {string} folder
 */
export function dependenciesAgree(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  // npm writes this one last, so an interrupted installation does not have it.
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  const complete = Object.entries(wanted).every(([path, entry]) => {
    const found = present[path];
    if (!found) return path === '' || entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  return complete && Object.keys(present).every((path) => path in wanted);
}

/** Installs the dependencies if they are missing or differ from package-lock.json. */
export function ensureDependencies() {
  if (dependenciesAgree(project)) return;
  console.log('Installing the dependencies named in package-lock.json (npm ci).');
  // On Windows npm is a batch file, which Node only starts through a shell.
  const windows = process.platform === 'win32';
  const result = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--include=dev'], {
    cwd: project,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return;
  const reason = result.error?.message ?? `${result.stdout}${result.stderr}`;
  throw new Error(`The dependencies could not be installed.\n${reason}`);
}
