/*
 * Builds dist/: the types (tsc) and modules of the npm package, the scripts that authors paste with their lazily loaded chunks (vite), the
 * JSON Schema, the stylesheet that reserves room for the elements, and the sample registry. `--scripts` skips the types and modules of the
 * npm package. `--keep-order` searches longer for the orders with fewest bytes, of the scripts' statements and of the npm modules' imports,
 * and writes them to scripts/orders/, where later builds begin.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { build } from 'vite';
import { moduleOrder } from './lib/arrange/module-order.js';
import { keepOrder, readOrder } from './lib/arrange/saved-order.js';
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

/** Whether the orders found are written to scripts/orders/. */
const keepsOrder = process.argv.includes('--keep-order');

const ENTRIES = ['tool-compare', 'rank-badge', 'capability-list'];

/** The modules of the npm package that define one element each. */
const DEFINING = ENTRIES.map((name) => `define/${name}`);

/** The name of the file in scripts/orders/ with the order of the imports of the npm modules. */
const NPM = 'npm';

/**
 * Whether a module may be copied into several files of a script: such modules are small and have no state, which copies could not share.
 */
const isStateless = (id) =>
  /\/src\/(model\/(capped|compare\/interval-of|decimal|quotient|describe|label-among|nearest|unescaped|criterion|cell-path|kinds\/\w+|print\/(units|print-date))|elements\/(shared\/(adopt|capabilities-on-paper\.styles|translated)|tool-compare\/reorder)|locales\/en\/(failure-sentence|enumeration)|tables\/(grid|footnote-marks))\.ts$/.test(
    id,
  );

/**
 * Whether a module may be copied into several files of the npm package. These are more modules than in the scripts: an app may use one
 * element or all, so fewer modules are certain to be loaded before a lazily loaded file.
 */
const isStatelessForNpm = (id) =>
  isStateless(id) ||
  /\/src\/(locales\/en\/[\w-]+|elements\/shared\/(reveal|ground\.styles)|model\/(joining\/(in-words|from-ids)|compare\/(stated|tolerance)|groups|path|problem|with-scheme|known-locale|plain-english|print\/(affixes|figures|number-format|print-cell|print-rank|printer|range|shorten)|weighing\/[\w-]+)|seams\/files\/rank-parts)\.ts$/.test(
    id,
  );

const { minifyTemplates } = await import(pathToFileURL(await bundledConfig()).href);

/** The plugins that shorten templates and stylesheets, for the scripts and for npm. */
const forTemplates = [minifyTemplates, plainSheets, shortProperties(join(root, 'src'))];

/**
 * Bundles vite.config.ts, which exports the plugin `minifyTemplates`, into a module that Node can import, and returns that module's path.
 */
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

/**
 * A step of a build that replaces `PartType.CHILD` by its value 2 in Lit's `repeat`: no other module needs the table `PartType`, so it
 * leaves the script's first file.
 */
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

/** A source map as JSON without the path of this repository, which the modules that the build generates have in their IDs. */
const mapText = (map) => JSON.stringify(map).replaceAll(root, '/');

/** Bundles a module for the pasted scripts, with these plugins beside the common ones, and returns vite's result without writing it. */
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

/** Bundles a script to find its modules: by ID the imports and exports of each, as `noteModules` notes them. */
async function graphOf(entry) {
  const graph = new Map();
  await bundle(entry, [noteModules(graph)]);
  return graph;
}

/** Writes a file that vite built, and its source map, to dist/; `file` is a path in dist/. */
function writeBuilt([{ output }], file) {
  const { code, map } = output.find(({ type }) => type === 'chunk');
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), code.replace(/\/\/# sourceMappingURL=.*/, `//# sourceMappingURL=${basename(file)}.map`));
  writeFileSync(join(dist, `${file}.map`), mapText(map));
}

/**
 * The folder in dist/ for the lazily loaded files of a script. Its name has a hash of the names and code of all of them, so that a script
 * never loads a cached file of an older release.
 */
function folderOf(files) {
  const hash = createHash('sha256');
  for (const [name, [{ output }]] of files) hash.update(name).update(output[0].code);
  return `chunks/${hash.digest('hex').slice(0, 8)}`;
}

/** Builds the modules of the npm package: templates and stylesheets are shortened as in the scripts, statements are folded. */
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

/** Builds a pasted script and the files that it loads later. `name` is that of a module in src/script. */
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
/** Ends when tsc has written the types. tsc runs in a process of its own, at the same time as the bundler. */
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
