import { defineConfig } from 'vitest/config';

const browser = process.env['E2E_BROWSER'] ?? 'chromium';

/** The built extension in a real browser, one at a time: `E2E_BROWSER=chromium` or `firefox`. */
export default defineConfig({
  test: {
    name: browser,
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    setupFiles: ['tests/support/temporal.ts'],
    env: { E2E_BROWSER: browser },
    pool: 'forks',
    fileParallelism: false,
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
