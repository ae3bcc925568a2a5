import { block } from './metrics/block.mjs';
import { boundary } from './metrics/boundary.mjs';
import { breathing } from './metrics/breathing.mjs';
import { drag } from './metrics/drag.mjs';
import { evasions } from './metrics/evasions.mjs';
import { idle } from './metrics/idle.mjs';
import { overhead } from './metrics/overhead.mjs';
import { pack } from './metrics/pack.mjs';
import { scale } from './metrics/scale.mjs';
import { ui } from './metrics/ui.mjs';
import { worker } from './metrics/worker.mjs';
import { years } from './metrics/years.mjs';

/**
 * @typedef {{ na: string }} Missing a value that cannot be had, and why
 * @typedef {number | string | Missing} Value
 *
 * @typedef {object} Company the other trials of the same round
 * @property {() => Promise<void>} meet all of them, once they are ready
 * @property {<T>(task: () => Promise<T>) => Promise<T>} turn one task at a time, A B C A B C
 *
 * @typedef {object} Subject one extension in one round
 * @property {import('./adapters.mjs').Adapter} adapter
 * @property {string} executable the browser's
 * @property {Awaited<ReturnType<typeof import('./support/server.mjs').startServer>>} server
 *
 * @typedef {Subject & Company} Trial
 *
 * @typedef {object} Metric
 * @property {string} name
 * @property {boolean} [waits] it mostly waits, so that others like it may run meanwhile
 * @property {boolean} [inTurn] one extension after the other, because each fills the machine
 * @property {number} [mostRounds] what is counted once needs no more
 * @property {(trial: Trial) => Promise<Missing | Record<string, Value | Value[]>>} run
 */

/** @type {readonly Metric[]} */
export const metrics = [
  pack,
  evasions,
  block,
  overhead,
  scale,
  worker,
  ui,
  drag,
  years,
  breathing,
  boundary,
  idle,
];
