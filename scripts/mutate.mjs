import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './command.mjs';
import { main, root } from './main.mjs';
import { dependenciesAgree, ensureDependencies } from './setup.mjs';

const own = join(root, 'scripts', 'mutate');
const stryker = join(own, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/** The rooms whose code is mutated; each is judged by its own tests. */
const rooms = ['domain', 'background'];

/** Lists of addresses and no logic: to change one is to change the data, which has checks of its own. */
const data = ['domain/sites/groups.ts', 'domain/sites/protected.ts', 'domain/sites/suffixes.ts'];

/**
 * What is mutated, room by room.
 * @param {string | undefined} only places below `src`, such as `domain/sites,domain/plan.ts`
 * @returns {{ room: string, patterns: string[] }[]}
 */
export function mutatedIn(only) {
  const places = only?.split(',').map((place) => place.trim().replace(/\/$/, '')) ?? rooms;
  for (const place of places) {
    const room = place.split('/')[0];
    if (!room || !rooms.includes(room) || !existsSync(join(root, 'src', place)))
      throw new Error(`There is nothing to mutate at "${place}". It is for ${rooms.join(' and ')}.`);
  }
  return rooms.flatMap((room) => {
    const inside = places.filter((place) => place.split('/')[0] === room);
    if (inside.length === 0) return [];
    const chosen = inside.map((place) => `src/${place}${place.endsWith('.ts') ? '' : '/**/*.ts'}`);
    const left = data.filter((file) => file.startsWith(`${room}/`)).map((file) => `!src/${file}`);
    return [{ room, patterns: [...chosen, ...left] }];
  });
}

/** Mutation testing has packages of its own, so that `npm ci` stays light. */
async function ensureStryker() {
  if (dependenciesAgree(own)) return;
  console.log('Installing what mutation testing needs (npm ci in scripts/mutate).');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { ok, output } = await run(npm, ['ci', '--prefix', own]);
  if (!ok) throw new Error(`It could not be installed.\n${output}`);
}

await main(import.meta.url, async (args) => {
  const options = { only: { type: 'string' }, fresh: { type: 'boolean' } };
  const { values } = parseArgs({ args, options: /** @type {const} */ (options) });
  const chosen = mutatedIn(values.only);
  ensureDependencies();
  await ensureStryker();
  mkdirSync(join(root, 'results', 'mutation'), { recursive: true });
  for (const { room, patterns } of chosen) {
    const remembered = join('results', 'mutation', `${room}.json`);
    const { ok } = await run(
      process.execPath,
      [
        stryker,
        'run',
        join('scripts', 'mutate', 'stryker.config.json'),
        ...['--mutate', patterns.join(',')],
        ...['--incrementalFile', remembered],
        ...(values.fresh ? ['--force'] : []),
      ],
      { env: { ...process.env, MUTATE_ROOM: room }, show: true },
    );
    if (!ok) process.exitCode = 1;
  }
});
