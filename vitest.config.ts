import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** Two projects that owe nothing to a browser; `vitest.e2e.config.ts` runs the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{domain,storage,messaging,background,architecture,deck,scripts}/**/*.test.ts',
          ],
          setupFiles: ['tests/support/temporal.ts'],
        },
      },
      {
        ...jsx,
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/{ui,pages,cover}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/temporal.ts'],
        },
      },
    ],
  },
});
