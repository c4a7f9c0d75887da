import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/lib/serve.js';

describe('the static server of tests', () => {
  let folder: string;
  let server: { url: string; close(): void };
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tool-compare-serve-'));
    server = await serve(folder, { 'x-own': 'yes' });
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = async (path: string): Promise<[number, string | null, string]> => {
    const answer = await fetch(server.url + path);
    return [answer.status, answer.headers.get('content-type'), `${answer.headers.get('x-own')}: ${await answer.text()}`];
  };

  it('sends a file, and for a folder the page in it', async () => {
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'pages/index.html'), '<p>é');
    const sent = [200, 'text/html; charset=utf-8', 'yes: <p>é'];
    assert.deepEqual([await get('/pages/index.html'), await get('/pages/')], [sent, sent]);
  });

  it('answers 404 where a file is there and cannot be read, as one that is removed meanwhile', async () => {
    mkdirSync(join(folder, 'unread/index.html'), { recursive: true });
    assert.deepEqual(await get('/unread/'), [404, null, 'yes: Not found']);
    assert.equal((await get('/none.js'))[0], 404);
  });
});
