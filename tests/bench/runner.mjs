import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {import('./adapters.mjs').Adapter} Adapter
 * @typedef {import('./metrics.mjs').Metric} Metric
 * @typedef {import('./metrics.mjs').Value} Value
 *
 * @typedef {Record<string, Record<string, Value[]>>} Samples by extension and by key. Under `error`
 *   stands why a whole round failed.
 */

/**
 * Runs a metric for every extension, the rounds interleaved (A B C, C B A), so that whatever
 * drifts meanwhile hits all of them alike.
 * @param {Metric} metric
 * @param {object} options
 * @param {readonly Adapter[]} options.adapters
 * @param {number} options.rounds
 * @param {string} options.executable
 * @param {import('./metrics.mjs').Trial['server']} options.server
 * @param {(line: string) => void} options.say
 * @returns {Promise<Samples>}
 */
export async function runMetric(metric, { adapters, rounds, executable, server, say }) {
  /** @type {Samples} */
  const samples = Object.fromEntries(adapters.map(({ name }) => [name, {}]));
  const scheduling = adapters.filter(({ schedules }) => schedules);

  async function runOne(adapter) {
    const begun = performance.now();
    const slot = Math.max(0, scheduling.indexOf(adapter));
    const values = await tried(metric, { adapter, executable, server, slot });
    for (const [key, value] of Object.entries(values)) {
      (samples[adapter.name][key] ??= []).push(...[value].flat());
    }
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const trouble = values.error ? `: ${values.error.na}` : '';
    say(`${metric.name}, ${adapter.name}, ${seconds} s${trouble}`);
  }

  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? adapters : adapters.toReversed();
    if (metric.parallel) await Promise.all(order.map(runOne));
    else for (const adapter of order) await runOne(adapter);
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
