/*
 * Replaces lit-html in the pasted scripts by `lean-lit/`, our own half of lit-html; an app that installs the npm package has lit-html
 * itself. The build fails where the installed lit-html is another release than the one that lean-lit/ was made from, and where lit-html and
 * lean-lit/ would read a template differently.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _$LH as lit } from 'lit-html';
import { parseAst } from 'vite';
import { placesIn } from './lean-lit/places.js';

/** The release of lit-html that lean-lit/ was made from. Before changing it, look for what the new release changed. */
const RELEASE = '3.3.3';

const folder = fileURLToPath(new URL('lean-lit', import.meta.url));

/** The modules of Lit that use no more of lit-html than lean-lit/ has, so they are bundled as they are. */
const FITTING = /\/(lit\/(html|directive)|lit\/directives\/repeat|lit-html\/(is-server|directive-helpers|directives\/repeat))\.js$/;

const isLit = (id) => /\/node_modules\/(lit|lit-\w+|@lit\/[\w-]+)\//.test(id);

/** The places that lit-html's own scanner finds in a template, in the form that `placesIn` returns. */
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

/**
 * Throws where lean-lit/ and lit-html would read a template differently, or lean-lit/ cannot read it.
 * @param texts of the template, before, between and behind its values.
 */
export function checkTemplate(texts) {
  const strings = Object.assign([...texts], { raw: texts });
  const [marked, names] = placesIn(strings);
  const all = texts.join('…');
  const [markedByLit, namesByLit] = placesByLit(strings);
  if (marked !== markedByLit || names.join() !== namesByLit.join()) throw new Error(`a value has another place: ${all}`);
  if (/<[!?]|<[^>]*\s\$/.test(all)) throw new Error(`what marks a place is in the text: ${all}`);
  if (names.some((name) => name.startsWith('?'))) throw new Error(`a boolean attribute, which can be a property: ${all}`);
}

/** The texts before, between and behind the values, of each html template in a module's code. */
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
 * A step of a build that replaces lit-html by lean-lit/ and checks our templates. It comes behind the step that minifies templates.
 * @param src folder of our sources, whose templates are checked.
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
