/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} VitestReport the part of Vitest's JSON report that is counted
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };
/** @type {Counts} */
export const onePassed = { ...nothing, passed: 1 };
/** @type {Counts} */
export const oneFailed = { ...nothing, failed: 1 };
/** @type {Counts} */
export const oneSkipped = { ...nothing, skipped: 1 };

/**
 * Counts a run of Vitest. A file that does not load fails once; so does a run without any test,
 * and one that ended badly although every test passed (an error nobody caught, say).
 * @param {VitestReport | undefined} report undefined if Vitest did not get as far as writing one
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function countsOf(report, endedWell) {
  if (report === undefined) return oneFailed;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + broken.length;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  const unexplained = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: unexplained ? 1 : failed, skipped };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumOf(all) {
  /** @param {keyof Counts} key */
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** @param {Counts} counts */
export function inWords({ passed, failed, skipped }) {
  const words = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${words}, ${skipped} skipped` : words;
}
