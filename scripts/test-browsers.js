/*
 * The browser suites in Chromium, Firefox and WebKit: `npm run test:browsers [engine …]`. Installs what Debian offers where it can. What an
 * engine cannot do is left out by name (test/support/engine-gaps.js) and said. The last line counts all engines together; an engine that
 * is not there has failed once. WTR_FILES names files, as for `npx wtr`.
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
  // A name that no test has any more leaves out nothing, and must go.
  if (!lacking && !process.env.WTR_FILES && counts.skipped !== GAPS[engine].length) {
    console.error(`${engine}: ${GAPS[engine].length} tests are to be left out, and ${counts.skipped} were`);
    counts.failed += 1;
  }
  results.push({ name: engine, ...counts, seconds: Math.round((performance.now() - start) / 1000) });
}
report(results);
