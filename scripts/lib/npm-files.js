/*
 * Plans and builds the files of the npm package: a file for each module, except that a seam's lazily loaded modules are bundled into one
 * file. An app's bundler puts every module that two files of the app need into a third file, and the app's readers wait for all of them. So
 * a lazily loaded file imports next to none of the modules that are loaded before it: the file that loads it hands them over, as in the
 * pasted scripts.
 */
import { basename, dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { arrangeImports } from './arrange/imports.js';
import { planFiles, staticClosure } from './file-plan.js';
import { handOver, noteModules } from './hand-over.js';

/** The ID of a made-up module that imports all entries, so that the files can be planned as for one script. */
const ALL = '\0all-entries';

const isPackage = (id) => /^[@a-z]/.test(id);

/** The graph of all modules that the entries import, as `noteModules` notes it: by ID, packages by name. */
async function graphOf(entries, options) {
  const graph = new Map();
  const bundle = await rolldown({ ...options, input: entries, external: isPackage, plugins: [noteModules(graph)] });
  await bundle.generate({});
  await bundle.close();
  return graph;
}

/** The IDs of the modules that import a file dynamically. */
const askersOf = (graph, file) => [...graph.keys()].filter((id) => graph.get(id).later.includes(file));

/** For each lazily loaded file the set of IDs of modules that are certain to be loaded before it, whichever module loads it. */
function placesBefore(graph, { order, holder }, entries) {
  const closures = new Map([...graph.keys()].map((id) => [id, staticClosure(graph, id)]));
  const common = (askers, starts) => {
    const sets = starts.filter((set) => askers.some((asker) => set.has(asker)));
    const [first = [], ...others] = sets;
    return [...first].filter((id) => others.every((set) => set.has(id)));
  };
  const starts = entries.map((entry) => closures.get(entry));
  const alone = new Set([...graph.values()].flatMap(({ later }) => later).filter((id) => holder.get(id) === ALL));
  const startsLater = [...alone].map((id) => new Set([...closures.get(id), ...common(askersOf(graph, id), starts)]));
  return new Map(
    order.map((file) => {
      const askers = askersOf(graph, file);
      const there = common(askers, [...starts, ...startsLater]);
      // The module that loads the file imports all modules that it hands over. Modules that import the loading module in turn are left out:
      // in such a circle a module would run before one that it needs.
      return [file, new Set(there.filter((id) => !askers.some((asker) => closures.get(id).has(asker))))];
    }),
  );
}

/**
 * Plans the files of the npm package.
 * @param entries IDs of the modules with which apps get elements.
 * @param others IDs of further modules that apps import: each module that these need also has a file of its own.
 * @param isStateless whether a module, by its ID, has no state, so that it may be copied into several files.
 * @param options of the bundler rolldown.
 * @returns a plan as `planFiles` makes it, in which `order` has the lazily loaded files only, with `alone`, the IDs of the modules that
 * have a file of their own, and `loadersOf(file)`, the modules that load a file.
 */
export async function planForNpm(entries, others, isStateless, options) {
  const graph = await graphOf([...entries, ...others], options);
  graph.set(ALL, { imports: entries, later: [], exports: [] });
  // No file serves for another seam: an app that needs only a part may not have loaded the modules that the whole file is handed.
  const plan = planFiles(graph, ALL, isStateless, false);
  const before = placesBefore(graph, plan, entries);
  const standsAlone = (id) => plan.holder.get(id) === ALL;
  const needed = [...[...graph.keys()].filter(standsAlone), ...others.flatMap((other) => [...staticClosure(graph, other)])];
  return {
    ...plan,
    order: plan.order.filter((file) => file !== ALL),
    loadersOf(file) {
      const askers = askersOf(graph, file).filter(standsAlone);
      return askers.length ? askers : [plan.loaderOf(file)];
    },
    alone: [...new Set(needed)].filter((id) => id !== ALL && !isPackage(id)),
    placeOf(file, id) {
      if (!standsAlone(id)) return plan.placeOf(file, id);
      if (before.get(file).has(id)) return 'handed';
      return isStateless(id) ? 'own' : 'outside';
    },
  };
}

/**
 * The prefix of specifiers of files in dist/, followed by the path in dist/. `namedFrom` replaces them by relative paths, because the
 * bundler would compute relative paths between the sources.
 */
const OUTSIDE = 'outside:';

/** The module in src/ whose `sendOnce` loads a file once. */
const SENDER = 'seams/sender.ts';

/** A step of a build that replaces specifiers with the prefix OUTSIDE by paths relative to `path`, the file that is built. */
const namedFrom = (path) => ({
  name: 'named-from',
  renderChunk: (code) => ({
    code: code.replace(/(["'])outside:(.+?)\1/g, (_, quote, other) => {
      const specifier = relative(dirname(path), other);
      return `${quote}${specifier.startsWith('.') ? '' : './'}${specifier}${quote}`;
    }),
    map: null,
  }),
});

/**
 * Builds the files of the npm package: first the lazily loaded ones, each before the files that load it, because these learn from it which
 * bindings to hand over.
 * @param src folder of the sources.
 * @param plan as `planForNpm` returns it.
 * @param order the order in which files import modules: paths in dist/.
 * @param emit bundles and writes one file: takes the ID of its first module, plugins for the bundler, and its path in dist/.
 */
export async function buildFiles(src, plan, order, emit) {
  const pathOf = (id) => relative(src, id).replace(/\.ts$/, '.js');
  const addressOf = (path) => `'${OUTSIDE}${path}'`;
  const options = {
    isPackage,
    specifierOf: (id) => (isPackage(id) ? id : `${OUTSIDE}${pathOf(id)}`),
    sending: {
      senderFrom: join(src, SENDER),
      callFor: (path) => `'${basename(path)}', () => import(${addressOf(path)})`,
      addressOf,
    },
  };
  const arranged = arrangeImports(order, (source) => source.replace(OUTSIDE, ''));
  const chunks = { names: new Map(), handedBy: new Map() };
  for (const file of plan.order) {
    const name = `later/${basename(file, '.ts')}.js`;
    const [loader, ...askers] = plan.loadersOf(file);
    await emit(file, [handOver(file, plan, chunks, { ...options, loader }), namedFrom(name)], name);
    chunks.names.set(file, name);
    // All modules that load the file hand over the same list.
    for (const asker of askers) chunks.handedBy.set(asker, chunks.handedBy.get(loader));
  }
  for (const module of [...plan.alone, join(src, SENDER)]) {
    const own = { ...plan, placeOf: () => 'outside', loaderOf: () => module };
    await emit(module, [handOver(module, own, chunks, options), arranged, namedFrom(pathOf(module))], pathOf(module));
  }
}
