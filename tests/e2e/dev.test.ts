import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { until } from './support/poll.ts';
import { browserName, launch, type Session } from './support/session.ts';

declare const browser: Browser;

/** Beside the ports of a server that may run already. */
const PORT = 5193;

describe.runIf(browserName() === 'chromium')('npm run dev', () => {
  let folder: string;
  let server: ViteDevServer;
  let session: Session;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'undivided-dev-'));
    server = await createServer({
      mode: 'chromium',
      logLevel: 'error',
      server: { port: PORT, strictPort: true, ws: { port: PORT + 1 } },
      build: { outDir: folder },
    });
    await server.listen();
    await until('the extension to be written', async () =>
      existsSync(join(folder, 'manifest.json')),
    );
    session = await launch({ extension: folder, localhost: true });
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['popup', messages.noWindowsHeading.message],
    ['options', messages.optionsSchedule.message],
    ['blocked', messages.blockedFree.message],
    ['welcome', messages.welcomeTitle.message],
    ['checkin', messages.breatheIn.message],
  ])('shows the %s page, and its worker answers it', async (name, words) => {
    const page = await session.open(`src/pages/${name}/index.html`);
    await page.waitFor((wanted) => document.body.innerText.includes(wanted), words);
    const answer = await page.evaluate(() => browser.runtime.sendMessage({ command: 'lookAgain' }));
    expect(answer).toEqual({ done: true });
    await page.close();
  });
});
