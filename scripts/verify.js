/*
 * Runs all checks of CI: format, lint, dependencies between the folders of src/, types, generated files, tests, sizes, the npm package.
 * Every check runs, also after a failed one; the process fails if any failed. The last line of the output counts all tests; a failed step
 * that runs no tests counts as one failed test.
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

/** Packs the tarball that npm would publish once, and checks it with publint and attw. */
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
