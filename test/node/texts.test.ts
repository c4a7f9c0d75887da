import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { project } from '../support/built.js';

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git']);
const TEXT = /\.(ts|js|mjs|json|md|html|css|csv|yml|yaml|svg)$|^(run|\.gitignore|\.npmrc|LICENSE)$/;
/** A folder that only one machine has. */
const MACHINE_PATH = /(?<![\w.}~-])\/(?:home|Users|root|work|tmp|private|mnt)\/[\w.-]+\//;

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(join(project, folder), { withFileTypes: true })) {
    if (NOT_OURS.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (TEXT.test(entry.name)) yield path;
  }
}

describe('the texts of the repository', () => {
  it('name no folder of somebody’s machine', () => {
    const found = [...files('')].flatMap((path) => {
      const lines = readFileSync(join(project, path), 'utf8').split('\n');
      return lines.flatMap((line, i) => (MACHINE_PATH.test(line) ? [`${path}:${i + 1}: ${MACHINE_PATH.exec(line)?.[0]}`] : []));
    });
    assert.deepEqual(found, []);
  });

  it('name no registry of packages but the public one', () => {
    const lock = readFileSync(join(project, 'package-lock.json'), 'utf8');
    const hosts = [...lock.matchAll(/"resolved": "\w+:\/\/([^/"]+)/g)].map(([, host]) => host);
    assert.deepEqual(
      [...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org'),
      [],
    );
    const settings = join(project, '.npmrc');
    assert.ok(!existsSync(settings) || !/registry\s*=/.test(readFileSync(settings, 'utf8')), '.npmrc names a registry');
  });
});
