/** The arrow of the house: model ← schema ← registry ← elements ← define. What it forbids statically may still be loaded later where it says so. */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'model-is-pure',
      comment: 'The model knows nothing above it, and no library.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'schema-stands-on-model',
      severity: 'error',
      from: { path: '^src/schema/' },
      to: { path: '^src/', pathNot: '^src/(model|schema)/' },
    },
    {
      name: 'only-schema-imports-zod',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/schema/' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'registry-stands-on-schema-and-model',
      severity: 'error',
      from: { path: '^src/registry/' },
      to: { path: '^src/', pathNot: '^src/(model|schema|registry|locales)/' },
    },
    {
      name: 'registry-loads-the-schema-later',
      comment: 'zod arrives while the data does: only the lazily loaded border may import the schema.',
      severity: 'error',
      from: { path: '^src/registry/', pathNot: '^src/registry/border\\.ts$' },
      to: { path: '^src/schema/', dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'] },
    },
    {
      name: 'border-is-loaded-later',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/registry/border\\.ts$', dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'] },
    },
    {
      name: 'elements-load-data-later',
      comment: 'A badge with a plain score pulls in neither the registry nor the schema.',
      severity: 'error',
      from: { path: '^src/elements/', pathNot: '^src/elements/shared/data-controller\\.ts$' },
      to: {
        path: '^src/(registry/(?!settings)|schema/|elements/shared/data-controller)',
        dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'],
      },
    },
    {
      name: 'one-importer-of-floating-ui',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/elements/shared/hint\\.ts$' },
      to: { path: 'node_modules/@floating-ui' },
    },
    {
      name: 'hint-is-loaded-later',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/elements/shared/hint\\.ts$', dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'] },
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
      to: { path: '^src/(define|elements/(?!shared/))' },
    },
    {
      name: 'nothing-imports-define',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(define|script)' },
      to: { path: '^src/(define|script)' },
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
