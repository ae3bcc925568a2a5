import { defineConfig } from 'vitest/config';
import { scriptNames } from '../../vitest.config.ts';

/** `domain` or `background`: a room is judged by its own tests, so that a mutant costs seconds. */
const room = process.env['MUTATE_ROOM'] ?? 'domain';
const domain = room === 'domain';

/** One short run for each mutant: few tries a property, and time enough on a machine that is busy. */
export default defineConfig({
  plugins: [scriptNames],
  test: {
    environment: 'node',
    isolate: !domain,
    include: domain
      ? ['tests/domain/**/*.test.ts']
      : ['tests/{background,messaging,storage}/**/*.test.ts'],
    // Half a minute each: the walk at every minute, the worker under any presses, the device's zones.
    exclude: ['**/transitions.test.ts', '**/property.test.ts', '**/device-zone.test.ts'],
    env: { NUM_RUNS: '20' },
    setupFiles: ['tests/support/temporal.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
