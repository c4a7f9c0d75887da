import { code, table } from './markdown-table.js';

const HEAD = `# The data format

Made from the schema by \`npm run generate\`; do not edit. The same as JSON Schema, for editors: \`dist/schema.json\`.

What an element takes, and what a registry answers, is a document, a list of tools, or one tool. Unknown keys are ignored. What is wrong is left
out in the smallest part that can go. Texts are shown as they are: a line break in one is a line break, Markdown stays text.
Keys in bold are required. Relative links resolve against the address that the data came from.

- A **tool ID** is made of letters, digits and \`. _ + ~ -\` in segments joined by \`/\`, each starting with a letter, a digit or \`@\`; at most 200 characters.
- A **criterion ID** is one such segment, and neither \`constructor\` nor \`prototype\`.
- A **date** is ISO 8601, as precise as it is known: \`2025\`, \`2025-03\`, \`2025-03-09\` or \`2025-03-09T10:00Z\`.
- A **link** is an \`http:\` or \`https:\` URL, absolute or relative.
`;

/** The names of texts in the column 'Type', by form. */
const TEXTS = {
  filled: 'text, not empty',
  toolId: 'tool ID',
  criterionId: 'criterion ID',
  currency: 'ISO 4217 code',
  link: 'link',
  date: 'date',
  language: 'language tag',
};

const value = (given) => code(JSON.stringify(given).replaceAll('`', "'"));

/** The text of docs/data.md: a table for each object, with the type, meaning, unit, default and an example of each key. */
export function pageOf(document) {
  const sections = new Map();

  const link = (name) => `[${name}](#${name.toLowerCase()})`;

  const typeText = (part) => {
    const { name } = part.about;
    if (name) visit(part);
    if (name && sections.get(name)) return link(name);
    switch (part.type) {
      case 'enum':
        return part.values.map((word) => code(`"${word}"`)).join(', ');
      case 'list':
        return `list of ${typeText(part.of)}, at most ${part.most.toLocaleString('en')}`;
      case 'tuple':
        return `list of ${part.of.length}: ${typeText(part.of[0])}`;
      case 'record':
        return `object of ${typeText(part.of)} by ID`;
      case 'nullable':
        return `${typeText(part.of)} or null`;
      case 'union':
        return [...new Set(part.of.map(typeText))].join(', or ');
      case 'flag':
        return 'true or false';
      case 'text':
        return TEXTS[part.forms[0]] ?? 'text';
      case 'number':
        return part.forms.length ? `${part.forms.includes('whole') ? 'whole number' : 'number'} from 0` : 'number';
      default:
        return part.expected ?? part.type;
    }
  };

  const rowsOf = ({ keys }) =>
    keys.map(({ name, required, about, part }) => [
      required ? `**${code(name)}**` : code(name),
      typeText(part),
      about.meaning + (about.unit ? ` Unit: ${about.unit}.` : ''),
      about.default !== undefined ? value(about.default) : (about.otherwise ?? ''),
      about.example !== undefined ? value(about.example) : '',
    ]);

  const bodyOf = (part) => {
    const columns = ['Key', 'Type', 'Meaning', 'Default', 'Example'];
    if (part.type === 'object') return table(columns, rowsOf(part));
    if (part.type === 'choice') {
      return part.of
        .map((option) => {
          const kind = option.keys.find(({ name }) => name === part.by);
          const rest = { keys: option.keys.filter((key) => key !== kind) };
          return `\`${part.by}: ${value(kind.part.values[0]).slice(1, -1)}\`: ${kind.about.meaning}\n\n${table(columns, rowsOf(rest))}`;
        })
        .join('\n');
    }
    return '';
  };

  /**
   * Writes the section of a named part and the sections of its parts; scalar parts need none, their type is written where they are used.
   */
  function visit(part) {
    const { name, meaning } = part.about;
    if (sections.has(name)) return;
    // A placeholder, so that the section comes before those of its parts, which `bodyOf` visits.
    sections.set(name, part.type === 'object' || part.type === 'choice' || part.type === 'union' ? ' ' : '');
    if (!sections.get(name)) return;
    const options = part.type === 'union' ? `${part.of.map(typeText).join(', or ')}.\n` : bodyOf(part);
    sections.set(name, `## ${name}\n\n${meaning}\n\n${options}`);
  }

  visit(document);
  return `${HEAD}\n${[...sections.values()].filter(Boolean).join('\n')}`;
}
