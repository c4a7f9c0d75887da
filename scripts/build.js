/*
 * Makes dist/: types (tsc) and the modules for npm, the scripts that authors paste with their lazy chunks (vite), the JSON Schema,
 * the sheet that keeps room for them, and the sample registry. `--scripts` leaves out what only npm needs. `--keep-order` searches longer for
 * the order of the scripts' statements, and of the imports of what npm needs, and keeps both for later builds.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { build } from 'vite';
import { keepOrder, readOrder } from './lib/arrange/kept-order.js';
import { moduleOrder } from './lib/arrange/module-order.js';
import { planFiles } from './lib/file-plan.js';
import { BESIDE, handOver, noteModules } from './lib/hand-over.js';
import { leanLit } from './lib/lean-lit.js';
import { buildFiles, planForNpm } from './lib/npm-files.js';
import { plainSheets } from './lib/plain-sheets.js';
import { run } from './lib/run.js';
import { shortProperties } from './lib/short-properties.js';
import { foldForNpm, squeeze } from './lib/squeeze.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Whether the order found is kept. */
const keepsOrder = process.argv.includes('--keep-order');

const ENTRIES = ['tool-compare', 'rank-badge', 'capability-list'];

/** The modules with which apps get one element. */
const DEFINING = ENTRIES.map((name) => `define/${name}`);

/** The name by which the order of the imports in the files for npm is kept. */
const NPM = 'npm';

/** Modules that may stand in several files: small, and without a state that another copy would miss. */
const isStateless = (id) =>
  /\/src\/(model\/(capped|compare\/interval-of|decimal|quotient|describe|label-among|nearest|unescaped|criterion|cell-path|kinds\/\w+|print\/(units|print-date))|elements\/(shared\/(adopt|capabilities-on-paper\.styles|translated)|tool-compare\/reorder)|locales\/en\/(failure-sentence|enumeration)|tables\/(grid|marks))\.ts$/.test(
    id,
  );

/** The same for apps, which may have one element or all: what is there before a file is loaded is often less. */
const isStatelessForNpm = (id) =>
  isStateless(id) ||
  /\/src\/(locales\/en\/[\w-]+|elements\/shared\/(reveal|ground\.styles)|model\/(joining\/(in-words|from-ids)|compare\/(stated|tolerance)|groups|path|problem|with-scheme|known-locale|plain-english|print\/(affixes|figures|number-format|print-cell|print-rank|printer|range|shorten)|weighing\/[\w-]+)|seams\/files\/rank-parts)\.ts$/.test(
    id,
  );

const { minifyTemplates } = await import(pathToFileURL(await bundledConfig()).href);

/** What makes templates and sheets small, in all files. */
const forTemplates = [minifyTemplates, plainSheets, shortProperties(join(root, 'src'))];

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

/** Lit's `repeat` finds the kind of its own place in a table of all kinds, which the first file would hold for that alone. */
const withoutKinds = {
  name: 'without-kinds',
  transform(code, id) {
    if (!/\/lit-html\/directives\/repeat\.js$/.test(id)) return null;
    const [imported = '', table] = /,PartType as (\w+)/.exec(code) ?? [];
    const changed = code.replace(imported, '').replace(`${table}.CHILD`, '2');
    if (changed.length !== code.length - `${imported}${table}.CHILD`.length + 1)
      throw new Error('repeat asks for its place in another way');
    return { code: changed, map: null };
  },
};

/** A source map without the machine's folders, which stand in the modules that the build makes. */
const mapText = (map) => JSON.stringify(map).replaceAll(root, '/');

/** Bundles a module with these plugins; returns what came of it. */
function bundle(entry, plugins) {
  return build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [...forTemplates, leanLit(join(root, 'src')), withoutKinds, ...plugins],
    build: {
      target: 'es2022',
      copyPublicDir: false,
      sourcemap: true,
      rolldownOptions: { output: { minify: false, codeSplitting: false } },
      write: false,
      lib: { entry, formats: ['es'], fileName: () => 'bundle.js' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  });
}

/** What each module of a script imports, by ID. */
async function graphOf(entry) {
  const graph = new Map();
  await bundle(entry, [noteModules(graph)]);
  return graph;
}

