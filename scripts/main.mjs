import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs `command` with the command line's arguments, but only if `moduleUrl` is the script that
 * Node was asked to run. A failure is told in its own words, without a stack.
 * @param {string} moduleUrl
 * @param {(args: string[]) => void | Promise<void>} command
 */
export async function main(moduleUrl, command) {
  const script = process.argv[1];
  if (!script || !existsSync(script) || realpathSync(script) !== fileURLToPath(moduleUrl)) return;
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
