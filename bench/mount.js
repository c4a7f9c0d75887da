/*
 * Measures our elements from mount to the end of the next frame, as a ratio to the same HTML through innerHTML: `node bench/mount.js
 * [rounds]`. --changes measures changes of a table of 50 tools × 100 rows instead, as a ratio to drawing the new state anew; further words
 * select the changes whose name has one of them. --against DIST measures each change with this build and with the build in the folder DIST
 * in turns, in ms of processor time. Needs dist/. Prints medians of one interleaved run in Chromium; absolute times hold for this machine
 * only and say little.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserArgs, ensureBrowser } from '../scripts/lib/browser.js';
import { serve } from '../scripts/lib/serve.js';
import { trace, workBetween } from './trace.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { changes: { type: 'boolean' }, against: { type: 'string' } },
});
const rounds = Number(positionals.find((word) => /^\d+$/.test(word)) ?? 15);
/** Words that select the changes whose name has one of them; without words all changes are measured. */
const words = positionals.filter((word) => !/^\d+$/.test(word));
// Chromium draws frames as soon as they are due: the wait for the screen's next refresh is no work of any code.
const NO_WAIT = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const server = await serve(root);
const other = values.against === undefined ? null : await serve(resolve(values.against), { 'access-control-allow-origin': '*' });
const browsers = [];

/**
 * Opens the benchmark's page in a browser of its own, because pages of one browser stop each other's frames.
 * @param dist URL of the folder of a build; `undefined` for this repository's.
 */
async function open(dist) {
  const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...browserArgs(), ...NO_WAIT] });
  browsers.push(browser);
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.url}/bench/page.html${dist ? `?dist=${dist}/` : ''}`);
  await page.waitForFunction(() => document.title === 'Ready');
  return page;
}

const call = (page, name, argument) => page.evaluate((which, given) => window[which](given), name, argument);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const mark = (ratio, goal) => (goal === null ? ' ' : ratio <= goal ? '✓' : '✗');
const most = (goal) => (goal === null ? '' : ` (at most ${goal.toFixed(2)})`);

/** Calls the functions in turns, two rounds to warm up and then `rounds` rounds. @returns for each function the list of its results. */
async function inTurns(functions) {
  const results = functions.map(() => []);
  for (let round = -2; round < rounds; round++) {
    for (const [i, run] of functions.entries()) {
      const result = await run();
      if (round >= 0) results[i].push(result);
    }
  }
  return results;
}

async function mounts() {
  const page = await open();
  for (const [name, { limit, ratio, floor, own }] of Object.entries(await call(page, 'bench', rounds))) {
    console.log(
      `${mark(ratio, limit)} ${name}: ${ratio.toFixed(2)} ×${most(limit)}   floor ${floor.toFixed(1)} ms, own ${own.toFixed(1)} ms`,
    );
  }
}

/** Draws a complete table and changes it. @returns ms by the clock that the change took. */
async function change(page, name) {
  await call(page, 'prepare', { name });
  return call(page, 'change', { name });
}

/** Draws a complete table and changes it. @returns ms of processor time that the change took, by kind of work, as `workBetween` does. */
async function workOf(page, name) {
  await call(page, 'prepare', { name });
  return workBetween(await trace(page, () => call(page, 'change', { name })), 'from', 'to');
}

/** The changes to measure, those that `words` select. */
async function changesIn(page) {
  const all = await call(page, 'changes');
  return words.length ? all.filter(({ name }) => words.some((word) => name.includes(word))) : all;
}

/** Measures and prints the changes as ratios to drawing the new state anew. */
async function changes() {
  const page = await open();
  for (const { name, goal } of await changesIn(page)) {
    const [again, own] = (await inTurns([() => call(page, 'drawAgain', { name }), () => change(page, name)])).map(median);
    console.log(
      `${mark(own / again, goal)} ${name}: ${(own / again).toFixed(2)} ×${most(goal)}   again ${again.toFixed(1)} ms, own ${own.toFixed(1)} ms`,
    );
  }
}

/** Measures and prints the changes with two builds, the other build first. */
async function changesAgainst() {
  const pages = [await open(other.url), await open()];
  const kinds = ['all', 'script', 'style', 'layout', 'paint'];
  console.log(`| ms of processor time, other → this | ${kinds.join(' | ')} |\n| --- |${kinds.map(() => ' ---: |').join('')}`);
  for (const { name } of await changesIn(pages[1])) {
    const [before, now] = await inTurns(pages.map((page) => () => workOf(page, name)));
    const cells = kinds.map((kind) => [before, now].map((all) => median(all.map((one) => one[kind])).toFixed(1)).join(' → '));
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

await (other ? changesAgainst() : values.changes ? changes() : mounts());
for (const browser of browsers) await browser.close();
server.close();
other?.close();
