import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { json, type Script, streamed, tool } from '../support/fake-environment.js';
import { nameOf, scenario } from '../support/registry-scenario.js';

const FOLDER = 'https://r.test/tools/';
const MIB = 1024 * 1024;

describe('what answers well enough', () => {
  const fine: [string, Script][] = [
    ['with the wrong content type', () => json(tool('npm'), { headers: { 'content-type': 'text/html' } })],
    ['with a byte order mark', () => new Response(`\ufeff${JSON.stringify(tool('npm'))}`)],
    ['with a list of one', () => json([tool('npm')])],
    ['with a document of several', () => json({ tools: [tool('pnpm'), tool('npm')] })],
    ['with a status of 203', () => json(tool('npm'), { status: 203 })],
    ['with a length that lies', () => json(tool('npm'), { headers: { 'content-length': '5' } })],
    [
      'with a text and no stream, as answers of the page’s own making',
      () => Object.defineProperty(json(tool('npm')), 'body', { value: undefined }),
    ],
    ['with just 1 MiB', () => new Response(JSON.stringify(tool('npm')).padEnd(MIB))],
  ];
  for (const [how, script] of fine) {
    scenario(how, async ({ world, tool: ask }) => {
      world.script = script;
      assert.equal(nameOf(await world.finish(ask(FOLDER, 'npm').answer)), 'Tool npm');
    });
  }

  scenario('slowly, within 8 s', async ({ world, tool: ask }) => {
    world.script = () => world.after(7_900, () => json(tool('npm')));
    assert.equal(nameOf(await world.finish(ask(FOLDER, 'npm').answer)), 'Tool npm');
    assert.equal(world.calls.length, 1);
  });

  scenario('after a redirect: relative links resolve against where it came from', async ({ world, tool: ask }) => {
    world.script = () => {
      const response = json(tool('npm', { url: 'about', logo: '/logo.svg' }));
      Object.defineProperty(response, 'url', { value: 'https://cdn.test/v2/npm.json' });
      return response;
    };
    const outcome = await world.finish(ask(FOLDER, 'npm').answer);
    const found = outcome.kind === 'found' ? outcome.document.tools[0] : undefined;
    assert.equal(found?.url, 'https://cdn.test/v2/about');
    assert.equal(found?.logo, 'https://cdn.test/logo.svg');
  });
});

describe('a body', () => {
  const chunk = new Uint8Array(64 * 1024).fill(32);

  scenario('is counted while it streams, and let go when it is too large', async ({ world, problemOf }) => {
    const body = streamed(Array.from({ length: 800 }, () => chunk));
    world.script = () => body.response;
    const problem = await problemOf(FOLDER, 'npm');
    assert.equal(problem.code, 'too-large');
    assert.ok(body.sent() <= MIB + 2 * chunk.byteLength, `${body.sent()}`);
    assert.equal(body.cancelled(), true);
  });

  scenario('of one byte too many is too large', async ({ world, problemOf }) => {
    world.script = () => new Response(JSON.stringify(tool('npm')).padEnd(MIB + 1));
    assert.equal((await problemOf(FOLDER, 'npm')).code, 'too-large');
  });

  scenario('is counted in bytes, not in characters', async ({ world, problemOf }) => {
    world.script = () => json(tool('npm', { summary: '€'.repeat(400_000) }));
    assert.equal((await problemOf(FOLDER, 'npm')).code, 'too-large');
  });

  scenario('of a refusal is not read', async ({ world, problemOf }) => {
    const body = streamed([chunk, chunk]);
    world.script = ({ url }) => (url.endsWith('index.json') ? json([]) : new Response(body.response.body, { status: 404 }));
    await problemOf(FOLDER, 'npm');
    assert.equal(body.sent(), 0);
  });

  scenario('cut between the bytes of a letter is put together', async ({ world, tool: ask }) => {
    const bytes = new TextEncoder().encode(JSON.stringify(tool('npm', { name: 'Zoë 工具 🛠' })));
    world.script = () => streamed([...bytes].map((byte) => Uint8Array.of(byte))).response;
    assert.equal(nameOf(await world.finish(ask(FOLDER, 'npm').answer)), 'Zoë 工具 🛠');
  });
});
