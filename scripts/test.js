/*
 * Runs every suite: pure and Node tests in Node, elements in a real browser on the sources, and a smaller suite on the packed build. Ends
 * with one line, the counts of all together.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './lib/browser.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'tool-compare-test-'));

/** Test files below a folder of test/. */
const filesIn = (folder) =>
  existsSync(join(root, 'test', folder))
    ? readdirSync(join(root, 'test', folder), { recursive: true })
        .filter((file) => String(file).endsWith('.test.ts'))
        .map((file) => join('test', folder, String(file)))
        .sort()
    : [];

/** Runs a command, shows what it prints, and returns that and how it ended. */
function watch(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** A suite of node:test files. One that breaks without a count has failed once. */
async function nodeSuite(name, files) {
  console.log(`\n── ${name}`);
  const { code, output } = await watch(process.execPath, ['--import', 'tsx', '--test', '--test-reporter', 'spec', ...files]);
  const number = (word) => Number(new RegExp(`^. ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const passed = number('pass');
  const failed = number('fail') + number('cancelled');
  return { name, passed, failed: code !== 0 && !failed ? 1 : failed };
}

async function browserSuite(name) {
  console.log(`\n── ${name}`);
  const file = join(scratch, 'counts.json');
  const { code } = await watch(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], { COUNT_FILE: file });
  const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
  return { name, passed, failed: code !== 0 && !failed ? 1 : failed };
}

const suites = [];
try {
  const browser = ensureBrowser();
  console.log(`Browser: ${browser}`);
  suites.push(await nodeSuite('pure: model, schema, registry, tables', ['model', 'schema', 'registry', 'tables'].flatMap(filesIn)));
  suites.push(await browserSuite('elements in the browser, on the sources'));
  console.log('\n── building dist/');
  const build = await watch(process.execPath, ['scripts/build.js']);
  if (build.code === 0)
    suites.push(await nodeSuite('Node, and the packed build in the browser', ['node', 'packed'].flatMap(filesIn)));
  else suites.push({ name: 'build', passed: 0, failed: 1 });
} catch (error) {
  console.error(error.message);
  suites.push({ name: 'set-up', passed: 0, failed: 1 });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log('');
for (const { name, passed, failed } of suites) console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
const total = (key) => suites.reduce((sum, suite) => sum + suite[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') || !total('passed') ? 1 : 0;
