const ORDER = ['tool-compare', 'rank-badge', 'capability-list'];
const placeOf = (path) => ORDER.findIndex((name) => path.endsWith(`/${name}.ts`));

/** The properties that each class declares, and those that all have, by the class's name. */
const declared = new Map();

/** What a property of src/elements/shared/properties.ts is where nothing is written, as code; nothing where that hangs on more. */
function defaultOf(ts, value) {
  const call = ts.isCallExpression(value) ? value : null;
  const name = (call?.expression ?? value).getText();
  const given = call?.arguments.map((argument) => argument.getText()) ?? [];
  switch (name) {
    case 'flag':
      return 'false';
    case 'choice':
      return given[0];
    case 'whole':
      return given[2];
    case 'number':
      return given[1] ?? 'null';
    case 'text':
    case 'textOrFunction':
    case 'raw':
      return 'null';
    default:
      return undefined;
  }
}

function propertiesOf(ts, { properties }) {
  return properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => ({
    name: name.getText(),
    attribute: name.getText().replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    default: defaultOf(ts, initializer),
  }));
}

/** Attributes are properties that a static `properties` names: with the type and the words of the field, and the default of its kind. */
const attributes = {
  name: 'attributes',
  collectPhase({ ts, node }) {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'COMMON') {
      declared.set('COMMON', propertiesOf(ts, node.initializer));
    }
    if (!ts.isClassDeclaration(node)) return;
    const own = node.members.find((member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties');
    if (own?.initializer) declared.set(node.name.getText(), propertiesOf(ts, own.initializer));
  },
  packageLinkPhase({ customElementsManifest }) {
    const all = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
    for (const declaration of all.filter(({ tagName }) => tagName)) {
      const properties = [...declared.get('COMMON'), ...declared.get(declaration.name)];
      declaration.attributes = properties.map(({ name, attribute, default: value }) => {
        const member = declaration.members.find((candidate) => candidate.name === name);
        const described = declaration.attributes?.find((candidate) => candidate.name === attribute);
        const byDefault = value === undefined ? {} : { default: value };
        Object.assign(member, byDefault, { attribute });
        return { description: member.description, ...described, name: attribute, type: member.type, ...byDefault, fieldName: name };
      });
    }
  },
};

/** What `DataElement` extends: the analyzer looks for that among what the mixin is called with. */
const EXTENDED = { name: 'TemplateElement', module: 'src/elements/shared/template-element.ts' };

/** Paths that users have, not those of the sources; what is private stays so. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    // The file system lists folders in any order; the manifest has one.
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ path, exports = [] }) => exports.length && !path.endsWith('/properties.ts'))
      .sort((a, b) => placeOf(a.path) - placeOf(b.path) || a.path.localeCompare(b.path));
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const { mixins, superclass } of declarations) if (mixins) Object.assign(superclass, EXTENDED);
    }
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
        const open = ({ name, privacy }) =>
          !/^[#_]/.test(name) && privacy !== 'private' && privacy !== 'protected' && !INSIDE.has(name);
        declaration.members = declaration.members?.filter(open);
        declaration.events = declaration.events?.filter(({ name }) => name);
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
  'updateComplete',
]);

export default {
  globs: [
    'src/elements/*/{tool-compare,rank-badge,capability-list}.ts',
    'src/elements/shared/data-element.ts',
    'src/elements/shared/properties.ts',
    'src/elements/shared/events.ts',
    'src/elements/shared/data-events.ts',
    'src/define/*.ts',
  ],
  outdir: '.',
  packagejson: false,
  plugins: [attributes, published],
};
