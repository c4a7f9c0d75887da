/*
 * Generates the committed files that are made from sources: custom-elements.json from the elements' modules, docs/elements.md from
 * custom-elements.json; from the schema the types of a document, the tables by which documents are checked, and docs/data.md. With --check
 * writes nothing, and fails where a committed file differs from the generated one.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AFTER_ELEMENTS, EVENTS } from './lib/elements-page.js';
import { fittingOf } from './lib/format-fitting.js';
import { formatModel } from './lib/format-model.js';
import { pageOf } from './lib/format-page.js';
import { tableOf } from './lib/format-table.js';
import { typesOf } from './lib/format-types.js';
import { code, table } from './lib/markdown-table.js';
import { run } from './lib/run.js';
import { schemaModule } from './lib/schema-module.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The analyzer's output folder: inside the repository, because the analyzer cannot write outside of the folder that it runs in. */
const CACHE = 'node_modules/.cache/tool-compare/manifest';
const check = process.argv.includes('--check');

async function manifest() {
  const folder = join(root, CACHE);
  try {
    const args = [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--config',
      'custom-elements-manifest.config.js',
      '--outdir',
      CACHE,
      '--quiet',
    ];
    mkdirSync(folder, { recursive: true });
    await run(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    return `${JSON.stringify(JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')), null, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types written out in docs/elements.md, by their name in the sources, which readers of the page do not see. */
const SPELLED = {
  Theme: "'auto' | 'light' | 'dark' | 'contrast'",
  Rows: "'all' | 'differences' | 'same'",
  Layout: "'columns' | 'list'",
  Registry: 'string | RegistryFunction',
  StateName: "'empty' | 'loading' | 'ready' | 'partial' | 'error'",
  "ToolView['change']": "'rows' | 'baseline' | 'sort' | 'weights' | 'tools' | 'capability'",
  "ToolView['capability']": '{ tool: string, id: string, open: boolean } | null',
};
const spelled = (type) => SPELLED[type] ?? type?.replace(/\b(?:Theme|Rows|Layout|Registry|StateName)\b/g, (name) => SPELLED[name]);

/** The text of docs/elements.md: a section for each element of custom-elements.json, then the events. */
function elementsPage(json) {
  const declarations = JSON.parse(json).modules.flatMap(({ declarations = [] }) => declarations);
  const sections = declarations
    .filter(({ tagName }) => tagName)
    .map((element) => {
      const described = new Map(element.members.map((member) => [member.name, member]));
      const attributes = (element.attributes ?? []).map(({ name, fieldName, type, description, default: standard }) => {
        const field = described.get(fieldName);
        return [
          code(name),
          code(fieldName),
          code(spelled(type?.text ?? field?.type?.text)),
          code(standard ?? field?.default),
          description ?? field?.description,
        ];
      });
      const properties = element.members
        .filter(
          ({ kind, name, static: isStatic }) =>
            kind === 'field' && !isStatic && !(element.attributes ?? []).some(({ fieldName }) => fieldName === name),
        )
        .map(({ name, type, description, readonly: fixed }) => [
          code(name),
          code(spelled(type?.text)),
          `${description ?? ''}${fixed ? ' Read-only.' : ''}`,
        ]);
      const methods = element.members
        .filter(({ kind }) => kind === 'method')
        .map(({ name, return: result, description }) => [code(`${name}()`), code(result?.type?.text), description]);
      const named = (items = []) => items.map(({ name, description }) => [code(name) || '(default)', description]);
      const parts = [
        `## \`<${element.tagName}>\`\n\n${element.description}\n`,
        table(['Attribute', 'Property', 'Type', 'Default', 'Meaning'], attributes),
        table(['Property', 'Type', 'Meaning'], properties),
        table(['Method', 'Returns', 'Meaning'], methods),
        table(
          ['Event', 'Type', 'When'],
          (element.events ?? []).map(({ name, type, description }) => [code(name), code(type?.text), description]),
        ),
        table(['Slot', 'Meaning'], named(element.slots)),
        table(['Part', 'Meaning'], named(element.cssParts)),
        table(['Custom property', 'Meaning'], named(element.cssProperties)),
        table(
          ['State', 'Meaning'],
          (element.cssStates ?? []).map(({ name, description }) => [code(`:state(${name})`), description]),
        ),
      ];
      return parts.filter(Boolean).join('\n');
    });
  const events = declarations
    .filter(({ name, superclass }) => superclass?.name === 'Event' && name)
    .map(({ name, description, members }) => {
      const fields = members.filter(({ static: isStatic, kind }) => kind === 'field' && !isStatic);
      const rows = fields.map((field) => [code(field.name), code(spelled(field.type?.text)), field.description]);
      return `### \`${name}\`\n\n${description}\n\n${table(['Field', 'Type', 'Meaning'], rows)}`;
    });
  const head = '# Elements\n\nMade from `custom-elements.json` by `npm run generate`; do not edit.\n';
  return [head, ...sections, EVENTS, ...events, AFTER_ELEMENTS].join('\n');
}

const json = await manifest();
const schema = await schemaModule();
const document = formatModel(schema);
const checked = tableOf(document);
const made = {
  'custom-elements.json': json,
  'docs/elements.md': elementsPage(json),
  'docs/data.md': pageOf(document),
  'src/model/document.ts': typesOf(document),
  'src/schema/fitting-table.ts': fittingOf(document, schema.FORMS),
  'src/schema/careful/table.ts': checked.table,
  'src/schema/careful/expected.ts': checked.sentences,
};
for (const [file, content] of Object.entries(made)) {
  const path = join(root, file);
  let present = '';
  try {
    present = readFileSync(path, 'utf8');
  } catch {}
  if (present === content) continue;
  if (check) {
    console.error(`${file} is out of step: run npm run generate`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, content);
    console.log(`${file} written`);
  }
}
