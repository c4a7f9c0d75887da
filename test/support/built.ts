import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { serve } from '../../scripts/lib/serve.js';
import { openContext } from './shared-browser.js';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** A stranger's host: the built files in a folder of their own, pages beside them, a plain static server. */
export interface Host {
  readonly url: string;
  /** Where its files are: more may be put there. */
  readonly folder: string;
  /**
   * Opens a page with this HTML and notes what it logs, asks for and breaks.
   * @param scripts What becomes of the page's scripts: answered at once, never, or when the promise is kept. With a promise it returns as
   *   soon as the page's first element of ours is parsed, else once the page is loaded.
   */
  open(html: string, scripts?: 'at once' | 'never' | Promise<unknown>): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly errors: string[];
  readonly logs: string[];
  readonly requests: string[];
}

/** What the built script shows for the two tags, once it is there. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('tool-compare, rank-badge, capability-list')].every((element) => {
      const { state } = element as HTMLElement & { state?: string };
      return state !== undefined && state !== 'loading' && state !== 'empty';
    }),
  );

/** Waits for something that a visit notes, or that a page answers: logs and requests arrive here a moment after they happened on the page. */
export async function noted(condition: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Pages that the test has opened: one that stays goes on working. */
const opened = new Set<Page>();
afterEach(async () => {
  const pages = [...opened];
  opened.clear();
  await Promise.all(pages.map((page) => page.isClosed() || page.close()));
});

export async function startHost(headers: Record<string, string> = {}): Promise<Host> {
  if (!existsSync(join(project, 'dist/tool-compare.js'))) throw new Error('no dist/: run npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'tool-compare-host-'));
  cpSync(join(project, 'dist'), join(folder, 'vendor'), { recursive: true });
  const server: { url: string; close(): void } = await serve(folder, headers);
  const { context, close } = await openContext();
  let pages = 0;
  return {
    url: server.url,
    folder,
    async open(html, scripts = 'at once') {
      const name = `page-${++pages}.html`;
      writeFileSync(join(folder, name), html);
      const page = await context.newPage();
      opened.add(page);
      const visit: Visit = { page, errors: [], logs: [], requests: [] };
      // What the tests' compiler puts into functions that run on the page.
      await page.evaluateOnNewDocument('Object.defineProperty(globalThis, "__name", { value: (named) => named })');
      page.on('pageerror', (error) => visit.errors.push(String(error)));
      page.on('console', (message) => visit.logs.push(message.text()));
      page.on('request', (request) => visit.requests.push(request.url()));
      if (scripts !== 'at once') {
        await page.setRequestInterception(true);
        page.on('request', async (request) => {
          if (request.resourceType() !== 'script') return request.continue();
          if (scripts === 'never') return request.abort();
          await scripts;
          return request.continue();
        });
      }
      const loaded = page.goto(`${server.url}/${name}`, { waitUntil: 'load' });
      if (typeof scripts === 'string') await loaded;
      else await page.waitForSelector('tool-compare, rank-badge, capability-list');
      return visit;
    },
    async close() {
      await close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