/** Writes a built file and its map to dist/. */
function writeBuilt([{ output }], file) {
  const { code, map } = output.find(({ type }) => type === 'chunk');
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), code.replace(/\/\/# sourceMappingURL=.*/, `//# sourceMappingURL=${basename(file)}.map`));
  writeFileSync(join(dist, `${file}.map`), mapText(map));
}

/** The folder of a script's later files: its name is made of all that they hold, so that a cached one never meets a newer script. */
function folderOf(files) {
  const hash = createHash('sha256');
  for (const [name, [{ output }]] of files) hash.update(name).update(output[0].code);
  return `chunks/${hash.digest('hex').slice(0, 8)}`;
}

/** Makes the files for npm: templates and sheets are as small as those of the scripts, and so is what a module says. */
async function buildForNpm() {
  const src = join(root, 'src');
  const options = { cwd: root, tsconfig: join(root, 'tsconfig.json') };
  const entries = [...DEFINING, 'define', 'index'].map((module) => join(src, `${module}.ts`));
  const plan = await planForNpm(entries, [join(src, 'schema/index.ts')], isStatelessForNpm, options);
  await buildFiles(src, plan, readOrder(NPM), async (input, plugins, file) => {
    const bundle = await rolldown({
      ...options,
      input,
      makeAbsoluteExternalsRelative: false,
      plugins: [...forTemplates, ...plugins, foldForNpm],
    });
    const { output } = await bundle.generate({ sourcemap: true, file: join(dist, file), codeSplitting: false });
    await bundle.close();
    const [{ code, map }] = output;
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), code);
    writeFileSync(join(dist, `${file}.map`), mapText(map));
  });
}

/** Builds a pasted script and what it loads later. */
async function buildScript(name) {
  const entry = join(root, 'src/script', `${name}.ts`);
  const graph = await graphOf(entry);
  const plan = planFiles(graph, entry, isStateless);
  const chunks = { names: new Map(), handedBy: new Map() };
  const senderFrom = join(root, 'src/seams/sender.ts');
  const callFor = (chunk) => `'${chunk}'`;
  const later = new Map();
  for (const file of plan.order) {
    if (file === entry) continue;
    const sending = {
      senderFrom,
      callFor,
      loadNamed: '(name) => import(/* @vite-ignore */ "./" + name + ".js")',
      addressOf: (chunk) => `'${BESIDE}${chunk}.js'`,
    };
    const chunk = basename(file, '.ts');
    if (later.has(chunk)) throw new Error(`two later files are named ${chunk}`);
    later.set(
      chunk,
      await bundle(file, [handOver(file, plan, chunks, { sending, loader: plan.loaderOf(file) }), ...squeeze(chunk, keepsOrder)]),
    );
    chunks.names.set(file, chunk);
  }
  const folder = folderOf(later);
  for (const [chunk, built] of later) writeBuilt(built, `${folder}/${chunk}.js`);
  const sending = {
    senderFrom,
    imports: `import { fileAt } from ${JSON.stringify(join(root, 'src/script/place.ts'))};`,
    callFor,
    loadNamed: `(name) => import(/* @vite-ignore */ fileAt("${folder}/" + name + ".js"))`,
    addressOf: (chunk) => `/* @vite-ignore */ fileAt('${folder}/${chunk}.js')`,
  };
  writeBuilt(await bundle(entry, [handOver(entry, plan, chunks, { sending }), ...squeeze(name, keepsOrder)]), `${name}.js`);
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const forNpm = !process.argv.includes('--scripts');
/** The compiler has a process of its own, and works beside the rest. */
const types = forNpm && run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { cwd: root });
await Promise.all([types, buildAll()]);

async function buildAll() {
  if (forNpm) await buildForNpm();
  if (forNpm && keepsOrder) {
    const apps = DEFINING.map((module) => `${module}.js`);
    keepOrder(NPM, await moduleOrder(dist, apps));
    await buildForNpm();
  }
  for (const name of ENTRIES) await buildScript(name);
}

cpSync(join(root, 'src/sample'), join(dist, 'sample'), { recursive: true });
cpSync(join(root, 'src/tool-compare.css'), join(dist, 'tool-compare.css'));
const { jsonSchema } = await import('./lib/json-schema.js');
writeFileSync(join(dist, 'schema.json'), await jsonSchema());
