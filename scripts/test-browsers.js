/*
 * Runs the browser tests in Chromium, Firefox and WebKit: `npm run test:browsers [engine …]`. Installs missing engines from Debian's
 * packages where that can be done without asking. Tests of features that an engine lacks are skipped by name (test/support/engine-gaps.js)
 * and printed. The last line counts the tests of all engines; a missing engine counts as one failed test. The environment variable
 * WTR_FILES names test files, as for `npx wtr`.
 */
import { GAPS } from '../test/support/engine-gaps.js';
import { ENGINES, missing } from './lib/engines.js';
import { browserSuite, report } from './lib/suites.js';

const asked = process.argv.slice(2);
const results = [];
for (const engine of ENGINES.filter((name) => !asked.length || asked.includes(name))) {
  console.log(`\n── ${engine}`);
  const start = performance.now();
  const lacking = missing(engine);
  if (lacking) console.error(`${engine} is not there: ${lacking}`);
  for (const { test, reason } of GAPS[engine]) console.log(`left out: '${test}' (${reason})`);
  const counts = lacking ? { passed: 0, failed: 1, skipped: 0 } : await browserSuite(engine);
  // Fewer skipped tests than names: a test was renamed or removed, and its name must go from engine-gaps.js.
  if (!lacking && !process.env.WTR_FILES && counts.skipped !== GAPS[engine].length) {
    console.error(`${engine}: ${GAPS[engine].length} tests are to be left out, and ${counts.skipped} were`);
    counts.failed += 1;
  }
  results.push({ name: engine, ...counts, seconds: Math.round((performance.now() - start) / 1000) });
}
report(results);
