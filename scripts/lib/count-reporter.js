import { writeFileSync } from 'node:fs';

function count(suite, totals) {
  for (const { skipped, passed } of suite?.tests ?? []) totals[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) count(inner, totals);
}

/**
 * A reporter for web-test-runner that writes how many tests passed, failed and were skipped to a file, as JSON; without `file` it does
 * nothing. A test file that could not run counts as one failed test.
 */
export const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    if (!file) return;
    const totals = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      const before = totals.failed;
      count(session.testResults, totals);
      if (!session.passed && totals.failed === before) totals.failed += 1;
    }
    writeFileSync(file, JSON.stringify(totals));
  },
});
