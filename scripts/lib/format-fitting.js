import { format } from './biome.js';

const NOTE = '/* Made from schema/document.ts by `npm run generate`; do not edit. What each part does says fitting.ts. */';

const words = (value) => JSON.stringify(value);
const call = (name, ...values) => `${name}(${values.join(', ')})`;

/** JavaScript's name for the type of a value, by the type of its part, where the two differ. */
const TYPES = { text: 'string', flag: 'boolean' };

/** The names of constants by type of part, where the type's own name is taken by a function of fitting.ts or a word of TypeScript. */
const NAMES = { enum: 'word', list: 'entries', object: 'fields', tuple: 'ends', union: 'either', record: 'byId', choice: 'oneOf' };

function numberType({ forms }) {
  if (!forms.length) return 'number';
  return forms.includes('whole') ? 'count' : 'amount';
}

/**
 * The text of src/schema/fitting-table.ts: the table by which documents without a mistake are read. A part that is used in several places
 * is written once, as a constant.
 * @param document the root part, as `formatModel` returns it.
 * @param FORMS by name the tests of a value beyond its type: a regular expression for texts, else a function.
 */
export function fittingOf(document, FORMS) {
  const shared = new Map();
  const used = new Set(['type Fit']);
  const names = new Map();

  const use = (name) => {
    used.add(name);
    return name;
  };

  /** The expression of a part with a form, around `made`, the expression of its type; a regular expression alone tests texts. */
  const formed = ({ forms = [] }, made) => {
    const [name] = forms;
    if (!name) return made;
    return FORMS[name] instanceof RegExp ? call(use('matching'), `forms.${name}`) : call(use('tested'), made, `forms.${name}`);
  };
  const fields = (pairs) => `{ ${pairs.map(([key, part]) => (key === part ? key : `${key}: ${part}`)).join(', ')} }`;

  /**
   * An option of a choice whose key `by` is a plain text: `choice` itself compares the word under that key to find the option, so the
   * object need not test it again.
   */
  const toldApart = (option, by) => ({
    ...option,
    keys: option.keys.map((key) => (key.name === by ? { ...key, part: { type: 'text', forms: [] } } : key)),
  });

  /** The TypeScript expression of a part. */
  const codeOf = (part) => {
    const { type, of } = part;
    switch (type) {
      case 'text':
        if (part.forms[0] === 'link') return use('link');
        return part.forms.length ? formed(part, 'text') : use('text');
      case 'number':
        return use(numberType(part));
      case 'flag':
        return use('flag');
      case 'null':
        return use('nothing');
      case 'enum':
        return call(use('words'), ...part.values.map(words));
      case 'list':
        return call(use('list'), nameOf(of), part.most);
      case 'tuple':
        if (of.length !== 2 || part.forms[0] !== 'hasEnd') throw new Error('the table knows no tuple but a range');
        return use('range');
      case 'record':
        return call(use('record'), `forms.${part.keys.forms[0]}`, nameOf(of));
      case 'union':
        return call(use('union'), fields(of.map((option) => [TYPES[option.type] ?? option.type, nameOf(option)])));
      case 'choice':
        return call(
          use('choice'),
          words(part.by),
          fields(
            of.map((option) => [
              option.keys.find(({ name }) => name === part.by).part.values[0],
              nameOf(toldApart(option, part.by)),
            ]),
          ),
        );
      default: {
        const required = part.keys.filter((key) => key.required);
        const keys = [...required, ...part.keys.filter((key) => !key.required)];
        const pairs = fields(keys.map(({ name, part }) => [name, nameOf(part)]));
        return formed(part, call(use('object'), pairs, ...(required.length ? [required.length] : [])));
      }
    }
  };

  function nameOf(part) {
    const code = codeOf(part);
    if (/^\w+$/.test(code)) return code;
    const known = shared.get(code);
    if (known) return known;
    const { type, about, forms = [] } = part;
    const given = about?.name ?? forms[0] ?? NAMES[type] ?? type;
    const base = given[0].toLowerCase() + given.slice(1);
    const count = (names.get(base) ?? 0) + 1;
    names.set(base, count);
    const name = count > 1 ? `${base}${count}` : base;
    shared.set(code, name);
    return name;
  }

  const root = nameOf(document);
  const constants = [...shared].map(([code, name]) => `const ${name}: Fit = ${code};`);
  return format(
    `${NOTE}\nimport { ${[...used].sort((a, b) => a.replace('type ', '').localeCompare(b.replace('type ', ''), 'en', { caseFirst: 'upper' })).join(', ')} } from './fitting.js';\nimport * as forms from './forms.js';\n\n${constants.join('\n')}\n\n/** The whole document. */\nexport const DOCUMENT: Fit = ${root};\n`,
    'fitting-table.ts',
  );
}
