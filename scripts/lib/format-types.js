import { format } from './biome.js';

const NOTE = '/* Made from schema/document.ts by `npm run generate`; do not edit. */';

const words = (value) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));

/** The lines of the JSDoc comment of a key: meaning, unit, default and example. */
function sentences({ meaning, default: standard, otherwise, unit, example }) {
  return [
    meaning,
    unit && `Unit: ${unit}.`,
    standard !== undefined && `@default ${words(standard)}`,
    otherwise && `Default: ${otherwise}.`,
    example !== undefined && `@example ${words(example)}`,
  ].filter(Boolean);
}

const comment = (lines) =>
  lines.length === 1 ? `/** ${lines[0]} */` : ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');

/** The text of src/model/document.ts: the TypeScript types of the data format, with a JSDoc comment for each type and key. */
export function typesOf(document) {
  const declared = new Map();

  const declare = (part) => {
    const { name, meaning } = part.about;
    if (declared.has(name)) return name;
    // A placeholder, so that the type comes before those of its parts.
    declared.set(name, '');
    const head = comment([meaning]);
    declared.set(
      name,
      part.type === 'object'
        ? `${head}\nexport interface ${name} ${body(part)}`
        : `${head}\nexport type ${name} = ${inline(part)};`,
    );
    return name;
  };

  const typeOf = (part) => (part.about.name ? declare(part) : inline(part));

  const body = ({ keys }) =>
    `{\n${keys
      .map(({ name, required, about, part }) => `${comment(sentences(about))}\n${name}${required ? '' : '?'}: ${typeOf(part)};`)
      .join('\n')}\n}`;

  const inline = (part) => {
    switch (part.type) {
      case 'text':
        return 'string';
      case 'number':
        return 'number';
      case 'flag':
        return 'boolean';
      case 'null':
        return 'null';
      case 'nullable':
        return `${typeOf(part.of)} | null`;
      case 'enum':
        return part.values.map(words).join(' | ');
      case 'list':
        return part.of.type === 'text' || part.of.about.name ? `${typeOf(part.of)}[]` : `(${typeOf(part.of)})[]`;
      case 'tuple':
        return `[${part.of.map(typeOf).join(', ')}]`;
      case 'record':
        return `Record<string, ${typeOf(part.of)}>`;
      case 'union':
        return unionOf(part);
      case 'choice':
        return part.of.map(body).join(' | ');
      default:
        return body(part);
    }
  };

  /**
   * The type of a union. Where its first members are those of `Scalar`, they are written as `Scalar`: a value is a scalar or has evidence.
   */
  const unionOf = ({ of }) => {
    const members = of.map(typeOf);
    const scalar = declared
      .get('Scalar')
      ?.replace(/^[^=]*= |;$/g, '')
      .split(' | ');
    const rest =
      scalar?.every((member, i) => member === members[i]) && members.length > scalar.length && members.slice(scalar.length);
    return rest ? ['Scalar', ...rest].join(' | ') : members.join(' | ');
  };

  typeOf(document);
  return format(`${NOTE}\n\n${[...declared.values()].join('\n\n')}\n`, 'document.ts');
}
