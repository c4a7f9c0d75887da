/*
 * The data format as plain data, made by walking the zod schema once. The types, the tables of the checker and docs/data.md are printed
 * from it. A part is { type, expected, about } with more keys by type: object `keys`; list `of` and `most`; record `keys` and `of`;
 * nullable `of`; union `of`; choice (objects distinguished by the word under one key) `by` and `of`; tuple `of`; enum `values`. Text,
 * number, list, tuple and object also have `forms`, the names of the tests beyond the type.
 */

/** The checks of a schema: the names of its forms, the text that the last of them expects, and the most entries of a list (`most`). */
function checksOf(def, forms) {
  const names = [];
  /** The last form's text for 'expected …'. */
  let expects;
  let most;
  for (const check of def.checks ?? []) {
    const { check: kind, pattern, fn, maximum, value } = check._zod.def;
    if (kind === 'max_length') most = maximum;
    else if (kind === 'greater_than' && value === 0) names.push('fromZero');
    else {
      const name = Object.keys(forms).find((key) => forms[key] === (pattern ?? fn));
      if (!name) throw new Error(`a check that schema/named-forms.ts does not name: ${kind}`);
      names.push(name);
      expects = check._zod.def.error?.({});
    }
  }
  if (def.format === 'safeint') names.push('whole');
  return { forms: names, expects, most };
}

/** The text of what an enum expects: 'one of' its values in quotes. The checker makes the same text, so the tables need not contain it. */
export const oneOfWords = (values) => `one of ${values.map((value) => `'${value}'`).join(', ')}`;

/** The part of the document's schema, with all parts below. A schema that is used in several places becomes one part, the same object. */
export function formatModel({ document, ABOUT, FORMS }) {
  const parts = new Map();

  const shapeOf = (schema) => {
    const { def } = schema._zod;
    switch (def.type) {
      case 'string':
        return { type: 'text', ...checksOf(def, FORMS) };
      case 'number':
        return { type: 'number', ...checksOf(def, FORMS) };
      case 'boolean':
        return { type: 'flag' };
      case 'null':
        return { type: 'null' };
      case 'nullable':
        return { type: 'nullable', of: part(def.innerType) };
      case 'literal':
        return { type: 'enum', values: def.values };
      case 'enum':
        return { type: 'enum', values: Object.values(def.entries) };
      case 'array':
        return { type: 'list', of: part(def.element), ...checksOf(def, FORMS) };
      case 'tuple':
        return { type: 'tuple', of: def.items.map(part), ...checksOf(def, FORMS) };
      case 'record':
        return { type: 'record', keys: part(def.keyType), of: part(def.valueType) };
      case 'union':
        return { type: def.discriminator ? 'choice' : 'union', by: def.discriminator, of: def.options.map(part) };
      case 'object': {
        const keys = Object.entries(def.shape).map(([name, inner]) => {
          const isOptional = inner._zod.def.type === 'optional';
          return {
            name,
            required: !isOptional,
            about: ABOUT.get(inner),
            part: part(isOptional ? inner._zod.def.innerType : inner),
          };
        });
        return { type: 'object', keys, ...checksOf(def, FORMS) };
      }
      default:
        throw new Error(`a schema of a type that the format has no word for: ${def.type}`);
    }
  };

  /** The schema that a key's schema was copied from: zod copies a schema to give the key a meaning of its own, and both are one part. */
  function origin(schema) {
    const { parent, def } = schema._zod;
    return parent?._zod.def === def && ABOUT.has(parent) ? origin(parent) : schema;
  }

  function part(given) {
    const schema = origin(given);
    const known = parts.get(schema);
    if (known) return known;
    const made = { expected: schema._zod.def.error?.({}), about: ABOUT.get(schema) ?? {}, ...shapeOf(schema) };
    parts.set(schema, made);
    return made;
  }

  return part(document);
}
