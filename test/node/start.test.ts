import { spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { project } from '../support/built.js';
import { openContext } from '../support/shared-browser.js';

describe('npm start', () => {
  let browser: Awaited<ReturnType<typeof openContext>>;
  let stop = () => {};
  before(async () => {
    browser = await openContext();
  });
  after(async () => {
    stop();
    await browser.close();
  });

  it('prints an address, and the page there shows the reference comparison', async () => {
    const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--host', 'localhost'], {
      cwd: project,
      env: { ...process.env, NO_COLOR: '1' },
    });
    stop = () => server.kill();
    const address = await new Promise<string>((resolve, reject) => {
      let printed = '';
      server.stdout.on('data', (chunk) => {
        printed += chunk;
        const found = /http:\/\/localhost:\d+\//.exec(printed);
        if (found) resolve(found[0]);
      });
      server.on('close', () => reject(new Error(printed)));
    });
    const page = await browser.context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    const rows = [
      'Type',
      'UnfragileRank',
      'Adoption',
      'Quality',
      'Ecosystem',
      'Match Graph',
      'Pricing',
      'Capabilities',
      'Times Matched',
    ];
    const expected = [
      ...rows,
      'Tool calling with reasoning in the loop',
      'LoRA fine-tuning',
      'Stable-Diffusion ranks highest: 55/100',
      'Search the match graph',
    ];
    // The server may send the page again once it has found all modules: what is looked for may be on the second one.
    await page.waitForFunction(
      (texts) => texts.every((text) => document.querySelector('tool-compare')?.shadowRoot?.textContent?.includes(text)),
      {},
      expected,
    );
  });
});
