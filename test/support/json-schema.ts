/** The keywords of JSON Schema that the published schema uses. Any other keyword is an error, because this validator would not check it. */
const KEYWORDS = new Set(
  '$schema title description default examples type properties required items prefixItems anyOf oneOf const enum pattern minLength maxLength maxItems minItems minimum maximum propertyNames additionalProperties $ref $defs'.split(
    ' ',
  ),
);

type Schema = Record<string, unknown>;

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

function typeFits(value: unknown, type: unknown): boolean {
  if (type === undefined) return true;
  if (Array.isArray(type)) return type.some((one) => typeFits(value, one));
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

/** Validates a value; returns a text for each violation, the path and the keyword. Throws where the schema has an unknown keyword. */
export function violations(value: unknown, schema: Schema, path = ''): string[] {
  const unknown = Object.keys(schema).filter((key) => !KEYWORDS.has(key));
  if (unknown.length) throw new Error(`${path}: this validator does not know ${unknown}`);
  const list = (key: string): Schema[] => (schema[key] ?? []) as Schema[];
  const bound = (key: string, fits: (limit: number) => boolean): string[] =>
    schema[key] === undefined || fits(schema[key] as number) ? [] : [`${path}: ${key}`];
  if (!typeFits(value, schema['type'])) return [`${path}: type`];
  const found: string[] = [];
  if ('const' in schema && value !== schema['const']) found.push(`${path}: const`);
  if ('enum' in schema && !(schema['enum'] as unknown[]).includes(value)) found.push(`${path}: enum`);
  if ('anyOf' in schema && !list('anyOf').some((one) => !violations(value, one, path).length)) found.push(`${path}: anyOf`);
  if ('oneOf' in schema && list('oneOf').filter((one) => !violations(value, one, path).length).length !== 1)
    found.push(`${path}: oneOf`);
  if (typeof value === 'number') found.push(...bound('minimum', (n) => value >= n), ...bound('maximum', (n) => value <= n));
  if (typeof value === 'string') {
    found.push(...bound('minLength', (n) => value.length >= n), ...bound('maxLength', (n) => value.length <= n));
    if ('pattern' in schema && !new RegExp(String(schema['pattern']), 'u').test(value)) found.push(`${path}: pattern`);
  }
  if (Array.isArray(value)) {
    const fixed = list('prefixItems');
    found.push(...bound('maxItems', (n) => value.length <= n), ...bound('minItems', (n) => value.length >= n));
    const entry = (i: number): Schema => fixed[i] ?? ((schema['items'] || {}) as Schema);
    found.push(...value.flatMap((one, i) => violations(one, entry(i), `${path}[${i}]`)));
  }
  if (typeOf(value) === 'object') {
    const object = value as Record<string, unknown>;
    const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
    const more = (schema['additionalProperties'] ?? {}) as Schema | false;
    for (const key of (schema['required'] ?? []) as string[])
      if (!Object.hasOwn(object, key)) found.push(`${path}: required ${key}`);
    for (const [key, part] of Object.entries(object)) {
      const own = properties[key] ?? more;
      found.push(...(own ? violations(part, own, `${path}.${key}`) : [`${path}: additional ${key}`]));
      if ('propertyNames' in schema) found.push(...violations(key, schema['propertyNames'] as Schema, `${path}.${key}`));
    }
  }
  return found;
}
