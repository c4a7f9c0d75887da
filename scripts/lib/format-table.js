import { format } from './biome.js';
import { oneOfWords } from './format-model.js';

const NOTE = '/* Made from schema/document.ts by `npm run generate`; do not edit. What each entry means says part.ts. */';

const words = (value) => JSON.stringify(value);

/** The names of constants by type of part, where the type's own name is a word of TypeScript or says too little. */
const NAMES = { null: 'nothing', enum: 'words', nullable: 'end' };

const ANY_TEXT = { type: 'text', expected: 'a text', forms: [], about: {} };

const pair = (name, part) => (name === part ? name : `${name}: ${part}`);

/** The checker's type of a number by its forms: `count` is whole and from 0, `amount` from 0, `number` any. */
function numberType(forms) {
  if (!forms.length) return 'number';
  return forms.includes('whole') ? 'count' : 'amount';
}

/**
 * The texts of two modules in src/schema/careful: table.ts, the table by which the checker reads documents, and expected.ts, the texts of
 * what is expected, which the table names by their index; only authors need these. A part that is used in several places is written once,
 * as a constant.
 * @param document the root part, as `formatModel` returns it.
 */
export function tableOf(document) {
  const sentences = [];
  const told = (expected) => {
    if (!sentences.includes(expected)) sentences.push(expected);
    return sentences.indexOf(expected);
  };
  /** The constants by the text of their part. */
  const shared = new Map();
  const order = [];

  const leaf = (type, { expected, forms = [] }) => [words(type), told(expected), ...forms.map(words)];

  const itemsOf = (part) => {
    const { type, expected, about } = part;
    switch (type) {
      case 'text':
        if (part.forms.length > 1) throw new Error(`${expected}: the table knows one form a text`);
        return leaf('text', part);
      case 'number':
        return leaf(numberType(part.forms), { expected });
      case 'flag':
        return leaf('flag', part);
      case 'null':
        return leaf('null', { expected: 'null' });
      case 'nullable':
        return leaf('end', part.of);
      case 'enum':
        if (expected !== undefined && expected !== oneOfWords(part.values))
          throw new Error(`${expected}: other words than the checker's`);
        return [words('words'), `[${part.values.map(words).join(', ')}]`];
      case 'list':
        return [words('list'), told(expected), nameOf(part.of), part.most, ...(about.whole ? ['true'] : [])];
      case 'tuple':
        return [words('tuple'), told(expected), `[${part.of.map(nameOf).join(', ')}]`, ...ruleOf(part)];
      case 'record':
        return [words('record'), told(expected), nameOf(part.keys), nameOf(part.of)];
      case 'union':
        return [words('union'), told(expected), `[${part.of.map(nameOf).join(', ')}]`];
      case 'choice':
        return [
          words('choice'),
          told(expected),
          words(part.by),
          `{ ${part.of.map((option) => optionOf(option, part.by)).join(', ')} }`,
        ];
      default:
        return objectOf(part);
    }
  };

  const optionOf = (option, by) => {
    const [word] = option.keys.find(({ name }) => name === by).part.values;
    // The checker has compared the word under the key to find the option, so here any text will do.
    const keys = option.keys.map((key) => (key.name === by ? { ...key, part: ANY_TEXT } : key));
    return `${word}: ${nameOf({ ...option, keys, expected: option.expected ?? '' })}`;
  };

  const ruleOf = ({ forms: [form], expects }) => (form ? [`[${words(form)}, ${told(expects)}]`] : []);

  const objectOf = (part) => {
    const { expected, keys, forms } = part;
    const list = (names) => `[${names.map(({ name }) => words(name)).join(', ')}]`;
    const vital = keys.filter(({ about }) => about?.vital);
    return [
      words('object'),
      told(expected),
      `{ ${keys.map(({ name, part }) => `${pair(name, nameOf(part))}`).join(', ')} }`,
      list(keys.filter(({ required }) => required)),
      ...(vital.length || forms.length ? [list(vital)] : []),
      ...ruleOf(part),
    ];
  };

  /** The name of a part's constant: that of the part, of its first form or of its type; a number tells equal names apart. */
  const nameFor = ({ type, about, forms = [] }) => {
    const base = about?.name ?? forms[0] ?? NAMES[type] ?? type;
    const name = base[0].toLowerCase() + base.slice(1);
    const taken = order.filter((one) => one.base === name).length;
    return { base: name, name: taken ? `${name}${taken + 1}` : name };
  };

  function nameOf(part) {
    const text = `[${itemsOf(part).join(', ')}]`;
    const known = shared.get(text);
    if (known) return known.name;
    const entry = { ...nameFor(part), text, type: part.type };
    shared.set(text, entry);
    order.push(entry);
    return entry.name;
  }

  const root = nameOf(document);
  const TYPES = { text: 'Leaf', number: 'Leaf', flag: 'Leaf', null: 'Leaf', nullable: 'Leaf' };
  const constants = order.map(({ name, text, type }) => `const ${name}: ${TYPES[type] ?? 'Part'} = ${text};`);
  return {
    table: format(
      `${NOTE}\nimport type { Leaf, Part } from './part.js';\n\n${constants.join('\n')}\n\n/** The whole document. */\nexport const DOCUMENT: Part = ${root};\n`,
      'table.ts',
    ),
    sentences: format(
      `${NOTE}\n\n/** What is expected of each part: it completes the sentence 'expected …'. */\nexport const EXPECTED: readonly string[] = [${sentences.map(words).join(', ')}];\n`,
      'expected.ts',
    ),
  };
}
