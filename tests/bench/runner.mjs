import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { together } from './support/together.mjs';

/**
 * @typedef {import('./adapters.mjs').Adapter} Adapter
 * @typedef {import('./metrics.mjs').Metric} Metric
 * @typedef {import('./metrics.mjs').Value} Value
 *
 * @typedef {Record<string, Record<string, Value[]>>} Samples by extension and by key. Under `error`
 *   stands why a whole round failed.
 *
 * @typedef {object} Options
 * @property {readonly Adapter[]} adapters
 * @property {number} rounds
 * @property {string} executable
 * @property {import('./metrics.mjs').Trial['server']} server
 * @property {(line: string) => void} say
 */

/**
 * Metrics that mostly wait share their time; every other one has the machine to itself.
 * @param {readonly Metric[]} metrics
 * @returns {Metric[][]}
 */
export function batchesOf(metrics) {
  const waiting = metrics.filter(({ waits }) => waits);
  const batches = metrics.filter(({ waits }) => !waits).map((metric) => [metric]);
  return waiting.length > 0 ? [...batches, waiting] : batches;
}

/**
 * Runs the metrics of a batch for every extension, in rounds of which every second is reversed.
 * @param {readonly Metric[]} batch
 * @param {Options} options
 * @returns {Promise<Record<string, Samples>>} by metric
 */
export async function runBatch(batch, { adapters, rounds, executable, server, say }) {
  /** @type {Record<string, Samples>} */
  const samples = Object.fromEntries(
    batch.map(({ name }) => [name, Object.fromEntries(adapters.map(({ name }) => [name, {}]))]),
  );
  async function runOne({ metric, adapter }, company) {
    const begun = performance.now();
    const values = await tried(metric, { adapter, executable, server, ...company });
    company.leave();
    const own = samples[metric.name][adapter.name];
    for (const [key, value] of Object.entries(values)) (own[key] ??= []).push(...[value].flat());
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    say(
      `${metric.name}, ${adapter.name}, ${seconds} s${values.error ? `: ${values.error.na}` : ''}`,
    );
  }

  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? adapters : adapters.toReversed();
    const trials = batch
      .filter(({ mostRounds = Infinity }) => round < mostRounds)
      .flatMap((metric) => order.map((adapter) => ({ metric, adapter })));
    if (batch.some(({ inTurn }) => inTurn)) {
      for (const trial of trials) await runOne(trial, together(1));
    } else {
      const company = together(trials.length);
      await Promise.all(trials.map((trial) => runOne(trial, company)));
    }
  }
  return samples;
}

/** What went wrong is a result too: the other extensions are measured all the same. */
async function tried(metric, trial) {
  const { dir } = trial.adapter;
  if (dir !== undefined && !existsSync(join(dir, 'manifest.json'))) {
    return { error: { na: `there is no manifest in ${dir}` } };
  }
  try {
    const values = await metric.run(trial);
    return 'na' in values ? { error: values } : values;
  } catch (error) {
    return { error: { na: error instanceof Error ? error.message : String(error) } };
  }
}
