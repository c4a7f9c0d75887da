/*
 * The best order that was found for a file, kept in the repository as the names of its statements, one a line; for npm, of its modules. A search that begins with it
 * finds more, and a change of one module leaves all else where it was. It is no more than a beginning: names that are gone are passed over,
 * new ones come beside what is most like them, and a file without a list is arranged from nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of fewer pieces the search finds the best order itself. */
const FEWEST = 200;

const pathOf = (file) => fileURLToPath(new URL(`../../orders/${file}.txt`, import.meta.url));

/** What each piece of a file is called, with its names before they were made short; a statement that declares nothing goes by its place among such. */
export function namesOf(pieces) {
  let unnamed = 0;
  return pieces.map(({ node, declares }) => {
    if (node.id) return declares.join();
    unnamed += 1;
    return `(${unnamed})`;
  });
}

/** The names in the order kept for a file; none where none is kept. */
export const readOrder = (file) => (existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8').split('\n') : []);

/** Keeps the names of a file in this order. */
export function keepOrder(file, names) {
  if (names.length < FEWEST) return;
  mkdirSync(dirname(pathOf(file)), { recursive: true });
  writeFileSync(pathOf(file), `${names.join('\n')}\n`);
}

/**
 * The pieces in the order kept, each behind those that it needs; `null` where most of them are not in it.
 * @param names of the pieces, in step with them.
 * @param kept names in the order kept.
 */
export function asKept(pieces, names, kept, needs, like) {
  const placeOf = new Map(kept.map((name, i) => [name, i]));
  const places = new Map(pieces.map((piece, i) => [piece, placeOf.get(names[i])]).filter(([, place]) => place !== undefined));
  if (places.size * 2 < pieces.length) return null;
  const known = [...places.keys()];
  const besideOf = (piece) => known.reduce((one, other) => (like.between(piece, other) > like.between(piece, one) ? other : one));
  for (const piece of pieces) if (!places.has(piece)) places.set(piece, places.get(besideOf(piece)) + 0.5);
  const order = new Set();
  const place = (piece) => {
    if (order.has(piece)) return;
    needs.get(piece).forEach(place);
    order.add(piece);
  };
  pieces.toSorted((a, b) => places.get(a) - places.get(b)).forEach(place);
  return [...order];
}
