/*
 * The files for npm: a module a file, but for what is loaded later. Bundlers put each module that two files of an app need into a third one, and
 * an app's readers wait for all of these: so a file for later imports next to nothing of what is there before. That is handed over, as in
 * the pasted scripts.
 */
import { basename, dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { arrangeImports } from './arrange/imports.js';
import { planFiles, staticClosure } from './file-plan.js';
import { handOver, noteModules } from './hand-over.js';

/** The module that stands for all entries together. */
const ALL = '\0all-entries';

const isPackage = (id) => /^[@a-z]/.test(id);

/** What each module below the entries imports, by ID; packages by name. */
async function graphOf(entries, options) {
  const graph = new Map();
  const bundle = await rolldown({ ...options, input: entries, external: isPackage, plugins: [noteModules(graph)] });
  await bundle.generate({});
  await bundle.close();
  return graph;
}

/** The modules that load a file. */
const askersOf = (graph, file) => [...graph.keys()].filter((id) => graph.get(id).later.includes(file));

/** For each file what is there before it, whoever asks for it. */
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
      // Who asks imports what it hands over: that may not need the asker in turn, or something would run before what it stands on.
      return [file, new Set(there.filter((id) => !askers.some((asker) => closures.get(id).has(asker))))];
    }),
  );
}

/**
 * Plans the files.
 * @param entries IDs of the modules with which apps get elements.
 * @param others IDs of the modules that apps import for something else: what these need stands alone, too.
 * @param isStateless whether a module, by its ID, keeps nothing, so that it may stand in several files.
 * @param options of the bundler.
 * @returns a plan as `planFiles` makes it, of the files that are loaded later (`order`), with `alone`: IDs of the modules that are a file each, and
 * `loadersOf(file)`, what loads it.
 */
export async function planForNpm(entries, others, isStateless, options) {
  const graph = await graphOf([...entries, ...others], options);
  graph.set(ALL, { imports: entries, later: [], exports: [] });
  // Whoever needs a part alone may have nothing of what the whole is handed.
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

/** How the files of dist/ are named until it is known from where: bundlers reckon relative paths from the sources. */
const OUTSIDE = 'outside:';

/** What the files load others with, in the sources. */
const SENDER = 'seams/sender.ts';

/** Names files as seen from one of them. */
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
 * Builds the files: first those that are loaded later, each before what loads it.
 * @param src folder of the sources.
 * @param plan of `planForNpm`.
 * @param order in which modules are imported: their paths in dist/.
 * @param emit takes a module's ID, plugins for the bundler, and the path in dist/ of the file to write.
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
    // Whoever else loads it hands over the same.
    for (const asker of askers) chunks.handedBy.set(asker, chunks.handedBy.get(loader));
  }
  for (const module of [...plan.alone, join(src, SENDER)]) {
    const own = { ...plan, placeOf: () => 'outside', loaderOf: () => module };
    await emit(module, [handOver(module, own, chunks, options), arranged, namedFrom(pathOf(module))], pathOf(module));
  }
}
