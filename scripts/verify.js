/*
 * Everything that CI runs: format, lint, arrows, types, generated files, tests, sizes, the package itself. Stops at nothing, fails for any.
 * Ends with one line, the counts of all tests; a step that is no test and fails counts as one that failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report, runSuites } from './lib/suites.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

function step(name, command, ...args) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows });
  return { name, passed: 0, failed: status === 0 ? 0 : 1, seconds: Math.round((performance.now() - start) / 1000) };
}

/** What npm would publish, packed once for the checks of it. */
function packageSteps() {
  const folder = mkdtempSync(join(tmpdir(), 'tool-compare-pack-'));
  try {
    const packed = step('packing', 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
    const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (!file) return [{ ...packed, failed: 1 }];
    return [
      packed,
      step('package', 'npx', 'publint', '--strict', join(folder, file)),
      step(
        'types of the package',
        'npx',
        'attw',
        join(folder, file),
        '--profile',
        'esm-only',
        '--quiet',
        '--exclude-entrypoints',
        'tool-compare.css',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

report([
  step('format and lint', 'npx', 'biome', 'ci', '.'),
  step('arrows between folders', 'npx', 'depcruise', 'src', '--config', '.dependency-cruiser.js'),
  step('types', 'npm', 'run', '--silent', 'types'),
  step('generated files in step', 'npm', 'run', '--silent', 'generate', '--', '--check'),
  ...(await runSuites()),
  step('sizes', 'npm', 'run', '--silent', 'sizes'),
  ...packageSteps(),
]);
