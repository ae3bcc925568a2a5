import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deck } from '../../scripts/build/deck.ts';
import type { Report } from '../support/in-browser/vitest.ts';
import { writeDummyExtension } from './support/dummy.ts';
import { within } from './support/poll.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';

/** Enough for every kind of case to turn up; Node runs each property at least a hundred times. */
const NUM_RUNS = 50;
const root = join(import.meta.dirname, '../..');
const ENTRY = 'virtual:suite';

interface Outcome extends Report {
  /** Whether `Temporal` is the browser's own. */
  readonly native: boolean;
}

let folder: string;
let site: Site;
let session: Session;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undivided-native-'));
  const extension = join(folder, 'extension');
  await writeDummyExtension(extension, browserName());
  site = await startSite();
  session = await launch({ extension, site, timeZone: 'Australia/Lord_Howe' });
});

afterAll(async () => {
  await session?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the domain', () => {
  it('passes its suite with the Temporal of the browser itself', { timeout: 240_000 }, async () => {
    const code = await bundledSuite();
    site.serve('/suite.js', (_request, response) => {
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(code);
    });
    const reported = new Promise<string>((resolve) => {
      site.serve('/report', (request, response) => {
        response.end();
        resolve(text(request));
      });
    });
    // It keeps the page busy for as long as it takes, so it waits until the page is there.
    const start = `addEventListener('load', () => setTimeout(() => import('/suite.js')))`;
    site.serve('/suite', `<h1>The suite</h1><script>${start}</script>`);

    const page = await session.visit('http://domain.test/suite');
    const outcome = JSON.parse(await within(200_000, reported)) as Outcome;
    await page.close();

    console.info([`${outcome.passed} passed`, ...outcome.slowest].join('\n'));
    expect(outcome.failed).toEqual([]);
    expect(outcome.native).toBe(true);
    expect(outcome.passed).toBeGreaterThan(300);
  });
});

/** Every test of the domain as one module, with our small `vitest` and without the polyfill. */
async function bundledSuite(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [deck(), suite(await domainTests())],
    resolve: { alias: { vitest: join(root, 'tests/support/in-browser/vitest.ts') } },
    define: { 'process.env.NODE_ENV': '"test"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      rollupOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  });
  const [{ output: [chunk] } = { output: [] }] = Array.isArray(output)
    ? output
    : [output as Extract<typeof output, { output: unknown }>];
  if (chunk?.type !== 'chunk') throw new Error('Vite built no suite');
  return chunk.code;
}

async function domainTests(): Promise<string[]> {
  const files = await readdir(join(root, 'tests/domain'), { recursive: true });
  return files.filter((file) => file.endsWith('.test.ts')).map((file) => `/tests/domain/${file}`);
}

function suite(files: readonly string[]): Plugin {
  const settings = 'virtual:settings';
  const modules = new Map([
    [settings, `globalThis.NUM_RUNS = ${NUM_RUNS};`],
    [
      ENTRY,
      [
        `import '${settings}';`,
        `import { run } from 'vitest';`,
        ...files.map((file) => `import '${file.replaceAll('\\', '/')}';`),
        `const report = await run();`,
        `const native = Function.prototype.toString.call(Temporal.Instant).includes('[native code]');`,
        `await fetch('/report', { method: 'POST', body: JSON.stringify({ ...report, native }) });`,
      ].join('\n'),
    ],
  ]);
  return {
    name: 'undivided:suite',
    enforce: 'pre',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id) => modules.get(id.slice(1)),
  };
}
