import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { deck } from './deck.ts';

/** The worker's name, which is the one crxjs gives it in development. */
export const workerFile = 'service-worker-loader.js';

/** The oldest browsers the manifest allows. */
export const targets = ['chrome144', 'firefox153'];

const worker = join(import.meta.dirname, '../../src/background/index.ts');
const SCRIPT = '?script&iife';
const VIRTUAL = '\0name-of:';

/**
 * Builds the worker as one plain script, and so each script it puts into pages: a worker that wakes
 * reads one file. crxjs would split it over the modules it shares with pages.
 */
export function oneFileScripts(outDir: string): Plugin {
  return {
    name: 'undivided:one-file-scripts',
    apply: 'build',
    async writeBundle() {
      const pageScripts = new Set<string>();
      await oneFile(outDir, worker, workerFile, pageScripts);
      for (const script of pageScripts) await oneFile(outDir, script, fileOf(script));
    },
  };
}

async function oneFile(
  outDir: string,
  input: string,
  entryFileNames: string,
  found = new Set<string>(),
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [deck(), namesOfScripts(found)],
    build: {
      outDir,
      emptyOutDir: false,
      target: targets,
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife', entryFileNames } },
    },
  });
}

/** Turns the import of a script into the name of its file, and notes the script in `found`. */
function namesOfScripts(found: Set<string>): Plugin {
  return {
    name: 'undivided:names-of-scripts',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (!id.endsWith(SCRIPT)) return undefined;
      const script = join(dirname(importer), id.slice(0, -SCRIPT.length));
      found.add(script);
      return VIRTUAL + script;
    },
    load: (id) =>
      id.startsWith(VIRTUAL) ? `export default '${fileOf(id.slice(VIRTUAL.length))}'` : undefined,
  };
}

const fileOf = (script: string) => basename(script).replace(/\.ts$/, '.js');
