import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArgs, ensureBrowser } from '../scripts/lib/browser.js';
import { serve } from '../scripts/lib/serve.js';

/** Starts a browser and a server for pages with the built script and one comparison each. Needs dist/. */
export async function inlineHost() {
  const folder = mkdtempSync(join(tmpdir(), 'tool-compare-bench-'));
  symlinkSync(fileURLToPath(new URL('../dist', import.meta.url)), join(folder, 'vendor'));
  const server = await serve(folder);
  const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArgs() });
  return {
    /** Writes the page, replacing the last one. @param children HTML inside of `<tool-compare>`. @returns the page's URL. */
    write(children) {
      writeFileSync(
        join(folder, 'page.html'),
        `<!doctype html><meta charset="utf-8"><script type="module" src="vendor/tool-compare.js"></script><tool-compare>${children}</tool-compare>`,
      );
      return `${server.url}/page.html`;
    },
    /** Calls `run` with a new browser page and closes the page afterwards. @returns the result of `run`. */
    async visit(run) {
      const page = await browser.newPage();
      try {
        return await run(page);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A text with the state of the page's comparison and the number of its problems. */
export const outcomeOf = (page) => page.$eval('tool-compare', ({ state, problems }) => `${state}, ${problems.length} problems`);
