import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inKeptOrder } from './imports.js';
import { drawer } from './seeded-random.js';

/** The number of tries, each with one module moved to another place; more tries hardly save a byte. */
const TRIES = 16_000;

const ENTRY = '<stdin>';

/**
 * Bundles an app that imports one module, `entry`, with esbuild. Returns its first file: `head`, the bytes before the modules, and by path
 * the bytes of each module (`texts`) and the paths that each module imports statically (`imports`).
 */
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
  // The modules' bytes are the last of the file, except its final line end.
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

/**
 * The modules of a bundle in the order in which the bundler writes them when all imports are sorted by `placeOf`: depth first, imports
 * first.
 */
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

/** Returns a function from an order of imports (`placeOf`) to the gzipped bytes of the bundle with that order. */
function sizer(bundle) {
  const known = new Map();
  return (placeOf) => {
    const modules = written(bundle, placeOf).filter((name) => bundle.texts.has(name));
    const key = modules.join();
    // Sizes are cached by the order of the modules: most changes in the order of imports do not change it in a bundle with one element.
    if (!known.has(key)) {
      if (known.size > 100) known.clear();
      known.set(key, gzipSync(Buffer.concat([bundle.head, ...modules.map((name) => bundle.texts.get(name))]), { level: 9 }).length);
    }
    return known.get(key);
  };
}

/**
 * Searches for the order of imports with which apps have the fewest gzipped bytes: a random module is moved to a random place, and stays
 * there unless the sum of all apps' bytes grows.
 * @param {string} folder of the built modules, whose imports are in the order with which the search begins.
 * @param {readonly string[]} entries the module that each app imports: paths in the folder.
 * @param {number} [tries] the number of moves to try.
 * @returns {Promise<string[]>} the best order found: paths in the folder.
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
    // An order of the same size is accepted, too: it may lead to a smaller one.
    if (size <= least) [best, least] = [tried, size];
  }
  return best;
}
