/*
 * Puts our own half of lit-html (`lean-lit/`) into the place of all of it in the pasted scripts; an app that installs the package has Lit as it
 * is. The build ends where lit-html is another release than the one that the half was made from, and where the two would not understand a
 * template alike.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _$LH as lit } from 'lit-html';
import { parseAst } from 'vite';
import { placesIn } from './lean-lit/places.js';

/** For another release look first what has changed. */
const RELEASE = '3.3.3';

const folder = fileURLToPath(new URL('lean-lit', import.meta.url));

/** The modules of Lit that know no more of lit-html than is there. */
const FITTING = /\/(lit\/(html|directive)|lit\/directives\/repeat|lit-html\/(is-server|directive-helpers|directives\/repeat))\.js$/;

const isLit = (id) => /\/node_modules\/(lit|lit-\w+|@lit\/[\w-]+)\//.test(id);

/** What Lit's own scanner finds in a template, in the words of `placesIn`. */
function placesByLit(strings) {
  const [text, attributes] = lit.L(strings, 1);
  const marker = lit.P.replaceAll('$', '\\$');
  const names = [];
  const marked = text.replace(
    new RegExp(`<\\?${marker}>|([^\\s<>]+)\\$lit\\$=${marker}(?=[\\s>])|${marker}\\d`, 'g'),
    (place, name) => {
      names.push(name ? attributes.shift() : '');
      return place.startsWith('<') ? '<?>' : `$${names.length - 1}`;
    },
  );
  return [marked, names];
}

/** Throws where a template, by its texts, is none that the half and all of lit-html understand alike. */
export function checkTemplate(texts) {
  const strings = Object.assign([...texts], { raw: texts });
  const [marked, names] = placesIn(strings);
  const all = texts.join('…');
  const [markedByLit, namesByLit] = placesByLit(strings);
  if (marked !== markedByLit || names.join() !== namesByLit.join()) throw new Error(`a value has another place: ${all}`);
  if (/<[!?]|<[^>]*\s\$/.test(all)) throw new Error(`what marks a place is in the text: ${all}`);
  if (names.some((name) => name.startsWith('?'))) throw new Error(`a boolean attribute, which can be a property: ${all}`);
}

/** The texts of each template in a module. */
function templatesIn(code) {
  const found = [];
  const visit = (node) => {
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html')
      found.push(node.quasi.quasis.map(({ value }) => value.cooked));
    for (const value of Object.values(node)) {
      for (const one of Array.isArray(value) ? value : [value]) if (typeof one?.type === 'string') visit(one);
    }
  };
  visit(parseAst(code, { lang: 'ts' }));
  return found;
}

/**
 * A step of a build, behind the one that makes templates small.
 * @param src folder of our sources, whose templates are looked at.
 */
export const leanLit = (src) => ({
  name: 'lean-lit',
  load(id) {
    if (!isLit(id) || FITTING.test(id)) return null;
    const file = join(folder, basename(id));
    if (!existsSync(file)) throw new Error(`${id}: nobody has looked whether it fits lean-lit/`);
    const { version } = JSON.parse(readFileSync(join(dirname(id), 'package.json'), 'utf8'));
    if (version !== RELEASE) throw new Error(`lit-html is ${version}, lean-lit/ was made from ${RELEASE}`);
    return readFileSync(file, 'utf8').replaceAll("from './", `from '${folder}/`);
  },
  transform(code, id) {
    if (!id.startsWith(src) || !code.includes('html`')) return null;
    for (const texts of templatesIn(code)) checkTemplate(texts);
    return null;
  },
});
