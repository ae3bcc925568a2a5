import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { versionComplaint } from './browser-version.mjs';
import { BrowserMissing, requireBrowser } from './browsers.mjs';
import { buildOne } from './build.mjs';
import { runTool } from './command.mjs';
import { countsOf, oneFailed, onePassed, oneSkipped } from './tally.mjs';

/**
 * @typedef {import('./browser-places.mjs').BrowserKind} BrowserKind
 * @typedef {{ counts: import('./tally.mjs').Counts, output?: string }} Outcome `output` is what
 *   there is to read about it
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [after] the stage without whose success this one cannot be tried
 * @property {boolean} [talks] whether it writes to the terminal while it runs
 * @property {() => Promise<Outcome>} run
 */

/**
 * A tool that says everything by its exit code; its output is only of interest if that is bad.
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Stage}
 */
function tool(name, script, args) {
  return {
    name,
    run: async () => {
      const { ok, output } = await runTool(script, args);
      return ok ? { counts: onePassed } : { counts: oneFailed, output };
    },
  };
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Outcome>}
 */
async function vitest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'undivided-tests-'));
  const file = join(folder, 'report.json');
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { ok } = await runTool('vitest/vitest.mjs', ['run', ...report, ...args], {
      env: { ...process.env, ...env },
      show: true,
    });
    return { counts: countsOf(reportIn(file), ok) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {import('./tally.mjs').VitestReport | undefined}
 */
function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {BrowserKind} target
 * @returns {Stage}
 */
function buildStage(target) {
  return {
    name: `build-${target}`,
    run: () =>
      buildOne(target).then(
        () => ({ counts: onePassed }),
        (error) => ({ counts: oneFailed, output: error.message }),
      ),
  };
}

/**
 * @param {BrowserKind} kind
 * @returns {Promise<string>} the executable of a browser that is new enough
 */
async function usableBrowser(kind) {
  const executable = await requireBrowser(kind);
  const complaint = await versionComplaint(kind, executable);
  if (complaint !== undefined) throw new BrowserMissing(complaint);
  return executable;
}

/**
 * @param {BrowserKind} kind
 * @returns {Stage}
 */
function browserStage(kind) {
  const run = async () => {
    /** @type {string} */
    let executable;
    try {
      executable = await usableBrowser(kind);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const skipped = error instanceof BrowserMissing && process.env['CI'] !== 'true';
      const told = skipped ? `${reason} The tests in this browser were skipped.` : reason;
      return { counts: skipped ? oneSkipped : oneFailed, output: told };
    }
    const variable = kind === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
    return vitest(['--config', 'vitest.e2e.config.ts'], {
      E2E_BROWSER: kind,
      [variable]: executable,
    });
  };
  return { name: `e2e-${kind}`, after: `build-${kind}`, talks: true, run };
}

/** @type {readonly Stage[]} */
export const stages = [
  tool('types', 'typescript/bin/tsc', ['-p', '.']),
  tool('lint', 'oxlint/bin/oxlint', ['--deny-warnings', 'src', 'tests', 'scripts', 'build']),
  tool('format', 'prettier/bin/prettier.cjs', ['--check', '.']),
  { name: 'unit', talks: true, run: () => vitest(['--config', 'vitest.config.ts']) },
  buildStage('chromium'),
  buildStage('firefox'),
  browserStage('chromium'),
  browserStage('firefox'),
];
