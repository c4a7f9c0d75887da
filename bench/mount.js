/*
 * From mount to the end of the next frame, against the same HTML through innerHTML: `node bench/mount.js [rounds]`. With --changes: a change
 * of a 50 × 100 table, against drawing the new state again. Needs dist/. Every figure is a ratio of medians from one interleaved run in Chromium; absolute times are of this machine and say little.
 */
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArgs, ensureBrowser } from '../scripts/lib/browser.js';
import { serve } from '../scripts/lib/serve.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 15);
// Frames as soon as they are due: the wait for the next tick of a screen is nobody's work.
const NO_WAIT = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const server = await serve(root);
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...browserArgs(), ...NO_WAIT] });
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(String(error)));
await page.setViewport({ width: 1280, height: 900 });
await page.goto(`${server.url}/bench/page.html`, { waitUntil: 'networkidle0' });
const changes = process.argv.includes('--changes');
const results = await page.evaluate(async (count, which) => window[which](count), rounds, changes ? 'changes' : 'bench');
for (const [name, { limit, ratio, floor, own }] of Object.entries(results)) {
  const mark = limit === null ? ' ' : ratio <= limit ? '✓' : '✗';
  console.log(
    `${mark} ${name}: ${ratio.toFixed(2)} ×${limit === null ? '' : ` (at most ${limit.toFixed(2)})`}   floor ${floor.toFixed(1)} ms, own ${own.toFixed(1)} ms`,
  );
}
await browser.close();
server.close();
