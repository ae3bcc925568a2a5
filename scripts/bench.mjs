import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { adaptersFor } from '../tests/bench/adapters.mjs';
import { metrics } from '../tests/bench/metrics.mjs';
import { figuresOf, medianTable, ratioTable } from '../tests/bench/report.mjs';
import { runMetric } from '../tests/bench/runner.mjs';
import { startServer } from '../tests/bench/support/server.mjs';
import { browserVersion } from './browser-version.mjs';
import { requireBrowser } from './browsers.mjs';
import { build } from './build.mjs';
import { main, root } from './main.mjs';
import { ensureDependencies } from './setup.mjs';

const OURS = 'undivided';

/**
 * The ones that were asked for, in their own order; all of them if none was.
 * @template {{ name: string }} T
 * @param {readonly T[]} all
 * @param {string | undefined} names with commas between them
 * @param {string} what they are
 */
function chosenFrom(all, names, what) {
  if (names === undefined) return all;
  const wanted = names.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !all.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = all.map(({ name }) => name).join(', ');
    throw new Error(`There is no ${what} "${unknown}". There are ${known}.`);
  }
  return all.filter(({ name }) => wanted.includes(name));
}

/** @param {string} text */
function roundsFrom(text) {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--rounds takes a whole number from 1 on, not "${text}".`);
}

/**
 * Measures Undivided beside the floors in a real Chromium: `npm run bench -- --metric block,ui`.
 * `--rounds` says how often, `--ext` which extensions, `--dist` takes a folder that is built
 * already. The tables go to the terminal, everything to results/bench.json.
 */
await main(import.meta.url, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '1' },
      metric: { type: 'string' },
      ext: { type: 'string' },
      dist: { type: 'string' },
    },
  });
  if (process.platform !== 'linux')
    throw new Error('The benchmark reads /proc, so it needs Linux.');
  const dist = values.dist ? resolve(values.dist) : join(root, 'dist', 'chromium');
  const adapters = chosenFrom(adaptersFor({ dist }), values.ext, 'extension');
  const chosen = chosenFrom(metrics, values.metric, 'metric');
  const rounds = roundsFrom(values.rounds);
  const executable = await requireBrowser('chromium');
  if (values.dist === undefined) {
    ensureDependencies();
    await build(['chromium']);
  }

  const when = new Date().toISOString();
  const names = adapters.map(({ name }) => name);
  const results = {};
  const server = await startServer();
  try {
    for (const metric of chosen) {
      const options = { adapters, rounds, executable, server, say: console.error };
      const samples = await runMetric(metric, options);
      const figures = figuresOf(samples);
      results[metric.name] = { figures, samples };
      console.log(`\n${metric.name}, rounds: ${rounds}\n\n${medianTable(figures, names)}`);
      const others = names.filter((name) => name !== OURS);
      if (names.includes(OURS) && others.length > 0) {
        console.log(`\n${ratioTable(figures, OURS, others)}`);
      }
    }
  } finally {
    server.close();
  }

  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
  const chromium = await browserVersion('chromium', executable);
  const file = join(root, 'results', 'bench.json');
  mkdirSync(join(root, 'results'), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ when, chromium, machine, rounds, results }, undefined, 1)}\n`,
  );
  console.log(`\nEverything is in ${relative(root, file)}.`);
});
