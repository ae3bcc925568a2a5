import { defineConfig } from 'vitest/config';
import { scriptNames } from '../../vitest.config.ts';

const tests = (process.env['MUTATION_TESTS'] ?? '').split(',');

/** One short run for each mutant: and time enough on a machine that is busy. */
export default defineConfig({
  plugins: [scriptNames],
  test: {
    environment: 'node',
    // The domain keeps nothing between its test files.
    isolate: !tests.every((pattern) => pattern.startsWith('domain')),
    include: tests.map((pattern) => `tests/${pattern}`),
    // Half a minute each: the walk at every minute, the worker under any presses, the device's zones.
    exclude: ['**/transitions.test.ts', '**/property.test.ts', '**/device-zone.test.ts'],
    setupFiles: ['tests/support/temporal.ts', 'scripts/mutate/properties.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
