import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The document's JSON Schema, made from the schema that checks it. */
export async function jsonSchema() {
  const outfile = join(root, 'node_modules/.cache/tool-compare/schema.mjs');
  mkdirSync(dirname(outfile), { recursive: true });
  const contents = `import * as z from 'zod/mini'; import { document } from './src/schema/document.ts';
    export const schema = z.toJSONSchema(document, { io: 'input', unrepresentable: 'any' });`;
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, bundle: true, format: 'esm', platform: 'node' });
  const { schema } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  return `${JSON.stringify({ title: 'tool-compare document', ...schema }, null, 2)}\n`;
}
