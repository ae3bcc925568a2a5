import { join } from 'node:path';
import { root } from './main.mjs';

/**
 * Plays one evening of a made-up couple in a browser without a window and leaves pictures of it.
 * @param {{ browser: 'chromium' | 'firefox', executable: string }} options
 * @returns {Promise<void>}
 */
export async function playEvening({ browser, executable }) {
  process.env['E2E_BROWSER'] = browser;
  process.env[browser === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'] = executable;
  // The evening is driven by the harness of the browser tests, which is TypeScript.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts/demo/evening.ts'), {
    configFile: false,
    logLevel: 'silent',
  });
  await module.playEvening({ folder: join(root, 'demo') });
}
