/*
 * Makes dist/: per-file JavaScript with types for npm (tsc), the scripts that authors paste with their lazy chunks (vite), the JSON Schema
 * and the sample registry. `--scripts` leaves out what only npm needs.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { run } from './lib/run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/**
 * What is loaded later, leaves first. Each is built alone: a chunk that shared modules with the entry would import the entry again, by an
 * address without the author's query, and so run a second copy of it.
 */
const LAZY = ['elements/shared/author', 'elements/shared/hint'];
const ENTRIES = ['tool-compare', 'rank-badge', 'capability-list'];

const { config } = (await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'), root)) ?? {};
const { minifyTemplates } = await import(pathToFileURL(await bundledConfig()).href);

/** The configuration's own module, for the plugin that it exports. */
async function bundledConfig() {
  const outfile = join(root, 'node_modules/.cache/tool-compare/vite.config.mjs');
  mkdirSync(dirname(outfile), { recursive: true });
  const { build: bundle } = await import('esbuild');
  await bundle({
    entryPoints: [join(root, 'vite.config.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
  });
  return outfile;
}

/** Source path of a lazy module to its file in dist/chunks. */
const chunks = new Map();

/** Leaves the lazy modules out, and names the files that they became. */
const lazyChunks = (fromDirectory) => ({
  name: 'lazy-chunks',
  enforce: 'pre',
  resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const source = resolve(dirname(importer), specifier.replace(/\.js$/, '.ts'));
    const file = chunks.get(source);
    if (!file) throw new Error(`${relative(root, importer)} loads ${specifier} lazily: name it in scripts/build.js`);
    const path = relative(fromDirectory, file).replaceAll('\\', '/');
    return { id: path.startsWith('.') ? path : `./${path}`, external: true };
  },
});

async function bundle(entry, outDir, name) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [...(config ? [minifyTemplates] : []), lazyChunks(outDir)],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: true,
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  });
}

/** Names a chunk by its content, so that a cached one never meets a newer script. */
function nameByContent(directory, name) {
  const file = join(directory, `${name}.js`);
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);
  const named = join(directory, `${name}-${hash}.js`);
  renameSync(file, named);
  renameSync(`${file}.map`, `${named}.map`);
  writeFileSync(named, readFileSync(named, 'utf8').replace(`${name}.js.map`, `${name}-${hash}.js.map`));
  return named;
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, 'chunks'), { recursive: true });
if (!process.argv.includes('--scripts')) {
  await run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { cwd: root });
}
for (const source of LAZY) {
  const name = source.split('/').at(-1);
  const file = join(root, 'src', `${source}.ts`);
  await bundle(file, join(dist, 'chunks'), name);
  chunks.set(file, nameByContent(join(dist, 'chunks'), name));
}
for (const name of ENTRIES) await bundle(join(root, 'src/script', `${name}.ts`), dist, name);

cpSync(join(root, 'src/sample'), join(dist, 'sample'), { recursive: true });
const { jsonSchema } = await import('./lib/json-schema.js');
writeFileSync(join(dist, 'schema.json'), await jsonSchema());
