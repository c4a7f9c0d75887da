/*
 * Takes screenshots of the elements built in dist/: `node scripts/screenshots.js [--out=folder] [word …]`. Scenes (elements, layouts and
 * states) are pictured in three themes, two directions and four widths, the demo's pages in light and dark. All pictures go into one
 * folder, by default coverage/screenshots, with index.html as contact sheet. Words select the pictures whose file name has all of them:
 * `compare-list`, `dark`, `rtl`, `360`, `page-blog`.
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

/** The pages to picture: each is loaded once and pictured at every width. `html` is a scene's page, `path` a demo page. */
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

/**
 * Whether every element of the page has left the state `loading`; elements whose registry never answers stay in it on purpose. Runs in the
 * page.
 */
const isSettled = () =>
  [...document.querySelectorAll('tool-compare, rank-badge, capability-list')].every(
    (element) => element.state && (element.state !== 'loading' || element.getAttribute('registry')?.includes('never')),
  );

/**
 * The response for a built script with its queries `(hover: none)` replaced by `not all`: a headless browser reports no mouse, so the
 * elements would be drawn as on touch screens.
 */
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
      // The viewport is made as high as the page (at most 16,000 px), because rows outside of the viewport are not drawn.
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
