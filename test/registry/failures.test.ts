import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Code } from '../../src/model/problem.js';
import { broken, json, never, type Script, status, tool } from '../support/fake-environment.js';
import { scenario } from '../support/registry-scenario.js';

const FOLDER = 'https://r.test/tools/';
const MIB = 1024 * 1024;
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
