/* Everything that CI runs and more: format, lint, types, generated files, tests, sizes, the package itself. Stops at nothing, fails for any. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const STEPS = [
  ['format and lint', 'npx', ['biome', 'ci', '.']],
  ['the arrow', 'npx', ['depcruise', 'src', '--config', '.dependency-cruiser.js']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['generated files in step', 'npm', ['run', '--silent', 'generate', '--', '--check']],
  ['tests', 'npm', ['test', '--silent']],
  ['sizes', 'npm', ['run', '--silent', 'sizes']],
  ['package', 'npx', ['publint', '--strict']],
  ['types of the package', 'npx', ['attw', '--pack', '.', '--profile', 'esm-only', '--quiet']],
];

const failed = STEPS.filter(([name, command, args]) => {
  console.log(`\n── ${name}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0;
}).map(([name]) => name);
console.log(failed.length ? `\n✗ failed: ${failed.join(', ')}` : '\n✓ all is well');
process.exitCode = failed.length ? 1 : 0;
