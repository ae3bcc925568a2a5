import { block } from './metrics/block.mjs';
import { boundary } from './metrics/boundary.mjs';
import { idle } from './metrics/idle.mjs';
import { overhead } from './metrics/overhead.mjs';
import { scale } from './metrics/scale.mjs';
import { ui } from './metrics/ui.mjs';

/**
 * @typedef {{ na: string }} Missing a value that cannot be had, and why
 * @typedef {number | string | Missing} Value
 *
 * @typedef {object} Trial one extension in one round
 * @property {import('./adapters.mjs').Adapter} adapter
 * @property {string} executable the browser's
 * @property {Awaited<ReturnType<typeof import('./support/server.mjs').startServer>>} server
 * @property {number} slot a number of its own among the extensions that have a schedule
 *
 * @typedef {object} Metric
 * @property {string} name
 * @property {boolean} [parallel] all extensions at once, because they mostly wait
 * @property {(trial: Trial) => Promise<Missing | Record<string, Value | Value[]>>} run
 */

/** @type {readonly Metric[]} */
export const metrics = [block, overhead, idle, scale, ui, boundary];
