import { parseAst } from 'vite';

/** How a chunk names a module that another file holds, until it is handed over. */
const HANDED = 'handed-over:';

/** Keeps the lines where they are, so that the source map stays true. */
const blank = (text) => text.replace(/[^\n]/g, '');

/**
 * Makes a function of a chunk: what it imports from modules that other files hold becomes its argument, a list, and what it exports the
 * result.
 * @returns the code, and what must be handed over: pairs of module and binding, `*` for the module's namespace.
 */
function asFunction(code, modules) {
  const needs = [];
  const names = [];
  const results = [];
  let body = code;
  let outside = '';
  const cut = ({ start, end }) => {
    body = body.slice(0, start) + blank(body.slice(start, end)).padEnd(end - start, ' ') + body.slice(end);
  };
  for (const node of parseAst(code).body) {
    if (node.type === 'ImportDeclaration') {
      if (!node.source.value.startsWith(HANDED)) {
        outside += code.slice(node.start, node.end);
        cut(node);
        continue;
      }
      const module = modules[Number(node.source.value.slice(HANDED.length))];
      for (const { type, imported, local } of node.specifiers) {
        const binding = type === 'ImportNamespaceSpecifier' ? '*' : type === 'ImportDefaultSpecifier' ? 'default' : imported.name;
        needs.push([module, binding]);
        names.push(local.name);
      }
      cut(node);
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) {
      for (const { local, exported } of node.specifiers) results.push(`${exported.name}: ${local.name}`);
      cut(node);
    } else if (node.type.startsWith('Export')) throw new Error(`a chunk has an export of type ${node.type}`);
  }
  return { code: `${outside}export default ([${names.join(', ')}]) => {${body}\nreturn { ${results.join(', ')} }; };`, needs };
}

/** The module that loads a chunk once and hands over what it needs. One that did not arrive is asked for again the next time. */
function loader(needs, address) {
  const imports = needs.map(([module, binding], i) =>
    binding === '*'
      ? `import * as m${i} from ${JSON.stringify(module)};`
      : `import { ${binding} as m${i} } from ${JSON.stringify(module)};`,
  );
  return `${imports.join('\n')}
    ${address.import ?? ''}
    let once;
    export const load = () => (once ??= import(${address.code}).then(
      (chunk) => chunk.default([${needs.map((_, i) => `m${i}`).join(', ')}]),
      (error) => { once = undefined; throw error; },
    ));`;
}

const LATER = '\0later:';

const DYNAMIC_IMPORT = /(?<!typeof )\bimport\((['"])(.+?)\1\)/g;

/** A module that only sends for files: they come into the cache, and whoever needs them loads them as if it were the first. */
export const isEarly = (id) => /\/src\/seams\/early\//.test(id);

/**
 * Builds one file of a plan: leaves out what other files hold, and loads what comes later by its chunk.
 * @param file ID of the file's first module.
 * @param plan of the files: `placeOf(file, id)` says whether a module is the file's `own`, `handed` over to it, or stands `outside` and is
 * imported; `within` which file serves for a seam that has none; `exportsOf` the names that a module exports.
 * @param chunks those that are built: by first module, what each needs and its `name`.
 * @param addressOf code that makes the address of a chunk by its name, as seen from this file.
 * @param specifierOf how this file imports a module that stands outside.
 * @param isPackage whether what a module imports is a package that is named as it is, not bundled.
 * @param done called with what the file itself needs handed over; without it the file is nobody's chunk.
 */
export function handOver(file, { placeOf, within, exportsOf }, chunks, { addressOf, specifierOf, isPackage = () => false, done }) {
  const modules = [];
  return {
    name: 'hand-over',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith(LATER)) return source;
      if (!importer) return null;
      if ([...chunks.values()].some(({ name }) => source.endsWith(name))) return { id: source, external: true };
      const found = isPackage(source)
        ? { id: source, external: true }
        : await this.resolve(source, importer, { ...options, skipSelf: true });
      const place = found && placeOf(file, found.id);
      if (place === 'outside') return { id: specifierOf(found.id), external: true, moduleSideEffects: !done };
      if (place !== 'handed') return found;
      if (!modules.includes(found.id)) modules.push(found.id);
      return { id: `${HANDED}${modules.indexOf(found.id)}`, external: true };
    },
    load(id) {
      if (!id.startsWith(LATER)) return null;
      const module = id.slice(LATER.length);
      const chunk = chunks.get(within.get(module) ?? module);
      if (chunk) return loader(chunk.needs, addressOf(chunk.name));
      // Not the module's namespace: what bundlers make of one takes in what a page has put on every object.
      const names = exportsOf(module);
      if (names.includes('*')) throw new Error(`${module} exports all of another`);
      const imports = names.map((name, i) => `${name} as here${i}`);
      const object = names.map((name, i) => `${name}: here${i}`);
      return `import { ${imports.join(', ')} } from ${JSON.stringify(module)}; export const load = () => Promise.resolve({ ${object.join(', ')} });`;
    },
    async transform(code, id) {
      if (id.startsWith('\0') || !/\/src\/seams\//.test(id)) return null;
      const imports = [];
      const early = isEarly(id);
      const calls = [...code.matchAll(DYNAMIC_IMPORT)];
      const changed = [];
      for (const [i, [call, , specifier]] of calls.entries()) {
        const found = await this.resolve(specifier, id, { skipSelf: true });
        const chunk = chunks.get(within.get(found.id) ?? found.id);
        if (!chunk && placeOf(file, found.id) === 'outside') {
          changed.push(call);
          continue;
        }
        changed.push(`later${i}()`);
        if (early) {
          const { import: more = '', code: address = 'null' } = chunk ? addressOf(chunk.name) : {};
          imports.push(`${i ? '' : more}const later${i} = () => ${chunk ? `import(${address})` : 'Promise.resolve()'};`);
          continue;
        }
        imports.push(`import { load as later${i} } from ${JSON.stringify(`${LATER}${found.id}`)};`);
      }
      let i = 0;
      return calls.length ? { code: `${imports.join('')}${code.replace(DYNAMIC_IMPORT, () => changed[i++])}`, map: null } : null;
    },
    renderChunk(code) {
      if (!done) return null;
      const made = asFunction(code, modules);
      done(made.needs);
      return { code: made.code, map: null };
    },
  };
}
