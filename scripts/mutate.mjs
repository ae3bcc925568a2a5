import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './command.mjs';
import { main, root } from './main.mjs';
import { roomsAt } from './mutate/rooms.mjs';
import { dependenciesAgree, ensureDependencies } from './setup.mjs';

const own = join(root, 'scripts', 'mutate');
const stryker = join(own, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/** Mutation testing has packages of its own, so that `npm ci` stays light. */
async function ensureStryker() {
  if (dependenciesAgree(own)) return;
  console.log('Installing what mutation testing needs (npm ci in scripts/mutate).');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { ok, output } = await run(npm, ['ci', '--prefix', own]);
  if (!ok) throw new Error(`It could not be installed.\n${output}`);
}

/** @param {string} pattern */
const belowSrc = (pattern) =>
  pattern.startsWith('!') ? `!src/${pattern.slice(1)}` : `src/${pattern}`;

await main(import.meta.url, async (args) => {
  const options = /** @type {const} */ ({ only: { type: 'string' }, fresh: { type: 'boolean' } });
  const { values } = parseArgs({ args, options });
  const chosen = roomsAt(values.only);
  ensureDependencies();
  await ensureStryker();
  const results = join('results', 'mutation');
  mkdirSync(join(root, results), { recursive: true });
  for (const { name, code, tests } of chosen) {
    const config = join('scripts', 'mutate', 'stryker.config.json');
    const remembered = join(results, `${name.replaceAll('/', '-')}.json`);
    const again = values.fresh ? ['--force'] : [];
    const mutate = ['--mutate', code.map(belowSrc).join(',')];
    const { ok } = await run(
      process.execPath,
      [stryker, 'run', config, ...mutate, '--incrementalFile', remembered, ...again],
      { env: { ...process.env, MUTATION_TESTS: tests.join(',') }, show: true },
    );
    if (!ok) process.exitCode = 1;
  }
});
