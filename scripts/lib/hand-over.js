import { parseAst } from 'vite';

/**
 * The prefix of specifiers, in a chunk that is being built, of modules that another file hands over; `asFunction` removes these imports.
 */
const HANDED = 'handed-over:';

/** The prefix of the address of another chunk in the same folder, while a chunk is being built; it becomes `./`. */
export const BESIDE = 'beside:';

/** The text without its characters except line ends: the lines behind keep their numbers, so that the source map stays true. */
const blank = (text) => text.replace(/[^\n]/g, '');

/** The index in `list` of the pair of a module and a binding, which is added where it is missing. */
function placeIn(list, module, binding) {
  const at = list.findIndex(([other, name]) => other === module && name === binding);
  return at < 0 ? list.push([module, binding]) - 1 : at;
}

/**
 * Turns a chunk's code into a module that exports one function by default. The function's argument is a list with the bindings that the
 * chunk imports from modules of other files; it returns an object with the chunk's exports.
 * @param modules IDs of those modules, by the number in the chunk's specifiers.
 * @param handed the list of bindings that the file which loads the chunk hands over, to this chunk and to others: pairs of module and
 * binding, `*` for the module's namespace. Missing pairs are added.
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
        // Two names for one binding, as where a module re-exports a binding twice: an argument has one name, the other would be undefined.
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
 * The code of a file's sender: the module that loads the file's chunks and hands over the bindings that they need. Its functions read the
 * bindings only when a chunk is loaded, so the modules of these bindings may come behind the sender in the file.
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

/** The ID of a file's sender: the generated module that loads chunks for the file and for its chunks. */
const senderOf = (file) => `\0sender:${file}`;

const LATER = '\0later:';

const DYNAMIC_IMPORT = /(?<!typeof )\bimport\((['"])(.+?)\1\)/g;

/** Whether a module only preloads files into the browser's cache. It runs nothing of them; a seam that needs one loads it as usual. */
const isEarly = (id) => /\/src\/seams\/early\//.test(id);

/** A step of a build that fills the map `graph`: by module ID the static imports (`imports`), dynamic imports (`later`) and `exports`. */
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
 * A plugin that builds one file of a plan: leaves out the modules that other files hold, and turns the dynamic imports of seams into calls
 * that load a chunk.
 * @param file ID of the file's first module.
 * @param plan of the files: `placeOf(file, id)` says whether a module is the file's `own`, `handed` over to the file, or `outside` and
 * imported; `loaderOf(file)` which file loads a chunk; `within` which file serves for a seam without a file; `exportsOf` the names that a
 * module exports.
 * @param chunks the chunks built so far: `names` by first module, and `handedBy`, the list that each file hands over, by its first module.
 * @param sending the code with which this file loads a chunk. `senderFrom`: path of the module with the function that loads each chunk
 * once. `loadNamed`: source text of a function that loads a chunk by its name. `callFor(chunk)`: source text of the arguments for a chunk,
 * its name and, without `loadNamed`, the function that loads it. `addressOf(chunk)`: source text of a chunk's address. `imports`: source
 * text of the imports that `loadNamed` and `addressOf` need.
 * @param specifierOf returns the specifier by which this file imports a module that is outside.
 * @param isPackage whether a specifier names a package that is imported by its name, not bundled.
 * @param loader ID of the first module of the file that loads this one; `undefined` where this file is no chunk.
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
      // An object of the exports, not the module's namespace: the code that bundlers write for a namespace would add keys that a page has
      // put on `Object.prototype`.
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
          // With `loadNamed` the sender's `send` serves all chunks and knows the list to hand over; without it the list is an argument.
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
