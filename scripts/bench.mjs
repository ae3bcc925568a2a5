import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { adaptersFor } from '../tests/bench/adapters.mjs';
import { goalsMeasured, OURS } from '../tests/bench/goals.mjs';
import { metrics } from '../tests/bench/metrics.mjs';
import { goalTable, performancePage, tallyOf } from '../tests/bench/performance-page.mjs';
import { figuresOf, medianTable, ratioTable } from '../tests/bench/report.mjs';
import { batchesOf, runBatch } from '../tests/bench/runner.mjs';
import { startServer } from '../tests/bench/support/server.mjs';
import { browserVersion } from './browser-version.mjs';
import { requireBrowser } from './browsers.mjs';
import { build } from './build.mjs';
import { main, root } from './main.mjs';
import { ensureDependencies } from './setup.mjs';

const GIB = 2 ** 30;

/** @param {string} name */
const read = (name) => readFileSync(join(root, 'tests', 'bench', name), 'utf8');

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

/** The kind of machine, which is all that anybody needs to know of it. */
function machineClass() {
  const memory = Math.round(totalmem() / GIB);
  return `${cpus().length} cores, ${memory} GB, ${process.platform} ${process.arch}`;
}

/** @param {{ results: object, circumstances: import('../tests/bench/performance-page.mjs').Circumstances }} measured */
async function writePage({ results, circumstances }) {
  const template = read('performance.template.md');
  const reasons = JSON.parse(read('reasons.json'));
  const page = performancePage({ template, results, reasons, circumstances });
  const file = join(root, 'docs', 'performance.md');
  const { format, resolveConfig } = await import('prettier');
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(page, options));
  return relative(root, file);
}

/**
 * Measures Undivided beside the floors in a real Chromium: `npm run bench -- --metric block,ui`.
 * `--rounds` says how often, `--ext` which extensions, `--dist` takes a folder that is built
 * already. The tables go to the terminal, everything to results/bench.json, and if nothing was left
 * out, docs/performance.md is written anew.
 */
await main(import.meta.url, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '3' },
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
    for (const batch of batchesOf(chosen)) {
      const options = { adapters, rounds, executable, server, say: console.error };
      for (const [name, samples] of Object.entries(await runBatch(batch, options))) {
        const figures = figuresOf(samples);
        results[name] = { figures, samples };
        console.log(`\n${name}\n\n${medianTable(figures, names)}`);
        const others = names.filter((other) => other !== OURS);
        if (names.includes(OURS) && others.length > 0) {
          console.log(`\n${ratioTable(figures, OURS, others)}`);
        }
      }
    }
  } finally {
    server.close();
  }

  const browser = `Chromium ${(await browserVersion('chromium', executable)) ?? ''}`.trim();
  const circumstances = { when: when.slice(0, 10), browser, machine: machineClass(), rounds };
  const file = join(root, 'results', 'bench.json');
  mkdirSync(join(root, 'results'), { recursive: true });
  const everything = { ...circumstances, when, node: process.version, results };
  writeFileSync(file, `${JSON.stringify(everything, undefined, 1)}\n`);
  const goals = goalsMeasured(results);
  console.log(`\n${goalTable(goals.filter(({ measured }) => measured))}\n\n${tallyOf(goals)}`);
  console.log(`Everything is in ${relative(root, file)}.`);
  const isWhole = values.metric === undefined && values.ext === undefined;
  if (isWhole) console.log(`${await writePage({ results, circumstances })} is written anew.`);
  else console.log('docs/performance.md stays as it is, because something was left out.');
});
