import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { countReporter } from './scripts/lib/count-reporter.js';
import { launcher } from './scripts/lib/engines.js';
import { leftOut } from './scripts/lib/skip-tests.js';
import { GAPS } from './test/support/engine-gaps.js';
import { startServers } from './test/support/servers.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const files = process.env.WTR_FILES?.split(',') ?? ['host', 'contract', 'elements'].map((folder) => `test/${folder}/**/*.test.ts`);
const engine = process.env.ENGINE ?? 'chromium';

/** Real servers for what a page cannot fake: policies, broken answers. Tests ask /__servers where they are. */
let addresses;
const servers = {
  name: 'servers',
  async serverStart() {
    addresses = await startServers(root);
  },
  serve: ({ path }) => (path === '/__servers' ? { body: JSON.stringify(addresses), type: 'json' } : undefined),
};

export default {
  rootDir: root,
  files,
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    servers,
    leftOut(GAPS[engine].map(({ test }) => test)),
    a11ySnapshotPlugin(),
  ],
  // One page at a time has a window of its own in WebKit.
  ...(engine === 'webkit' && { concurrency: 1 }),
  browsers: [await launcher(engine)],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    summaryReporter(),
    countReporter(process.env.COUNT_FILE),
  ],
  browserStartTimeout: 120_000,
  testsStartTimeout: 240_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  coverage: process.argv.includes('--coverage'),
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text-summary', 'lcovonly'], reportDir: 'coverage' },
};
