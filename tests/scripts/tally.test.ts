import { describe, expect, it } from 'vitest';
import { countsOf, inWords, sumOf } from '../../scripts/tally.mjs';

const good = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const unloadable = { status: 'failed', assertionResults: [] };

function aReport(changes: object) {
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, testResults: [good] };
  return { ...report, ...changes };
}

describe('the tally', () => {
  it('counts tests', () => {
    const report = aReport({ numPassedTests: 40, numPendingTests: 1, numTodoTests: 1 });
    expect(countsOf(report, true)).toEqual({ passed: 40, failed: 0, skipped: 2 });
  });

  it('counts a file that does not load as a failure', () => {
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const testResults = [good, unloadable, failing];
    const report = aReport({ numFailedTests: 1, testResults });
    expect(countsOf(report, false)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it('counts a run without tests, without a report or with an uncaught error as a failure', () => {
    const empty = aReport({ numPassedTests: 0, testResults: [] });
    expect(countsOf(empty, true).failed).toBe(1);
    expect(countsOf(undefined, true).failed).toBe(1);
    expect(countsOf(aReport({}), false).failed).toBe(1);
  });

  it('mentions skipped tests only if there are any', () => {
    const some = { passed: 2, failed: 0, skipped: 0 };
    expect(inWords(sumOf([some, some]))).toBe('4 passed, 0 failed');
    expect(inWords({ ...some, skipped: 1 })).toBe('2 passed, 0 failed, 1 skipped');
  });
});
