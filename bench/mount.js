/*
 * From mount to the end of the next frame, against the same HTML through innerHTML: `node bench/mount.js [rounds]`. With --changes: a change
 * of a 50 × 100 table, against drawing the new state again; with --against DIST too, the folder of another build: each change with both
 * builds in turn, in ms. Needs dist/. Figures are medians of one interleaved run in Chromium; absolute times are of this machine and say little.
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
/** Changes are timed whose name has one of these in it; all without any. */
const words = positionals.filter((word) => !/^\d+$/.test(word));
// Frames as soon as they are due: the wait for the next tick of a screen is nobody's work.
const NO_WAIT = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const server = await serve(root);
const other = values.against === undefined ? null : await serve(resolve(values.against), { 'access-control-allow-origin': '*' });
const browsers = [];

/** A page with the elements of a build: this repository's, or those at an address. In a browser of its own: pages of one stop each other's frames. */
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

/** Runs each function in turn, twice for nothing and then so many times. @returns the results of each. */
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

/** Makes a change of a table that is there as a whole. @returns ms by the clock. */
async function change(page, name) {
  await call(page, 'prepare', { name });
  return call(page, 'change', { name });
}

/** The same, in ms of processor time by what it went to. */
async function workOf(page, name) {
  await call(page, 'prepare', { name });
  return workBetween(await trace(page, () => call(page, 'change', { name })), 'from', 'to');
}

/** The changes asked for. */
async function changesIn(page) {
  const all = await call(page, 'changes');
  return words.length ? all.filter(({ name }) => words.some((word) => name.includes(word))) : all;
}

/** Changes against drawing again. */
async function changes() {
  const page = await open();
  for (const { name, goal } of await changesIn(page)) {
    const [again, own] = (await inTurns([() => call(page, 'drawAgain', { name }), () => change(page, name)])).map(median);
    console.log(
      `${mark(own / again, goal)} ${name}: ${(own / again).toFixed(2)} ×${most(goal)}   again ${again.toFixed(1)} ms, own ${own.toFixed(1)} ms`,
    );
  }
}

/** Changes with two builds, the other first. */
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
