/* Runs every test suite. The last line of the output counts the tests of all suites. */
import { report, runSuites } from './lib/suites.js';

report(await runSuites());
