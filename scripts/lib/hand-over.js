import { parseAst } from 'vite';

/** How a chunk names a module that another file holds, until it is handed over. */
const HANDED = 'handed-over:';

/** How a chunk names another one, which stands beside it in the same folder, until it is built. */
export const BESIDE = 'beside:';

/** Keeps the lines where they are, so that the source map stays true. */
const blank = (text) => text.replace(/[^\n]/g, '');

/** Where something is in a list; it is added where it is not. */
function placeIn(list, module, binding) {
  const at = list.findIndex(([other, name]) => other === module && name === binding);
  return at < 0 ? list.push([module, binding]) - 1 : at;
}

/**
 * Makes a function of a chunk: what it imports from modules that other files hold becomes its argument, a list, and what it exports the
 * result.
 * @param handed what the file that loads the chunk hands over, to this one and to others: pairs of module and binding, `*` for the module's
 * namespace. What is missing is added.
 */
function asFunction(code, modules, handed) {
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
        const at = placeIn(handed, module, binding);
        // As where a module exports the same of it twice: one argument has one name, and the other would be undefined.
        if (names[at]) throw new Error(`a chunk has two names for '${binding}' of ${module}: ${names[at]} and ${local.name}`);
        names[at] = local.name;
      }
      cut(node);
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) {
      for (const { local, exported } of node.specifiers) results.push(`${exported.name}: ${local.name}`);
      cut(node);
    } else if (node.type.startsWith('Export')) throw new Error(`a chunk has an export of type ${node.type}`);
  }
  return `${outside}export default ([${names.join(', ')}]) => {${body}\nreturn { ${results.join(', ')} }; };`;
}

/**
 * The code of the module that loads a file's chunks and hands over what they need. Nothing in it runs until one is loaded, so that what is
 * handed over may stand behind it.
 */
function senderCode(handed, { senderFrom, imports = '', loadNamed }) {
  const from = handed.map(([module, binding], i) =>
    binding === '*'
      ? `import * as m${i} from ${JSON.stringify(module)};`
      : `import { ${binding} as m${i} } from ${JSON.stringify(module)};`,
  );
  const list = `() => [${handed.map((_, i) => `m${i}`).join(', ')}]`;
  return `${from.join('\n')}
    ${imports}
    import { sendOnce } from ${JSON.stringify(senderFrom)};
    ${loadNamed ? `export const send = (name) => sendOnce(${list}, name, ${loadNamed});` : `export { sendOnce as send }; export const handed = ${list};`}`;
}

/** The module that loads chunks for a file, and for those that this one loads. */
const senderOf = (file) => `\0sender:${file}`;

const LATER = '\0later:';

const DYNAMIC_IMPORT = /(?<!typeof )\bimport\((['"])(.+?)\1\)/g;

/** A module that only sends for files: they come into the cache, and whoever needs them loads them as if it were the first. */
const isEarly = (id) => /\/src\/seams\/early\//.test(id);

/** A step of a build that notes in a map what each module imports, now and later, and exports, by ID. */
export const noteModules = (graph) => ({
  name: 'note-modules',
  buildEnd() {
    for (const id of this.getModuleIds()) {
      const { importedIds, dynamicallyImportedIds, exports } = this.getModuleInfo(id);
      graph.set(id, { imports: importedIds, later: isEarly(id) ? [] : dynamicallyImportedIds, exports: exports ?? [] });
    }
  },
});

/**
 * Builds one file of a plan: leaves out what other files hold, and loads what comes later by its chunk.
 * @param file ID of the file's first module.
 * @param plan of the files: `placeOf(file, id)` says whether a module is the file's `own`, `handed` over to it, or stands `outside` and is
 * imported; `within` which file serves for a seam that has none; `exportsOf` the names that a module exports.
 * @param chunks those that are built: their names by first module, and what each file hands over (`handedBy`), by its first module.
 * @param sending how this file loads a chunk: `senderFrom` has the function that loads each once; `loadNamed` is a function that loads by the name
 * that `callFor` writes; without it that writes what loads, too. `addressOf` writes a chunk's address; `imports` is what these take.
 * @param specifierOf how this file imports a module that stands outside.
 * @param isPackage whether what a module imports is a package that is named as it is, not bundled.
 * @param loader ID of the first module of the file that loads this one; without it this one is nobody's chunk.
 */
export function handOver(
  file,
  { placeOf, loaderOf, within, exportsOf },
  chunks,
  { sending, specifierOf, isPackage = () => false, loader },
) {
  const modules = [];
  return {
    name: 'hand-over',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith(LATER) || source === senderOf(file)) return source;
      if (!importer) return null;
      if (source.startsWith(BESIDE)) return { id: `./${source.slice(BESIDE.length)}`, external: true };
      const found =
        isPackage(source) || source.startsWith(senderOf(''))
          ? { id: source, external: true }
          : await this.resolve(source, importer, { ...options, skipSelf: true });
      const place = found && (source.startsWith(senderOf('')) ? 'handed' : placeOf(file, found.id));
      if (place === 'outside') return { id: specifierOf(found.id), external: true, moduleSideEffects: !loader };
      if (place !== 'handed') return found;
      if (!modules.includes(found.id)) modules.push(found.id);
      return { id: `${HANDED}${modules.indexOf(found.id)}`, external: true };
    },
    load(id) {
      if (id === senderOf(file)) return senderCode(chunks.handedBy.get(file) ?? [], sending);
      if (!id.startsWith(LATER)) return null;
      const module = id.slice(LATER.length);
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
        const first = within.get(found.id) ?? found.id;
        const chunk = chunks.names.get(first);
        if (!chunk && placeOf(file, found.id) === 'outside') {
          changed.push(call);
          continue;
        }
        if (chunk && !early) {
          // What loads by name is one function for all chunks, and has what they need with it.
          const handed = sending.loadNamed ? [] : ['handed'];
          const names = ['send', ...handed].map((name) => `${name} as ${name}${i}`);
          imports.push(`import { ${names.join(', ')} } from ${JSON.stringify(senderOf(loaderOf(first)))};`);
          changed.push(`send${i}(${[...handed.map((name) => `${name}${i}`), sending.callFor(chunk)].join(', ')})`);
          continue;
        }
        changed.push(`later${i}()`);
        if (early) {
          const { imports: more = '', addressOf } = sending;
          imports.push(`${i ? '' : more}const later${i} = () => ${chunk ? `import(${addressOf(chunk)})` : 'Promise.resolve()'};`);
          continue;
        }
        imports.push(`import { load as later${i} } from ${JSON.stringify(`${LATER}${found.id}`)};`);
      }
      let i = 0;
      return calls.length ? { code: `${imports.join('')}${code.replace(DYNAMIC_IMPORT, () => changed[i++])}`, map: null } : null;
    },
    renderChunk(code) {
      if (!loader) return null;
      if (!chunks.handedBy.has(loader)) chunks.handedBy.set(loader, []);
      return { code: asFunction(code, modules, chunks.handedBy.get(loader)), map: null };
    },
  };
}
