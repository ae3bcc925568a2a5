import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../main.mjs';

/**
 * @typedef {object} Room some code, and the tests that judge it
 * @property {string} name
 * @property {readonly string[]} code patterns below `src`
 * @property {readonly string[]} tests patterns below `tests`
 */

/**
 * Each room is judged by its own tests, so that a mutant costs seconds, and a test that fails is
 * near what it is about. The most important come first.
 * @type {readonly Room[]}
 */
export const rooms = [
  {
    name: 'domain/evening',
    code: ['domain/evening/**/*.ts'],
    tests: ['domain/evening/**/*.test.ts', 'domain/plan.test.ts'],
  },
  {
    name: 'domain',
    code: ['domain/*.ts', '!domain/shape.ts', '!domain/problem.ts'],
    tests: ['domain/*.test.ts', 'domain/evening/**/*.test.ts'],
  },
  {
    name: 'domain/sites',
    // Not the lists of addresses: to change one is to change the data, which has checks of its own.
    code: [
      'domain/sites/**/*.ts',
      ...['groups', 'protected', 'suffixes'].map((list) => `!domain/sites/${list}.ts`),
    ],
    tests: ['domain/sites/**/*.test.ts'],
  },
  {
    name: 'domain/schedule',
    code: ['domain/schedule/**/*.ts'],
    tests: ['domain/schedule/**/*.test.ts'],
  },
  {
    name: 'background',
    code: ['background/**/*.ts'],
    tests: ['background/**/*.test.ts', 'messaging/**/*.test.ts'],
  },
  {
    name: 'domain/agreement',
    code: ['domain/agreement/**/*.ts'],
    tests: ['domain/agreement/**/*.test.ts'],
  },
  {
    name: 'domain/shape.ts',
    code: ['domain/shape.ts', 'domain/problem.ts'],
    tests: [
      'domain/shape.test.ts',
      'domain/agreement/**/*.test.ts',
      'domain/sites/entry.test.ts',
      'storage/**/*.test.ts',
    ],
  },
  {
    name: 'domain/checkins',
    code: ['domain/checkins/**/*.ts'],
    tests: ['domain/checkins/**/*.test.ts'],
  },
  {
    name: 'domain/together',
    code: ['domain/together/**/*.ts'],
    tests: ['domain/together/**/*.test.ts'],
  },
];

/** The room a place below `src` lies in: the one with the longest name that it begins with. */
const roomOf = (/** @type {string} */ place) =>
  rooms
    .filter(({ name }) => place === name || place.startsWith(`${name}/`))
    .sort((a, b) => b.name.length - a.name.length)[0];

/**
 * The rooms to go through, with what is mutated in each.
 * @param {string | undefined} only places below `src`, such as `domain/sites,domain/plan.ts`
 * @returns {readonly Room[]}
 */
export function roomsAt(only) {
  if (only === undefined) return rooms;
  const places = only.split(',').map((place) => place.trim().replace(/\/$/, ''));
  /** @type {Map<Room, string[]>} */
  const chosen = new Map();
  for (const place of places) {
    const room = roomOf(place);
    if (!room || !existsSync(join(root, 'src', place)))
      throw new Error(`There is nothing to mutate at "${place}". It is for domain and background.`);
    chosen.set(room, [...(chosen.get(room) ?? []), place]);
  }
  return [...chosen].map(([room, inside]) =>
    inside.every((place) => place.endsWith('.ts'))
      ? Object.assign({}, room, { code: inside })
      : room,
  );
}
