import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Test files below a folder of test/. */
const filesIn = (folder) =>
  existsSync(join(root, 'test', folder))
    ? readdirSync(join(root, 'test', folder), { recursive: true })
        .filter((file) => String(file).endsWith('.test.ts'))
        .map((file) => join('test', folder, String(file)))
        .sort()
    : [];

/** Runs a command and returns what it prints and how it ended. What it prints is shown at once, or, with `later`, when it has ended. */
function watch(command, args, { env = {}, later = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', later ? 'pipe' : 'inherit'],
    });
    let output = '';
    const note = (chunk) => {
      output += chunk;
      if (!later) process.stdout.write(chunk);
    };
    child.stdout.on('data', note);
    child.stderr?.on('data', note);
    child.on('close', (code) => {
      if (later) process.stdout.write(output);
      resolve({ code, output });
    });
  });
}

/** The counts that node:test prints at the end. A run that breaks without a count has failed once. */
function countsOf({ code, output }) {
  const number = (word) => Number(new RegExp(`^. ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  return { passed: number('pass'), failed: code !== 0 && !failed ? 1 : failed };
}

const sum = (all) => all.reduce((total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }));

/** Shares out files so that every group has about as much to read. */
function share(files, count) {
  const groups = Array.from({ length: count }, () => ({ size: 0, files: [] }));
  const sized = files.map((file) => ({ file, size: statSync(join(root, file)).size })).sort((a, b) => b.size - a.size);
  for (const { file, size } of sized) {
    const least = groups.reduce((one, other) => (other.size < one.size ? other : one));
    least.files.push(file);
    least.size += size;
  }
  return groups.map((group) => group.files.sort()).filter((group) => group.length);
}

/** Runs files in as many processes, many files in each: starting a process for each file costs more than most of the tests. */
async function nodeSuite(files, processes) {
  const run = (group) => {
    const args = ['--import', 'tsx', '--test-reporter', 'spec', 'scripts/lib/import-all.js', ...group];
    return watch(process.execPath, args, { later: true });
  };
  return sum((await Promise.all(share(files, processes).map(run))).map(countsOf));
}

/** Tests on pages, by web-test-runner, in one engine. MiniBrowser needs a screen, and gets one that nobody sees. */
export async function browserSuite(engine = 'chromium') {
  const scratch = mkdtempSync(join(tmpdir(), 'tool-compare-test-'));
  try {
    const file = join(scratch, 'counts.json');
    const command = [process.execPath, 'node_modules/@web/test-runner/dist/bin.js'];
    const [program, ...args] = engine === 'webkit' ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24', ...command] : command;
    const { code } = await watch(program, args, { env: { COUNT_FILE: file, ENGINE: engine } });
    const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
    return { ...counts, failed: code !== 0 && !counts.failed ? 1 : counts.failed };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function build() {
  const { code } = await watch(process.execPath, ['scripts/build.js'], { later: true });
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

/** Runs a suite; its seconds are those until its own end. */
async function timed(name, run) {
  const start = performance.now();
  const { passed, failed } = await run();
  return { name, passed, failed, seconds: Math.round((performance.now() - start) / 1000) };
}

/** The pages of the elements: they need no build. */
const elements = () => timed('elements in the browser, on the sources', () => browserSuite());

/** The tests that never wait. */
const pure = () => {
  const files = ['model', 'schema', 'registry', 'tables', 'outputs', 'data'].flatMap(filesIn);
  return timed('pure, in Node', () => nodeSuite(files, 1));
};

/** Tests that start a browser or other processes, on what the build makes; their processes keep one browser each. */
const built = () => {
  const files = ['node', 'packed'].flatMap(filesIn);
  return timed('Node, and the built scripts in the browser', () => nodeSuite(files, 2));
};

/**
 * Runs every suite: pure and Node tests in Node, elements in a real browser on the sources, and a smaller suite on the packed build. First what
 * keeps a core busy alone, on two of them: the build and the pure tests. Then what waits for frames and answers, together: neither keeps the
 * cores busy alone, and their pages wait no longer than they must.
 * @returns For each its name, how many tests passed and failed, and how many seconds it took. A build that breaks has failed once, and leaves
 * nothing to test on what it makes.
 */
export async function runSuites() {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error(error.message);
    return [{ name: 'set-up', passed: 0, failed: 1, seconds: 0 }];
  }
  const [made, first] = await Promise.all([timed('building dist/', build), pure()]);
  const rest = await Promise.all([...(made.failed ? [] : [built()]), elements()]);
  return [first, made, ...rest];
}

/** Prints a line for each of the results, and as the last line the counts of all; fails the process for any failure. */
export function report(results) {
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts =
      passed || failed ? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} left out by name` : ''}` : 'done';
    console.log(`${failed ? '✗' : '✓'} ${name}: ${counts} (${seconds} s)`);
  }
  const { passed, failed } = sum(results);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}
