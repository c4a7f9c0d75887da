import { writeFileSync } from 'node:fs';

function count(suite, totals, leftOut, above = '') {
  for (const test of suite?.tests ?? []) {
    // What is left out by name has not run, which the runner tells as neither passed nor skipped.
    if (test.skipped || leftOut?.test(`${above}${test.name}`)) continue;
    totals[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, totals, leftOut, `${above}${inner.name} `);
}

/** Writes how many tests passed and failed to a file, those apart that are left out by name. A test file that could not run at all counts as one that failed. */
export const countReporter = (file, leftOut) => ({
  onTestRunFinished({ sessions }) {
    if (!file) return;
    const totals = { passed: 0, failed: 0 };
    for (const session of sessions) {
      const before = totals.failed;
      count(session.testResults, totals, leftOut);
      if (!session.passed && totals.failed === before) totals.failed += 1;
    }
    writeFileSync(file, JSON.stringify(totals));
  },
});
