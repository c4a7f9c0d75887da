const ORDER = ['tool-compare', 'rank-badge', 'capability-list'];
const placeOf = (path) => ORDER.findIndex((name) => path.endsWith(`/${name}.ts`));

/** Paths that users have, not those of the sources; what is private stays so. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    // The file system lists folders in any order; the manifest has one.
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ exports = [] }) => exports.length)
      .sort((a, b) => placeOf(a.path) - placeOf(b.path) || a.path.localeCompare(b.path));
    const rename = (value) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') {
          value[key] = inner.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
        } else rename(inner);
      }
    };
    rename(customElementsManifest);
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const open = ({ name, privacy, inheritedFrom }) =>
          !/^[#_]/.test(name) &&
          privacy !== 'private' &&
          privacy !== 'protected' &&
          !INSIDE.has(name) &&
          !/^(LitElement|ReactiveElement)$/.test(inheritedFrom?.name);
        declaration.members = declaration.members?.filter(open);
        declaration.events = declaration.events?.filter(({ name }) => name);
        declaration.attributes = declaration.attributes?.map((attribute) => ({
          ...attribute,
          fieldName: attribute.fieldName ?? camel(attribute.name),
        }));
      }
    }
  },
};

/** What the mixin offers to the elements that are made with it, and to nobody else. */
const INSIDE = new Set([
  'attributeReader',
  'shown',
  'wish',
  'locale',
  'texts',
  'busy',
  'standsAlone',
  'withDrawn',
  'prepare',
  'border',
  'asked',
  'styles',
  'properties',
  'willUpdate',
  'attributeChangedCallback',
  'updated',
  'render',
  'update',
]);
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export default {
  globs: [
    'src/elements/*/{tool-compare,rank-badge,capability-list}.ts',
    'src/elements/shared/data-element.ts',
    'src/elements/shared/events.ts',
    'src/elements/shared/data-events.ts',
    'src/define/*.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
