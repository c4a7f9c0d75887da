import { schemaModule } from './schema-module.js';

/**
 * The description of a part: meaning, unit, and a default in words, in one paragraph, because JSON Schema has no keyword for units or for
 * defaults that are no fixed value.
 */
function describe({ meaning, otherwise, unit }) {
  const sentences = [meaning, unit && `Unit: ${unit}.`, otherwise && `Default: ${otherwise}.`];
  return sentences.filter(Boolean).join(' ');
}

/**
 * The text of dist/schema.json: the JSON Schema of a document, made from the zod schema, with titles, descriptions, defaults and examples.
 */
export async function jsonSchema() {
  const { z, document, ABOUT } = await schemaModule();
  const schema = z.toJSONSchema(document, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const about = ABOUT.get(zodSchema);
      if (!about) return;
      if (about.name) jsonSchema.title = about.name;
      jsonSchema.description = describe(about);
      if (about.default !== undefined) jsonSchema.default = about.default;
      if (about.example !== undefined) jsonSchema.examples = [about.example];
    },
  });
  return `${JSON.stringify({ ...schema, title: 'tool-compare document' }, null, 2)}\n`;
}
