/*
 * Takes pictures of the built demo: `node scripts/screenshots.js [folder] [page …]`. Pages at 1280 and 360 px, light and dark, on what
 * dist/ holds, served by a plain static server.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArgs, ensureBrowser } from './lib/browser.js';
import { serve } from './lib/serve.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = join(root, 'coverage/screenshots'), ...named] = process.argv.slice(2);
const pages = named.length ? named : ['index', 'comparison', 'blog', 'docs'];
mkdirSync(folder, { recursive: true });
const server = await serve(root);
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArgs() });
try {
  for (const name of pages) {
    for (const width of [1280, 360]) {
      for (const scheme of ['light', 'dark']) {
        const page = await browser.newPage();
        page.on('pageerror', (error) => console.error(`${name}: ${error}`));
        page.on('console', (message) => ['error', 'warn'].includes(message.type()) && console.error(`${name}: ${message.text()}`));
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(`${server.url}/demo/${name}.html`, { waitUntil: 'networkidle0' });
        await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true });
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
