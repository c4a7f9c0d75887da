/*
 * What readers load, gzip, against its limits: the static imports of each pasted script, and all that can be loaded later. Says what is in
 * them; fails when one is over. Needs dist/.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Raising one is a commit of its own, with the reason. */
const LIMITS = { 'tool-compare.js': 18_000, 'rank-badge.js': 8_000, 'capability-list.js': 14_000 };

const gzip = (code) => gzipSync(code, { level: 9 }).length;

/** A script and all that it imports statically. */
function staticImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, specifier] of code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from)?\s*["'`](\.[^"'`]+)["'`]/g)) {
    staticImports(resolve(dirname(file), specifier), found);
  }
  return found;
}

/** Bytes by package or folder, from the source map. */
function contents(file) {
  const { sources, sourcesContent } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const groups = new Map();
  for (const [i, source] of sources.entries()) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? /src\/([^/]+(?:\/[^/]+)?)\//.exec(source)?.[1] ?? 'src';
    groups.set(name, (groups.get(name) ?? 0) + (sourcesContent?.[i]?.length ?? 0));
  }
  return [...groups].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

let over = false;
for (const [name, limit] of Object.entries(LIMITS)) {
  const files = [...staticImports(join(dist, name))];
  const size = files.reduce((sum, file) => sum + gzip(readFileSync(file)), 0);
  over ||= size > limit;
  console.log(
    `${size > limit ? '✗' : '✓'} ${name}: ${(size / 1000).toFixed(2)} kB of ${(limit / 1000).toFixed(1)} (${files.length} file${files.length > 1 ? 's' : ''})`,
  );
  console.log(`    holds ${contents(join(dist, name)).join(', ')}`);
}
console.log('Loaded later:');
for (const file of readdirSync(join(dist, 'chunks')).filter((name) => name.endsWith('.js'))) {
  const path = join(dist, 'chunks', file);
  console.log(
    `  ${file.replace(/-[0-9a-f]{8}/, '')}: ${(gzip(readFileSync(path)) / 1000).toFixed(2)} kB, holds ${contents(path).join(', ')}`,
  );
}
process.exitCode = over ? 1 : 0;
