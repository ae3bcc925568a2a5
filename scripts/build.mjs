import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './command.mjs';
import { main, root } from './main.mjs';
import { ensureDependencies } from './setup.mjs';

/** @typedef {import('./browser-places.mjs').BrowserKind} BrowserKind */

/** @type {readonly BrowserKind[]} */
export const allTargets = ['chromium', 'firefox'];

/** @param {string} folder */
function bytesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** @param {number} bytes */
export function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/**
 * Builds one target into its folder below dist. An error holds what Vite had to say.
 * @param {BrowserKind} target
 * @returns {Promise<{ folder: string, bytes: number }>}
 */
export async function buildOne(target) {
  // Vite keeps a NODE_ENV it is given, and under a test run that would build another program.
  const env = { ...process.env, NODE_ENV: 'production' };
  const args = ['build', '--mode', target, '--logLevel', 'warn'];
  const { ok, output } = await runTool('vite/bin/vite.js', args, { env });
  if (!ok) throw new Error(`${output.trim()}\n\nThe build for ${target} failed.`);
  const folder = join(root, 'dist', target);
  return { folder, bytes: bytesIn(folder) };
}

/**
 * Builds the targets one after the other and prints a line for each.
 * @param {readonly BrowserKind[]} targets
 */
export async function build(targets) {
  for (const target of targets) {
    const { bytes } = await buildOne(target);
    console.log(`Built dist/${target}, ${kilobytes(bytes)}.`);
  }
}

await main(import.meta.url, async (args) => {
  const targets = allTargets.filter((target) => args.length === 0 || args.includes(target));
  const unknown = args.find((arg) => !allTargets.some((target) => target === arg));
  if (unknown !== undefined) {
    throw new Error(
      `There is no target "${unknown}". The targets are ${allTargets.join(' and ')}.`,
    );
  }
  ensureDependencies();
  await build(targets);
});
