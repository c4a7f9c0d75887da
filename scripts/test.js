/* Runs every suite. Ends with one line, the counts of all together. */
import { report, runSuites } from './lib/suites.js';

report(await runSuites());
