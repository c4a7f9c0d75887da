/*
 * Which module stands in which file of a pasted script: the first file holds what its elements always need, and each seam (what src/seams
 * loads later) is a file of its own. No module with a state stands in two of them. One that two seams need stands where both can reach it: in
 * the file that is always there before either; a small one without a state stands in each, so that nobody loads it who needs neither. A seam whose first module stands in what another loads has no file of its own: the other's serves both.
 */

/** A module and all that it imports statically. */
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

/** What all of some sets have. */
const shared = ([first, ...others]) => new Set([...first].filter((one) => others.every((other) => other.has(one))));

/** The files that need none of their own, each with the one that holds and exports all that it does. */
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

/** For each file the one that must be there before: its immediate dominator in the graph of who loads whom. */
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
 * Plans the files of one script.
 * @param graph what each module imports, by ID: `imports` statically, `later` dynamically.
 * @param entry ID of the script's own module.
 * @param isStateless whether a module, by its ID, is small and keeps nothing, so that it may stand in several files.
 * @param isOneForParts whether a file that holds all of another serves for it, too.
 * @returns the files in the order in which they can be built (those that a file loads come before it), and for each module the file that
 * holds it (`holder`). A file is named by the ID of its first module. `placeOf(file, id)` says whether a module is the file's `own` or `handed`
 * over to it by one that is there before; `loaderOf(file)` is the lowest that is surely there before it, which loads it; `within` names the
 * file that serves for a seam without one; `exportsOf` the names that a module exports.
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
  /** The lowest of some that stand above each other. */
  const lowestOf = (some) => [...some].sort((a, b) => above.get(b).size - above.get(a).size)[0];
  const holder = new Map();
  for (const id of new Set([...closures.values()].flatMap((closure) => [...closure]))) {
    const needing = files.filter((file) => closures.get(file).has(id));
    const common = shared(needing.map((file) => above.get(file)));
    // Of those that stand above all who need it.
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
