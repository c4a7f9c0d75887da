import puppeteer, { type Browser, type BrowserContext } from 'puppeteer-core';
import { browserArgs, ensureBrowser } from '../../scripts/lib/browser.js';

let shared: Promise<Browser> | undefined;
let contexts = 0;

/**
 * Opens a context in the one browser of this process, because starting a browser takes longer than most tests. A context has pages, a cache
 * and storage of its own. The browser is closed when no other context has been opened soon after the last one closed.
 */
export async function openContext(): Promise<{ readonly context: BrowserContext; close(): Promise<void> }> {
  contexts += 1;
  if (!shared || !(await shared).connected) shared = puppeteer.launch({ executablePath: ensureBrowser(), args: browserArgs() });
  const context = await (await shared).createBrowserContext();
  return {
    context,
    async close() {
      await context.close();
      contexts -= 1;
      setTimeout(async () => {
        if (contexts || !shared) return;
        const leaving = shared;
        shared = undefined;
        await (await leaving).close();
      }, 500);
    },
  };
}
