/*
 * Plans which file of a pasted script holds which module. The first file holds the modules that its elements always need; each seam (a
 * module that src/seams loads later) has a file of its own. A module with a state is in one file only: a module that two seams need is in
 * the lowest file that is always loaded before both. A small module without a state is copied into each of the two, so that readers who
 * need neither seam do not load it. A seam whose first module is contained in another seam's file has no file of its own: the other's
 * serves both.
 */

/** The IDs of a module and of all modules that it imports statically, directly or through others. */
export function staticClosure(graph, root) {
  const found = new Set();
  const open = [root];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(graph.get(id)?.imports ?? []));
  }
  return found;
}

/** The intersection of sets. */
const shared = ([first, ...others]) => new Set([...first].filter((one) => others.every((other) => other.has(one))));

/**
 * By ID the seams that need no file of their own, each with the file that contains its module and exports everything that the seam exports.
 */
function containedFiles(closures, graph, entry) {
  const others = [...closures.keys()].filter((file) => file !== entry);
  const exportsAll = (file, wanted) => graph.get(wanted).exports.every((name) => graph.get(file).exports.includes(name));
  return new Map(
    others.flatMap((file) => {
      const whole = others.find((other) => other !== file && closures.get(other).has(file) && exportsAll(other, file));
      return whole ? [[file, whole]] : [];
    }),
  );
}

/**
 * For each file the set of its dominators in the graph of which file loads which: the file itself and all files that are loaded before it
 * on every way from the entry.
 */
function dominators(files, loads, entry) {
  const all = new Set(files);
  const above = new Map(files.map((file) => [file, file === entry ? new Set([entry]) : all]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const file of files) {
      if (file === entry) continue;
      const loaders = files.filter((other) => loads.get(other).has(file));
      const common = shared(loaders.map((loader) => above.get(loader)));
      const next = new Set([...common, file]);
      if (next.size === above.get(file).size) continue;
      above.set(file, next);
      changed = true;
    }
  }
  return above;
}

/**
 * Plans the files of one script. A file is named by the ID of its first module.
 * @param graph by ID of each module its static imports (`imports`), dynamic imports (`later`) and exported names (`exports`).
 * @param entry ID of the script's own module.
 * @param isStateless whether a module, by its ID, is small and has no state, so that it may be copied into several files.
 * @param isOneForParts whether a file that contains another seam's module and its exports replaces that seam's file.
 * @returns `order`: the files in an order in which they can be built (the files that a file loads come before it); `holder`: by module the
 * only file that holds it, without the modules that are copied; `placeOf(file, id)`: whether a module is the file's `own` or `handed` over
 * to the file by one that is loaded before; `loaderOf(file)`: the lowest file that is always loaded before this one, which loads it;
 * `within`: by seam without a file the file that serves for it; `exportsOf(id)`: the names that a module exports.
 */
export function planFiles(graph, entry, isStateless, isOneForParts = true) {
  const closures = new Map();
  const loads = new Map();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (closures.has(file)) continue;
    const closure = staticClosure(graph, file);
    closures.set(file, closure);
    const later = new Set([...closure].flatMap((id) => graph.get(id)?.later ?? []));
    loads.set(file, later);
    open.push(...later);
  }
  const within = isOneForParts ? containedFiles(closures, graph, entry) : new Map();
  for (const file of within.keys()) closures.delete(file);
  for (const later of loads.values()) for (const [file, whole] of within) if (later.delete(file)) later.add(whole);
  const files = [...closures.keys()];
  const above = dominators(files, loads, entry);
  /** The lowest of files that dominate each other: the one with the most dominators. */
  const lowestOf = (some) => [...some].sort((a, b) => above.get(b).size - above.get(a).size)[0];
  const holder = new Map();
  for (const id of new Set([...closures.values()].flatMap((closure) => [...closure]))) {
    const needing = files.filter((file) => closures.get(file).has(id));
    const common = shared(needing.map((file) => above.get(file)));
    // The lowest file among the dominators of all files that need the module.
    const lowest = lowestOf(common);
    if (closures.has(id) && isStateless(id)) holder.set(id, id);
    else if (needing.includes(lowest) || !isStateless(id)) holder.set(id, lowest);
  }
  const order = [];
  const visit = (file, path) => {
    if (path.includes(file)) throw new Error(`these load each other: ${[...path, file].join(' → ')}`);
    if (order.includes(file)) return;
    for (const later of loads.get(file)) if (holder.get(later) === later) visit(later, [...path, file]);
    order.push(file);
  };
  visit(entry, []);
  const placeOf = (file, id) => {
    const place = holder.get(id);
    return place !== undefined && place !== file && above.get(file).has(place) ? 'handed' : 'own';
  };
  const loaderOf = (file) => lowestOf([...above.get(file)].filter((other) => other !== file));
  return { order, holder, within, placeOf, loaderOf, exportsOf: (id) => graph.get(id).exports };
}
