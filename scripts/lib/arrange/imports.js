/*
 * A bundler writes the modules of an app one behind the other, each behind those that it imports, in the order of these imports: so that order
 * decides what stands within the reach of gzip. None of our modules does anything to another while it is loaded, but for those that are imported
 * for that alone.
 */
import { RolldownMagicString } from 'rolldown';
import { parseAst } from 'vite';

/**
 * Puts modules in the order kept. Those that it does not have stay behind the one before them.
 * @param {readonly string[]} names of the modules.
 * @param {ReadonlyMap<string, number>} placeOf place in the order kept, by name.
 * @returns {number[]} which of the names stands in each place.
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
 * A step of a build that imports modules in the order kept. Where one is imported for what it does, all stay where they are.
 * @param {readonly string[]} kept names of modules.
 * @param {(source: string) => string} nameOf takes how a file names a module; returns the module's name in that order.
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
