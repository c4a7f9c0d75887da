/**
 * The arrow of the house: model ← schema ← tables, registry ← data ← elements ← define ← script. A rule names a folder and all that it may
 * import. What is loaded later stands in src/seams, which may load anything; nothing else has a dynamic import.
 */
const ROOM = {
  model: [],
  schema: ['model'],
  tables: ['model', 'schema'],
  outputs: ['model'],
  registry: ['model', 'schema', 'seams'],
  data: ['model', 'schema', 'tables', 'registry', 'seams'],
  locales: ['model'],
  elements: ['model', 'schema', 'registry', 'data', 'outputs', 'locales', 'seams', 'version\\.ts'],
  seams: ['model', 'schema', 'tables', 'outputs', 'registry', 'data', 'locales', 'elements', 'define'],
  define: ['elements', 'locales', 'registry', 'data', 'seams'],
  script: ['define', 'define\\.ts', 'registry', 'seams'],
  node: ['model', 'schema', 'tables', 'outputs', 'locales'],
};

const arrows = Object.entries(ROOM).map(([room, open]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${open.length ? open.join(', ') : 'nothing of ours but itself'}.`,
  severity: 'error',
  // The package's own reader of documents is for Node and apps: it tells all that an element would.
  from: { path: `^src/${room}/`, pathNot: '^src/schema/read\\.ts$' },
  to: { path: '^src/', pathNot: `^src/(${[room, ...open].join('|')})(/|$)` },
}));

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Types included. What is loaded later is no circle: it arrives when both ends are there.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    ...arrows,
    {
      name: 'model-has-no-library',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: 'node_modules/' },
    },
    {
      name: 'readers-load-no-zod',
      comment:
        'What reads data on a page knows the format from the generated table; only the schema itself and its public entry reach zod.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/schema/(document|index\\.ts)' },
      to: { path: '^src/schema/document|node_modules/zod', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'only-schema-imports-zod',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/schema/' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'one-importer-of-floating-ui',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/elements/shared/hint(-place)?\\.ts$' },
      to: { path: 'node_modules/@floating-ui' },
    },
    {
      name: 'later-files-stand-in-seams',
      comment: 'One folder names all that is loaded later.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/seams/' },
      to: { dependencyTypes: ['dynamic-import'] },
    },
    {
      name: 'hint-is-loaded-later',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(seams/|elements/shared/hint-trigger)' },
      to: {
        path: '^src/elements/shared/hint(-trigger)?\\.ts$',
        dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'],
      },
    },
    {
      name: 'elements-do-not-nest',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/', pathNot: '^src/elements/shared/' },
      to: { path: '^src/elements/', pathNot: '^src/elements/($1|shared)/' },
    },
    {
      name: 'shared-knows-no-element',
      severity: 'error',
      from: { path: '^src/elements/shared/' },
      to: { path: '^src/elements/(?!shared/)' },
    },
    {
      name: 'no-test-code',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|demo|scripts|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
