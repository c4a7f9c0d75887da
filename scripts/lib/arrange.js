/*
 * Reorders the statements of a minified file so that similar code stands close together: gzip finds a repetition only within the last 32
 * kB. The file's behaviour stays the same: `arrange/pieces.js` says which statements must stay before which. Function declarations are
 * hoisted, so they may go anywhere.
 */
import { RolldownMagicString } from 'rolldown';
import { parseAst } from 'vite';
import { inOrder, likeness } from './arrange/likeness.js';
import { constraintsOf, endsItself, piecesOf } from './arrange/pieces.js';
import { asKept, namesOf } from './arrange/saved-order.js';
import { packed } from './arrange/search-order.js';

/**
 * The statements to reorder: those of the file or, in a chunk that is one function, those of the function without its last, the `return`.
 */
function bodyOf(code) {
  const body = parseAst(code).body;
  const chunk = body.length === 1 && body[0].declaration?.body?.body;
  return chunk ? chunk.slice(0, -1) : body;
}

/** The names of a file's pieces in the order of the file. `code` is the file before its names are shortened. */
export const longNames = (code) => namesOf(piecesOf(bodyOf(code)));

/**
 * Reorders the statements of a minified file so that gzip needs fewer bytes.
 * @param {string} code of the file.
 * @param {{ names?: string[], kept?: string[], effort?: number }} [begin] `names`: those of the pieces before the names were shortened, one
 * a piece, in the order of `code` (shortening moves no statement). `kept`: names in the order with which the search begins. `effort`: a
 * factor on the number of tries, 1 for a build.
 * @returns {{ code: string, map: object, names: string[] | null }} the reordered file, its source map, and `names` in the new order; `null`
 * where there are not as many names as pieces.
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
  // A statement cannot be moved to its own end: the inserted line end keeps the last statement's end apart from the place to move to.
  const file = new RolldownMagicString(`${code.slice(0, end)}\n${code.slice(end)}`);
  for (const node of body) {
    if (node.type !== 'VariableDeclaration') continue;
    // Removes the keyword, commas and semicolon of a declaration; the second loop writes them anew for the new order.
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
