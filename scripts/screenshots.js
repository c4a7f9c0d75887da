/*
 * Takes pictures of what dist/ holds: `node scripts/screenshots.js [--out=folder] [word …]`. Elements, layouts and states (scenes) in three
 * themes, two directions and four widths, and the demo's pages in light and dark; all in one folder, with index.html as contact sheet.
 * With words, only pictures whose name has all of them: `compare-list`, `dark`, `rtl`, `360`, `page-blog`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArgs, ensureBrowser } from './lib/browser.js';
import { contactSheet } from './lib/contact-sheet.js';
import { DIRECTIONS, scenePage, scenes, THEMES, WIDTHS } from './lib/scenes.js';
import { serve } from './lib/serve.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const named = process.argv.find((word) => word.startsWith('--out='))?.slice('--out='.length);
const folder = named ?? join(root, 'coverage/screenshots');

/** What is loaded once, and then photographed at every width. */
const views = [
  ...Object.entries(scenes(root)).flatMap(([scene, body]) =>
    THEMES.flatMap((theme) =>
      DIRECTIONS.map((direction) => ({ scene, theme, direction, html: scenePage(body, { theme, direction }) })),
    ),
  ),
  ...readdirSync(join(root, 'demo'))
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      ['light', 'dark'].map((theme) => ({
        scene: `page-${file.replace('.html', '')}`,
        theme,
        direction: 'ltr',
        path: `/demo/${file}`,
      })),
    ),
];
const nameOf = ({ scene, theme, direction }, width) => `${scene}-${theme}-${direction}-${width}`;
const isWanted = (name) => words.every((word) => `-${name}-`.includes(`-${word}-`));

/** A scene is done when every element has something to show or has failed; those whose registry never answers stay as they are. */
const isSettled = () =>
  [...document.querySelectorAll('tool-compare, rank-badge, capability-list')].every(
    (element) => element.state && (element.state !== 'loading' || element.getAttribute('registry')?.includes('never')),
  );

/** A browser without a screen has no mouse: without this, all would look as it does on touch screens. */
const withMouse = (pathname) => ({
  contentType: 'text/javascript; charset=utf-8',
  body: readFileSync(join(root, pathname), 'utf8').replaceAll(/\(hover: ?none\)/g, 'not all'),
});

const server = await serve(root);
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArgs() });
const pictures = [];
try {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  let html = '';
  let current = '';
  page.on('pageerror', (error) => console.error(`${current}: ${error}`));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/demo/scene.html') request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else if (pathname.includes('/refused/')) request.respond({ status: 403 });
    else if (pathname.startsWith('/dist/') && pathname.endsWith('.js')) request.respond(withMouse(pathname));
    else if (!pathname.includes('/never/')) request.continue();
  });
  for (const view of views) {
    const widths = WIDTHS.filter((width) => isWanted(nameOf(view, width)));
    if (!widths.length) continue;
    current = `${view.scene}, ${view.theme}, ${view.direction}`;
    html = view.html ?? '';
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.theme === 'light' ? 'light' : 'dark' }]);
    await page.setViewport({ width: widths[0], height: 900 });
    await page.goto(`${server.url}${view.path ?? '/demo/scene.html'}`, { waitUntil: 'load' });
    await page.waitForFunction(isSettled, { timeout: 30_000 }).catch(() => console.error(`${current}: still loading after 30 s`));
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      // Two frames: the first tells the elements their new width, the second draws it.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const file = `${nameOf(view, width)}.png`;
      // The window becomes as high as the page: rows outside of it would not be drawn.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width, height: Math.min(Math.max(height, 900), 16_000) });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await page.screenshot({ path: join(folder, file), fullPage: true, captureBeyondViewport: false });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) console.error(`${current}, ${width} px: the page is ${overflow} px too wide`);
      pictures.push({ file, scene: view.scene, width, label: `${view.theme}, ${view.direction}, ${width} px` });
    }
  }
  writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
  console.log(`${pictures.length} pictures: ${join(folder, 'index.html')}`);
} finally {
  await browser.close();
  server.close();
}
