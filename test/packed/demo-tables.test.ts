import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/lib/serve.js';
import { project, settled } from '../support/built.js';
import { openContext } from '../support/shared-browser.js';

describe('a page of the demo', () => {
  let server: { url: string; close(): void };
  let browser: Awaited<ReturnType<typeof openContext>>;
  before(async () => {
    server = await serve(project);
    browser = await openContext();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const [what, file] of [
    ['that writes its comparison as a table', 'table.html'],
    ['that reads a CSV file', 'hosts.html'],
  ] as const) {
    it(`${what} is readable with scripts off, and compares with them`, async () => {
      const page = await browser.context.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.url}/demo/${file}`);
      const tables = await page.$$eval('tool-compare table', (all) =>
        (all as HTMLTableElement[]).map((table) => ({
          isShown: table.getClientRects().length > 0,
          text: table.innerText,
          cells: [...table.querySelectorAll('td')].map((cell) => cell.innerText.trim()).filter(Boolean),
        })),
      );
      assert.ok(tables.length > 0);
      for (const { isShown, text, cells } of tables) {
        assert.ok(isShown);
        assert.ok(cells.length > 8);
        for (const cell of cells) assert.ok(text.includes(cell), cell);
      }
      await page.setJavaScriptEnabled(true);
      await page.reload();
      await settled(page);
      const shown = await page.$$eval('tool-compare', (all) =>
        (all as (HTMLElement & { state: string; view: { rows: readonly unknown[] } | null })[]).map((element) => ({
          state: element.state,
          rows: element.view?.rows.length ?? 0,
          isTableShown: Boolean(element.querySelector('table')?.getClientRects().length),
        })),
      );
      for (const { state, rows, isTableShown } of shown) {
        assert.equal(state, 'ready');
        assert.ok(rows > 4);
        assert.equal(isTableShown, false);
      }
    });
  }
});
