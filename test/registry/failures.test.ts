import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Code } from '../../src/model/problem.js';
import { idOf, json, never, type Script, streamed, tool } from '../support/fake-environment.js';
import { nameOf, scenario } from '../support/registry-scenario.js';

const FOLDER = 'https://r.test/tools/';
const MIB = 1024 * 1024;
const status =
  (code: number, headers: Record<string, string> = {}): Script =>
  () =>
    new Response(code === 204 || code === 304 ? null : '<p>Sorry</p>', { status: code, headers });
const broken = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** A body that brings some bytes and then does what it is told. */
const breaking =
  (end: (controller: ReadableStreamDefaultController) => void): Script =>
  () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"id":"np'));
          end(controller);
        },
      }),
    );

interface Cause {
  readonly cause: string;
  readonly script: Script;
  readonly code: Code;
  readonly attempts: number;
  readonly status?: number;
}

const causes: Cause[] = [
  { cause: 'malformed JSON', script: () => new Response('{"id": "npm",'), code: 'invalid-data', attempts: 1 },
  { cause: 'JSON that breaks the schema', script: () => json({ id: 'npm' }), code: 'invalid-data', attempts: 1 },
  { cause: 'HTML', script: () => new Response('<!doctype html><title>x</title>'), code: 'invalid-data', attempts: 1 },
  { cause: 'an empty body', script: () => new Response(''), code: 'invalid-data', attempts: 1 },
  { cause: 'no body', script: status(204), code: 'invalid-data', attempts: 1 },
  { cause: 'null', script: () => json(null), code: 'invalid-data', attempts: 1 },
  { cause: 'an empty list', script: () => json([]), code: 'invalid-data', attempts: 1 },
  { cause: 'an answer for another ID', script: () => json(tool('pnpm')), code: 'invalid-data', attempts: 1 },
  { cause: 'an ID in another case', script: () => json(tool('NPM')), code: 'invalid-data', attempts: 1 },
  { cause: 'a bare 304', script: status(304), code: 'invalid-data', attempts: 1, status: 304 },
  { cause: '404', script: status(404), code: 'unknown-tool', attempts: 1, status: 404 },
  { cause: '410', script: status(410), code: 'unknown-tool', attempts: 1, status: 410 },
  { cause: 'no connection', script: broken, code: 'unreachable', attempts: 3 },
  {
    cause: 'a body that breaks off',
    script: breaking((body) => body.error(new TypeError('network error'))),
    code: 'unreachable',
    attempts: 3,
  },
  ...[400, 401, 403, 405, 409, 414, 418, 451].map((code) => ({
    cause: `${code}`,
    script: status(code),
    code: 'unreachable' as const,
    attempts: 1,
    status: code,
  })),
  ...[408, 429, 500, 501, 502, 503, 504, 599].map((code) => ({
    cause: `${code}`,
    script: status(code),
    code: 'unavailable' as const,
    attempts: 3,
    status: code,
  })),
  { cause: 'silence before headers', script: never, code: 'unavailable', attempts: 3 },
  { cause: 'silence in the body', script: breaking(() => {}), code: 'unavailable', attempts: 3 },
  { cause: 'more than 1 MiB', script: () => new Response(`"${'x'.repeat(MIB)}"`), code: 'too-large', attempts: 1 },
  {
    cause: 'more than 32 levels',
    script: () => json(tool('npm', { name: JSON.parse('['.repeat(40) + ']'.repeat(40)) })),
    code: 'too-large',
    attempts: 1,
  },
];

