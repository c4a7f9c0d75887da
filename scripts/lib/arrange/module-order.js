import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { drawer } from './drawer.js';
import { inKeptOrder } from './imports.js';

/** How often a module is tried in another place; more than that hardly spares anything. */
const TRIES = 16_000;

const ENTRY = '<stdin>';

/** The first file of an app that imports one of ours: what its modules look like there (`texts`), and import (`imports`), by path. */
async function bundleOf(folder, entry) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import './${entry}'`, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'app',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const { contents } = outputFiles.find(({ path }) => path.endsWith('stdin.js'));
  const parts = Object.entries(metafile.outputs['app/stdin.js'].inputs);
  // The modules are the end of the file, but for the end of its line.
  let at = contents.length - 1 - parts.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const head = contents.subarray(0, at);
  const texts = new Map();
  for (const [name, { bytesInOutput }] of parts) {
    texts.set(name, contents.subarray(at, at + bytesInOutput));
    at += bytesInOutput;
  }
  const imports = new Map(
    Object.entries(metafile.inputs).map(([name, input]) => [
      name,
      input.imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
    ]),
  );
  return { head, texts, imports };
}

/** The modules of a bundle in the order in which the bundler writes them where all have their imports in an order. */
function written({ imports }, placeOf) {
  const seen = new Set();
  const modules = [];
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const names = imports.get(name) ?? [];
    for (const i of inKeptOrder(names, placeOf)) visit(names[i]);
    modules.push(name);
  };
  visit(ENTRY);
  return modules;
}

/** A function that says how many bytes a bundle has with an order of imports, gzip. */
function sizer(bundle) {
  const known = new Map();
  return (placeOf) => {
    const modules = written(bundle, placeOf).filter((name) => bundle.texts.has(name));
    const key = modules.join();
    // Most other orders of imports change nothing of what bundles with one element alone have.
    if (!known.has(key)) {
      if (known.size > 100) known.clear();
      known.set(key, gzipSync(Buffer.concat([bundle.head, ...modules.map((name) => bundle.texts.get(name))]), { level: 9 }).length);
    }
    return known.get(key);
  };
}

/**
 * Looks for the order of imports with which apps have fewest bytes: one module after the other is tried in other places, and stays where that
 * spares some in all apps together.
 * @param {string} folder of the built modules, whose imports stand in the order with which the search begins.
 * @param {readonly string[]} entries what each app imports: paths in the folder.
 * @param {number} [tries]
 * @returns {Promise<string[]>} paths in the folder.
 */
export async function moduleOrder(folder, entries, tries = TRIES) {
  const draw = drawer();
  const bundles = await Promise.all(entries.map((entry) => bundleOf(folder, entry)));
  const sizers = bundles.map(sizer);
  const sizeOf = (names) => {
    const placeOf = new Map(names.map((name, i) => [name, i]));
    return sizers.reduce((sum, size) => sum + size(placeOf), 0);
  };
  const none = new Map();
  const isOurs = (name) => name !== ENTRY && !name.startsWith('..');
  let best = [...new Set(bundles.flatMap((bundle) => written(bundle, none)))].filter(isOurs);
  let least = sizeOf(best);
  for (let i = 0; i < tries; i += 1) {
    const from = draw(best.length);
    const tried = best.toSpliced(from, 1).toSpliced(draw(best.length), 0, best[from]);
    const size = sizeOf(tried);
    // One that is as good may lead to a better one.
    if (size <= least) [best, least] = [tried, size];
  }
  return best;
}
