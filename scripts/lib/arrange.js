/*
 * Puts the statements of a minified file in another order, so that what reads alike stands close together: gzip finds a repetition only
 * within the last 32 kB. What the file does stays the same (`arrange/pieces.js`). Functions that are declared are there before anything runs,
 * and go anywhere.
 */
import { RolldownMagicString } from 'rolldown';
import { parseAst } from 'vite';
import { asKept, namesOf } from './arrange/kept-order.js';
import { inOrder, likeness } from './arrange/likeness.js';
import { packed } from './arrange/packed.js';
import { constraintsOf, endsItself, piecesOf } from './arrange/pieces.js';

/** The statements of a file; of a chunk that is one function, those of the function but for its result. */
function bodyOf(code) {
  const body = parseAst(code).body;
  const chunk = body.length === 1 && body[0].declaration?.body?.body;
  return chunk ? chunk.slice(0, -1) : body;
}

/** The names of a file's pieces, in the order in which it has them: of a file whose names are still long. */
export const longNames = (code) => namesOf(piecesOf(bodyOf(code)));

/**
 * Arranges a minified file.
 * @param {string} code
 * @param {{ names?: string[], kept?: string[], effort?: number }} [begin] `names` of its pieces before they were made short, in step with them:
 * what made them short moves nothing. `kept`: names in the order to begin with. `effort`: how many times as many places are tried as for a build.
 * @returns {{ code: string, map: object, names: string[] | null }} with the names in the order found; `null` where they are not in step.
 */
export function arrange(code, { names = [], kept = [], effort = 1 } = {}) {
  const body = bodyOf(code);
  const pieces = piecesOf(body);
  const textOf = ({ node }) => code.slice(node.start, node.end);
  const needs = constraintsOf(pieces);
  const like = likeness(pieces, textOf);
  const isNamed = names.length === pieces.length;
  const begun = isNamed && asKept(pieces, names, kept, needs, like);
  const order = packed(begun || inOrder(pieces, needs, like), needs, like, textOf, effort);
  const end = body.at(-1).end;
  // Nothing can be moved to where it ends itself: a line's end stands between.
  const file = new RolldownMagicString(`${code.slice(0, end)}\n${code.slice(end)}`);
  for (const node of body) {
    if (node.type !== 'VariableDeclaration') continue;
    // The keyword, commas and semicolon: they are written anew.
    let at = node.start;
    for (const one of node.declarations) {
      file.remove(at, one.start);
      at = one.end;
    }
    if (at < node.end) file.remove(at, node.end);
  }
  for (const [i, { node, keyword }] of order.entries()) {
    if (keyword) file.prependRight(node.start, order[i - 1]?.keyword === keyword ? ',' : `${keyword} `);
    if (keyword ? order[i + 1]?.keyword !== keyword : !endsItself(node)) file.appendLeft(node.end, ';');
    file.move(node.start, node.end, end + 1);
  }
  return {
    code: file.toString(),
    map: JSON.parse(file.generateMap({ hires: true }).toString()),
    names: isNamed ? order.map((piece) => names[pieces.indexOf(piece)]) : null,
  };
}
