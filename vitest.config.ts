import { defineConfig } from 'vitest/config';
import { deck } from './scripts/build/deck.ts';

/** What the build makes of a content script: the name of its file. */
export const scriptNames = {
  name: 'script-names',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.endsWith('?script&iife') ? `\0${id}` : undefined),
  load: (id: string) =>
    id.startsWith('\0') && id.endsWith('?script&iife')
      ? `export default ${JSON.stringify(/[^/]+(?=\.ts\?)/.exec(id)?.[0] + '.js')}`
      : undefined,
};

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

const deviceZones = [
  'UTC',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

/** How fast a machine is says nothing about whether a fact holds. */
const testTimeout = 60_000;

/** Projects that owe nothing to a browser; `vitest.e2e.config.ts` runs the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        plugins: [scriptNames, deck()],
        test: {
          name: 'node',
          testTimeout,
          environment: 'node',
          include: [
            'tests/{domain,storage,messaging,background,architecture,deck,scripts}/**/*.test.ts',
          ],
          setupFiles: ['tests/support/temporal.ts'],
        },
      },
      // The domain reads no zone from the device; here it shows that it does not.
      ...deviceZones.map((TZ) => ({
        test: {
          name: `domain (${TZ})`,
          testTimeout,
          environment: 'node' as const,
          isolate: false,
          include: [
            'tests/domain/*.test.ts',
            'tests/domain/{schedule,evening,together}/**/*.test.ts',
          ],
          exclude: ['**/transitions.test.ts'],
          env: { TZ, NUM_RUNS: '20' },
          setupFiles: ['tests/support/temporal.ts'],
        },
      })),
      {
        ...jsx,
        plugins: [deck()],
        test: {
          name: 'components',
          testTimeout,
          environment: 'happy-dom',
          include: ['tests/{ui,pages,cover}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/temporal.ts'],
        },
      },
    ],
  },
});
