import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { main, root } from './main.mjs';

const WEEKS = 52;

/**
 * Prints one simulated year of check-ins as a calendar.
 * @param {string[]} args
 */
async function year(args) {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      weeks: { type: 'string', default: String(WEEKS) },
      'all-off': { type: 'string', multiple: true, default: [] },
    },
  });
  const [seed, weeks] = [Number(values.seed), Number(values.weeks)];
  if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number.');
  if (!Number.isInteger(weeks) || weeks < 1) throw new Error('--weeks takes a number of weeks.');
  // The pacing is TypeScript.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts/year/calendar.ts'), {
    configFile: false,
    logLevel: 'silent',
  });
  module.printYear({ seed, weeks, off: values['all-off'] });
}

await main(import.meta.url, year);
