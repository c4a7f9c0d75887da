import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { serve } from '../../scripts/lib/serve.js';
import { openContext } from './shared-browser.js';

/** The path of the repository, with a slash at its end. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** The web host of a user: a static server of a folder with pages, and the built files in its folder vendor/. */
export interface Host {
  readonly url: string;
  /** The path of the served folder; tests may write further files there. */
  readonly folder: string;
  /**
   * Opens a page with this HTML, and collects its console messages, requests and errors.
   * @param scripts when requests for scripts are answered: at once, never (they fail), or once a promise is fulfilled. With a promise
   * `open` resolves as soon as the page's first element of ours is parsed, else once the page is loaded.
   */
  open(html: string, scripts?: 'at once' | 'never' | Promise<unknown>): Promise<Visit>;
  close(): Promise<void>;
}

/** An open page, with the texts of its uncaught errors and console messages and the URLs of its requests so far. */
export interface Visit {
  readonly page: Page;
  readonly errors: string[];
  readonly logs: string[];
  readonly requests: string[];
}

/** Waits until the built script has run and no element of ours on the page is empty or loading. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('tool-compare, rank-badge, capability-list')].every((element) => {
      const { state } = element as HTMLElement & { state?: string };
      return state !== undefined && state !== 'loading' && state !== 'empty';
    }),
  );

/**
 * Waits up to 15 s until a condition holds, of a visit's lists or of the page: messages and requests arrive in Node a moment after they
 * happen on the page. @param what names the condition in the error of a timeout.
 */
export async function noted(condition: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The pages that the running test has opened. They are closed after it, because an open page goes on using the processor. */
const opened = new Set<Page>();
afterEach(async () => {
  const pages = [...opened];
  opened.clear();
  await Promise.all(pages.map((page) => page.isClosed() || page.close()));
});

/** Starts a host for built files. @param headers added to every response. Throws where dist/ is missing. */
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
      // The compiler of the tests puts calls of `__name` into functions, also into those that run on the page.
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
