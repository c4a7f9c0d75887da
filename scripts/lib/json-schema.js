import { schemaModule } from './schema-module.js';

/** What is said of a part, in one paragraph: JSON Schema has no word for units, nor for defaults that are no fixed value. */
function describe({ meaning, otherwise, unit }) {
  const sentences = [meaning, unit && `Unit: ${unit}.`, otherwise && `Default: ${otherwise}.`];
  return sentences.filter(Boolean).join(' ');
}

/** The document's JSON Schema, made from the schema that checks it. */
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
