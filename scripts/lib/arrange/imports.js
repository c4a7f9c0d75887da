/*
 * Reorders the imports of the npm modules. An app's bundler writes a module behind those that it imports, in the order of the imports, so
 * that order decides which modules come within the 32 kB in which gzip finds repetitions. Reordering is safe because none of our modules
 * changes another while it is evaluated, except modules that are imported for their side effects alone (`import './x.js'`).
 */
import { RolldownMagicString } from 'rolldown';
import { parseAst } from 'vite';

/**
 * Sorts modules by a saved order. A module that is missing in the saved order stays behind its predecessor.
 * @param {readonly string[]} names of the modules.
 * @param {ReadonlyMap<string, number>} placeOf index in the saved order, by name.
 * @returns {number[]} the sorted modules, as indices in `names`.
 */
export function inKeptOrder(names, placeOf) {
  let place = -1;
  const places = names.map((name) => {
    place = placeOf.get(name) ?? place;
    return place;
  });
  return names.map((_, i) => i).sort((a, b) => places[a] - places[b]);
}

/**
 * A step of a build that sorts a file's imports by a saved order. A file that imports a module for its side effects is left as it is.
 * @param {readonly string[]} kept the saved order: names of modules.
 * @param {(source: string) => string} nameOf returns the name in the saved order of the module that a specifier imports.
 */
export function arrangeImports(kept, nameOf) {
  const placeOf = new Map(kept.map((name, i) => [name, i]));
  return {
    name: 'arrange-imports',
    renderChunk(code) {
      const imports = parseAst(code).body.filter(({ type }) => type === 'ImportDeclaration');
      if (imports.some(({ specifiers }) => !specifiers.length)) return null;
      const file = new RolldownMagicString(code);
      const order = inKeptOrder(
        imports.map(({ source }) => nameOf(source.value)),
        placeOf,
      );
      for (const [i, { start, end }] of imports.entries()) {
        const there = imports[order[i]];
        file.update(start, end, code.slice(there.start, there.end));
      }
      return { code: file.toString(), map: JSON.parse(file.generateMap({ hires: true }).toString()) };
    },
  };
}
