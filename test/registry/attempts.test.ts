import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { broken, idOf, json, never, type Script, status, tool } from '../support/fake-environment.js';
import { nameOf, scenario } from '../support/registry-scenario.js';

const FOLDER = 'https://r.test/tools/';

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
