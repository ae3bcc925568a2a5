import { configureGlobal } from 'fast-check';

/**
 * How often each property is tried, where time is short: `NUM_RUNS` as a global in a browser, or in
 * the environment of one of the many zones. A property that names its own number keeps it.
 */
const { NUM_RUNS, process } = globalThis as unknown as {
  readonly NUM_RUNS?: number;
  readonly process?: { readonly env: Readonly<Record<string, string>> };
};
const asked = NUM_RUNS ?? Number(process?.env['NUM_RUNS'] ?? 0);

if (asked > 0) configureGlobal({ numRuns: asked });