describe('every cause has its own code', () => {
  for (const { cause, script, code, attempts, status: found } of causes) {
    scenario(`${cause}: ${code}`, async ({ world, problemOf }) => {
      world.script = (call) => (call.url.endsWith('index.json') ? json([]) : script(call));
      const problem = await problemOf(FOLDER, 'npm');
      assert.equal(problem.code, code, problem.message);
      assert.equal(problem.severity, 'error');
      assert.equal(problem.tool, 'npm');
      assert.equal(problem.url, 'https://r.test/tools/npm.json');
      assert.equal(problem.status, found);
      assert.equal(problem.retryable, code === 'unreachable' || code === 'unavailable');
      assert.ok(problem.expected && problem.found && problem.fix);
      assert.equal(world.calls.filter(({ url }) => !url.endsWith('index.json')).length, attempts);
      assert.ok(world.time <= 20_050, `${world.time}`);
    });
  }

  scenario('no registry: unreachable, and says so', async ({ world, problemOf }) => {
    const problem = await problemOf(null, 'npm');
    assert.equal(problem.code, 'unreachable');
    assert.equal(problem.found, 'no registry is set');
    assert.equal(world.calls.length, 0);
  });

  scenario('a registry that is no URL: unreachable', async ({ world, problemOf }) => {
    for (const registry of ['javascript:alert(1)', 'https://{id}.test/', 'http://']) {
      assert.equal((await problemOf(registry, 'npm')).code, 'unreachable');
    }
    assert.equal(world.calls.length, 0);
  });

  scenario('blocked by policy: unreachable, with the directive to mend, and not tried again', async ({ world, problemOf }) => {
    world.script = ({ url }) => {
      world.violation({ blockedURI: url.replace(/#.*/, ''), effectiveDirective: 'connect-src', disposition: 'enforce' });
      return broken();
    };
    const problem = await problemOf(`${FOLDER}#x`, 'npm');
    assert.equal(problem.code, 'unreachable');
    assert.match(problem.fix, /https:\/\/r\.test.*connect-src/);
    assert.equal(world.calls.length, 1);
  });

  scenario('a policy that only reports is not to blame', async ({ world, problemOf }) => {
    world.script = ({ url }) => {
      world.violation({ blockedURI: url, effectiveDirective: 'connect-src', disposition: 'report' });
      return broken();
    };
    const problem = await problemOf(FOLDER, 'npm');
    assert.doesNotMatch(problem.message, /connect-src/);
    assert.equal(world.calls.length, 3);
  });
});

describe('what answers well enough', () => {
  const fine: [string, Script][] = [
    ['with the wrong content type', () => json(tool('npm'), { headers: { 'content-type': 'text/html' } })],
    ['with a byte order mark', () => new Response(`\ufeff${JSON.stringify(tool('npm'))}`)],
    ['with a list of one', () => json([tool('npm')])],
    ['with a document of several', () => json({ tools: [tool('pnpm'), tool('npm')] })],
    ['with a status of 203', () => json(tool('npm'), { status: 203 })],
    ['with a length that lies', () => json(tool('npm'), { headers: { 'content-length': '5' } })],
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

describe('another attempt', () => {
  const failingFirst = (times: number, first: Script): Script =>
    (() => {
      let asked = 0;
      return (call) => (asked++ < times ? first(call) : json(tool(idOf(call.url))));
    })();

  scenario('helps: 500 then 200', async ({ world, tool: ask }) => {
    world.script = failingFirst(1, status(500));
    assert.equal(nameOf(await world.finish(ask(FOLDER, 'npm').answer)), 'Tool npm');
    assert.deepEqual(
      world.calls.map(({ init }) => init.cache),
      ['default', 'no-cache'],
    );
  });

  scenario('helps after two lost connections', async ({ world, tool: ask }) => {
    world.script = failingFirst(2, broken);
    assert.equal(nameOf(await world.finish(ask(FOLDER, 'npm').answer)), 'Tool npm');
  });

  scenario('helps after silence', async ({ world, tool: ask }) => {
    world.script = failingFirst(1, never);
    assert.equal(nameOf(await world.finish(ask(FOLDER, 'npm').answer)), 'Tool npm');
    assert.ok(world.time > 8_000 && world.time < 9_000);
  });

  for (const [dice, waits] of [
    [0, [200, 400]],
    [0.5, [400, 800]],
    [0.999, [599.6, 1199.2]],
  ] as const) {
    scenario(`waits longer each time, and never the same for all (dice ${dice})`, async ({ world, problemOf }) => {
      world.dice = dice;
      world.script = status(503);
      await problemOf(FOLDER, 'npm');
      const [a = 0, b = 0, c = 0] = world.calls.map(({ at }) => at);
      assert.ok(Math.abs(b - a - waits[0]) < 1 && Math.abs(c - b - waits[1]) < 1, `${b - a} ${c - b}`);
    });
  }

  scenario('has 8 s, and all of them 20 s', async ({ world, problemOf }) => {
    world.script = never;
    await problemOf(FOLDER, 'npm');
    assert.deepEqual(
      world.calls.map(({ at }) => Math.round(at)),
      [0, 8_400, 17_200],
    );
    assert.ok(world.time >= 20_000 && world.time <= 20_050, `${world.time}`);
  });

  scenario('waits as long as Retry-After says in seconds', async ({ world, tool: ask }) => {
    world.script = failingFirst(1, status(429, { 'retry-after': '7' }));
    assert.equal((await world.finish(ask(FOLDER, 'npm').answer)).kind, 'found');
    assert.deepEqual(
      world.calls.map(({ at }) => at),
      [0, 7_000],
    );
  });

  scenario('waits until the date that Retry-After says', async ({ world, tool: ask }) => {
    const date = new Date(world.epoch + 12_000).toUTCString();
    world.script = failingFirst(1, status(503, { 'retry-after': date }));
    assert.equal((await world.finish(ask(FOLDER, 'npm').answer)).kind, 'found');
    assert.deepEqual(
      world.calls.map(({ at }) => at),
      [0, 12_000],
    );
  });

  for (const [said, at] of [
    ['0', 0],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', 400],
    ['', 400],
  ] as const) {
    scenario(`comes after ${at} ms where Retry-After says '${said}'`, async ({ world, tool: ask }) => {
      world.script = failingFirst(1, status(429, { 'retry-after': said }));
      assert.equal((await world.finish(ask(FOLDER, 'npm').answer)).kind, 'found');
      assert.deepEqual(
        world.calls.map((call) => call.at),
        [0, at],
      );
    });
  }

  for (const said of ['20', '21', '3600', '99999999999999999999', 'Fri, 31 Dec 2100 00:00:00 GMT']) {
    scenario(`is not made, and the request ends at once, where Retry-After says '${said}'`, async ({ world, problemOf }) => {
      world.script = status(429, { 'retry-after': said });
      const problem = await problemOf(FOLDER, 'npm');
      assert.equal(problem.code, 'unavailable');
      assert.equal(problem.status, 429);
      assert.equal(world.calls.length, 1);
      assert.ok(world.time <= 100);
    });
  }

  scenario('is made while the wait ends inside the 20 s, counted from the beginning', async ({ world, problemOf }) => {
    world.script = status(429, { 'retry-after': '9' });
    await problemOf(FOLDER, 'npm');
    assert.deepEqual(
      world.calls.map(({ at }) => at),
      [0, 9_000, 18_000],
    );
  });

  scenario('is not made where Retry-After would end past the 20 s together with the time before', async ({ world, problemOf }) => {
    world.script = status(429, { 'retry-after': '11' });
    await problemOf(FOLDER, 'npm');
    assert.deepEqual(
      world.calls.map(({ at }) => at),
      [0, 11_000],
    );
    assert.ok(world.time < 11_200);
  });
});

describe('an ID close to a known one', () => {
  const listing =
    (list: unknown): Script =>
    ({ url }) =>
      url.endsWith('/index.json') ? json(list) : new Response('', { status: 404 });

  for (const [form, list] of [
    ['a list of IDs', ['yarn', 'npm', 'pnpm']],
    ['a list of tools', [{ id: 'yarn' }, { id: 'npm' }]],
    ['an object with tools', { tools: [{ id: 'npm', name: 'npm' }, null, 5, { id: 7 }] }],
  ] as const) {
    scenario(`is asked about: ${form}`, async ({ world, problemOf }) => {
      world.script = listing(list);
      const problem = await problemOf(FOLDER, 'nmp');
      assert.equal(problem.code, 'unknown-tool');
      assert.equal(problem.suggestion, 'npm');
      assert.match(problem.message, /Did you mean 'npm'\?/);
      assert.equal(problem.retryable, false);
    });
  }

  for (const [form, script] of [
    ['is not there', status(404)],
    ['is no JSON', () => new Response('<html>')],
    ['is junk', () => json({ tools: 'all' })],
    ['is null', () => json(null)],
    ['cannot be reached', broken],
  ] as [string, Script][]) {
    scenario(`is not guessed where the list ${form}`, async ({ world, problemOf }) => {
      world.script = (call) => (call.url.endsWith('/index.json') ? script(call) : new Response('', { status: 404 }));
      const problem = await problemOf(FOLDER, 'nmp');
      assert.equal(problem.code, 'unknown-tool');
      assert.equal(problem.suggestion, undefined);
      assert.ok(world.time <= 3_100, `${world.time}`);
    });
  }

  scenario('is never the ID itself, but may be the same in another case', async ({ world, problemOf }) => {
    world.script = listing(['npm']);
    assert.equal((await problemOf(FOLDER, 'npm')).suggestion, undefined);
    assert.equal((await problemOf(FOLDER, 'NPM')).suggestion, 'npm');
  });

  scenario('is not waited for longer than 3 s, and the look-up is stopped then', async ({ world, problemOf }) => {
    world.script = ({ url }) => (url.endsWith('/index.json') ? never() : new Response('', { status: 404 }));
    const problem = await problemOf(FOLDER, 'nmp');
    assert.equal(problem.code, 'unknown-tool');
    assert.ok(world.time >= 3_000 && world.time <= 3_100, `${world.time}`);
    await world.advance(100);
    assert.equal(world.open, 0);
  });

  scenario('is looked up within the 20 s of the whole', async ({ world, problemOf }) => {
    let asked = 0;
    world.script = ({ url }) => {
      if (url.endsWith('/index.json')) return never();
      return asked++ < 2
        ? new Response('', { status: 503, headers: { 'retry-after': '9' } })
        : world.after(1_500, () => new Response('', { status: 404 }));
    };
    const problem = await problemOf(FOLDER, 'nmp');
    assert.equal(problem.code, 'unknown-tool');
    assert.ok(world.time <= 20_050, `${world.time}`);
  });

  scenario('is looked up once for many', async ({ world, tool: ask }) => {
    world.script = listing(['npm']);
    await world.finish(Promise.all(['nmp', 'npn', 'pmn'].map((id) => ask(FOLDER, id).answer)));
    assert.equal(world.calls.filter(({ url }) => url.endsWith('index.json')).length, 1);
  });

  scenario('is found for what a batch lacks', async ({ world, problemOf }) => {
    world.script = ({ url }) => (url.endsWith('/index.json') ? json(['npm']) : json([]));
    assert.equal((await problemOf('https://r.test/tools?ids={ids}', 'nmp')).suggestion, 'npm');
  });
});
