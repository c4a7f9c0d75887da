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
  const cut = ({ start, end }) => {
    body = body.slice(0, start) + blank(body.slice(start, end)).padEnd(end - start, ' ') + body.slice(end);
  };
  for (const node of parseAst(code).body) {
    if (node.type === 'ImportDeclaration') {
      const module = modules[Number(node.source.value.slice(HANDED.length))];
      if (!node.source.value.startsWith(HANDED) || !module) throw new Error(`a chunk imports ${node.source.value}`);
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
  return { code: `export default ([${names.join(', ')}]) => {${body}\nreturn { ${results.join(', ')} }; };`, needs };
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
    export const load = () => (once ??= import(/* @vite-ignore */ ${address.code}).then(
      (chunk) => chunk.default([${needs.map((_, i) => `m${i}`).join(', ')}]),
      (error) => { once = undefined; throw error; },
    ));`;
}

const LATER = '\0later:';

/** A module that only sends for files: they come into the cache, and whoever needs them loads them as if it were the first. */
export const isEarly = (id) => /\/src\/seams\/early\//.test(id);

/**
 * Builds one file of a plan: leaves out what other files hold, and loads what comes later by its chunk.
 * @param file ID of the file's first module.
 * @param plan of the script's files, with the names that a module exports (`exportsOf`).
 * @param chunks those that are built: by first module, what each needs and its `name`.
 * @param addressOf code that makes the address of a chunk by its name, as seen from this file.
 * @param done called with what the file itself needs handed over.
 */
export function handOver(file, { above, holder, within, exportsOf }, chunks, addressOf, done) {
  const modules = [];
  const isEntry = above.get(file).size === 1;
  const isElsewhere = (id) => holder.has(id) && holder.get(id) !== file && above.get(file).has(holder.get(id));
  return {
    name: 'hand-over',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith(LATER)) return source;
      if (!importer) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found || !isElsewhere(found.id)) return found;
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
      const calls = [...code.matchAll(/(?<!typeof )\bimport\((['"])(.+?)\1\)/g)];
      for (const [i, [, , specifier]] of calls.entries()) {
        const found = await this.resolve(specifier, id, { skipSelf: true });
        if (early) {
          const chunk = chunks.get(within.get(found.id) ?? found.id);
          const { import: more = '', code: address = 'null' } = chunk ? addressOf(chunk.name) : {};
          imports.push(
            `${i ? '' : more}const later${i} = () => ${chunk ? `import(/* @vite-ignore */ ${address})` : 'Promise.resolve()'};`,
          );
          continue;
        }
        imports.push(`import { load as later${i} } from ${JSON.stringify(`${LATER}${found.id}`)};`);
      }
      let i = 0;
      const changed = code.replace(/(?<!typeof )\bimport\((['"])(.+?)\1\)/g, () => `later${i++}()`);
      return calls.length ? { code: `${imports.join('')}${changed}`, map: null } : null;
    },
    renderChunk(code) {
      if (isEntry) return null;
      const made = asFunction(code, modules);
      done(made.needs);
      return { code: made.code, map: null };
    },
  };
}
