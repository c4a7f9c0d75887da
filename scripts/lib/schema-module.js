import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the schema's sources and imports the result: `document` (the zod schema), `ABOUT` (name, meaning, unit, default and example by
 * schema), `FORMS` (the tests by name), and `z`, zod itself.
 */
export async function schemaModule() {
  const outfile = join(root, 'node_modules/.cache/tool-compare/schema.mjs');
  mkdirSync(dirname(outfile), { recursive: true });
  const contents = `export * as z from 'zod/mini';
    export { document } from './src/schema/document.ts';
    export { ABOUT } from './src/schema/document/described.ts';
    export { FORMS } from './src/schema/named-forms.ts';`;
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, bundle: true, format: 'esm', platform: 'node' });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
