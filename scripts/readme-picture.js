/* Writes docs/comparison.png, the picture in the README: the comparison of demo/comparison.html at 1280 px, in light. Needs dist/. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArgs, ensureBrowser } from './lib/browser.js';
import { serve } from './lib/serve.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await serve(root);
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArgs() });
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
await page.goto(`${server.url}/demo/comparison.html`, { waitUntil: 'networkidle0' });
const element = await page.$('tool-compare');
await element?.screenshot({ path: join(root, 'docs/comparison.png') });
await browser.close();
server.close();
