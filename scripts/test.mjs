import { parseArgs } from 'node:util';
import { main } from './main.mjs';
import { ensureDependencies } from './setup.mjs';
import { stages } from './stages.mjs';
import { inWords, oneFailed, sumOf } from './tally.mjs';

/**
 * @typedef {import('./stages.mjs').Stage} Stage
 * @typedef {import('./stages.mjs').Outcome} Outcome
 */

/** @type {(stage: Stage, name: string) => boolean} */
const answersTo = (stage, name) => stage.name === name || stage.name.startsWith(`${name}-`);

/**
 * The stages that were asked for; `build` and `e2e` stand for both of theirs.
 * @param {readonly Stage[]} all
 * @param {string | undefined} only names with commas between them
 */
export function stagesNamed(all, only) {
  if (only === undefined) return all;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !all.some((stage) => answersTo(stage, name)));
  if (unknown !== undefined) {
    const known = all.map((stage) => stage.name).join(', ');
    throw new Error(`There is no stage "${unknown}". The stages are ${known}.`);
  }
  return all.filter((stage) => names.some((name) => answersTo(stage, name)));
}

/**
 * Runs every stage in order, whatever became of the earlier ones, except one whose ground is gone.
 * @param {readonly Stage[]} chosen
 * @param {(line: string) => void} say
 */
export async function runStages(chosen, say) {
  /** @type {Map<string, Outcome['counts']>} */
  const results = new Map();
  for (const stage of chosen) {
    const begun = performance.now();
    const ground = stage.after === undefined ? undefined : results.get(stage.after);
    /** @type {Outcome} */
    let outcome = { counts: oneFailed, output: `Not tried, because ${stage.after} failed.` };
    if (!ground || ground.failed === 0) {
      if (stage.talks) say(`Running ${stage.name}.`);
      outcome = await stage.run();
    }
    results.set(stage.name, outcome.counts);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    if (outcome.output) say(outcome.output.trimEnd());
    say(`${stage.name}: ${inWords(outcome.counts)} (${seconds} s)`);
  }
  return sumOf([...results.values()]);
}

await main(import.meta.url, async (args) => {
  const { values } = parseArgs({ args, options: { only: { type: 'string' } } });
  const chosen = stagesNamed(stages, values.only);
  ensureDependencies();
  const total = await runStages(chosen, (line) => console.log(line));
  console.log(inWords(total));
  if (total.failed > 0) process.exitCode = 1;
});
