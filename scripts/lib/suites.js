import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The paths of the test files below a folder of test/, sorted. */
const filesIn = (folder) =>
  existsSync(join(root, 'test', folder))
    ? readdirSync(join(root, 'test', folder), { recursive: true })
        .filter((file) => String(file).endsWith('.test.ts'))
        .map((file) => join('test', folder, String(file)))
        .sort()
    : [];

/**
 * Runs a command; resolves to its exit code and output. The output is shown as it comes or, with `later`, when the command has ended (so
 * that commands that run at the same time do not mix their lines).
 */
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

/** The counts that node:test printed at the end. A run that failed without a count of failed tests counts as one failed test. */
function countsOf({ code, output }) {
  const number = (word) => Number(new RegExp(`^. ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  return { passed: number('pass'), failed: code !== 0 && !failed ? 1 : failed };
}

const sum = (all) => all.reduce((total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }));

/** Divides files into at most `count` groups of about the same number of bytes. */
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

/** Runs test files in `processes` processes, many files in each, because starting a process takes longer than most test files. */
async function nodeSuite(files, processes) {
  const run = (group) => {
    const args = ['--import', 'tsx', '--test-reporter', 'spec', 'scripts/lib/import-all.js', ...group];
    return watch(process.execPath, args, { later: true });
  };
  return sum((await Promise.all(share(files, processes).map(run))).map(countsOf));
}

/**
 * Runs the tests in a browser, by web-test-runner, in one engine, and returns their counts. MiniBrowser of WebKit needs a screen: Xvfb
 * gives it a virtual one.
 */
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

/** Runs a suite and measures the seconds that it takes, from its own start to its own end. */
async function timed(name, run) {
  const start = performance.now();
  const { passed, failed } = await run();
  return { name, passed, failed, seconds: Math.round((performance.now() - start) / 1000) };
}

/** Runs the tests of the elements in the browser, on the sources: they need no build. */
const elements = () => timed('elements in the browser, on the sources', () => browserSuite());

/** Runs the tests of pure code in Node: they wait for no browser, process or build. */
const pure = () => {
  const files = ['model', 'schema', 'registry', 'tables', 'outputs', 'data'].flatMap(filesIn);
  return timed('pure, in Node', () => nodeSuite(files, 1));
};

/** Runs the tests of the built files, which start browsers or other processes; each of the two processes keeps one browser. */
const built = () => {
  const files = ['node', 'packed'].flatMap(filesIn);
  return timed('Node, and the built scripts in the browser', () => nodeSuite(files, 2));
};

/**
 * Runs every suite: pure tests in Node, tests of the elements in a real browser on the sources, and a smaller suite on the built files.
 * First the build and the pure tests run at the same time, because each keeps one core busy. Then the two browser suites run at the same
 * time, because each waits for frames and answers most of the time.
 * @returns for each suite its name, how many tests passed and failed, and how many seconds it took. A failed build counts as one failed
 * test, and the tests of the built files are not run.
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

/** Prints a line for each result, and as the last line the sum of all counts. The process fails where a test failed or none passed. */
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
