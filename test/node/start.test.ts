import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserArgs, ensureBrowser } from '../../scripts/lib/browser.js';
import { project, settled } from '../support/built.js';

describe('npm start', () => {
  let browser: Browser;
  let stop = () => {};
  before(async () => {
    browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArgs() });
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
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await settled(page);
    const text = await page.$eval('tool-compare', (element) => element.shadowRoot?.textContent ?? '');
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
    for (const shown of [
      ...rows,
      'Tool calling with reasoning in the loop',
      'LoRA fine-tuning',
      'Verdict',
      'Search the match graph',
    ]) {
      assert.ok(text.includes(shown), shown);
    }
  });
});
