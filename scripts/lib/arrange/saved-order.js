/*
 * Reads and writes saved orders: the best order found so far for a file, in scripts/orders/ as the names of its statements, one a line; for
 * npm the names of its modules. A search that begins with a saved order finds a better one, and a change in one module does not move the
 * statements of others. A saved order need not fit the file: names that are gone are ignored, a new statement comes beside the known
 * statement that is most similar, and a file without a saved order is arranged from nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The fewest pieces for which an order is saved: with fewer, the search finds the best order by itself. */
const FEWEST = 200;

const pathOf = (file) => fileURLToPath(new URL(`../../orders/${file}.txt`, import.meta.url));

/**
 * The name of each piece of a file, in the file's order: the names that the piece declares, or for a statement that declares nothing its
 * number among these statements, in brackets. The pieces must have their long names, from before the names are shortened.
 */
export function namesOf(pieces) {
  let unnamed = 0;
  return pieces.map(({ node, declares }) => {
    if (node.id) return declares.join();
    unnamed += 1;
    return `(${unnamed})`;
  });
}

/** The saved order for a file, as a list of names; an empty list where no order is saved. */
export const readOrder = (file) => (existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8').split('\n') : []);

/** Saves an order for a file, if it has at least FEWEST names. */
export function keepOrder(file, names) {
  if (names.length < FEWEST) return;
  mkdirSync(dirname(pathOf(file)), { recursive: true });
  writeFileSync(pathOf(file), `${names.join('\n')}\n`);
}

/**
 * The pieces sorted by a saved order, each behind the pieces that must stay before it; `null` where the saved order has fewer than half of
 * the pieces. A piece that it lacks comes right behind the known piece that is most similar.
 * @param names of the pieces, one a piece, in the order of `pieces`.
 * @param kept the saved order: names.
 * @param needs by piece the pieces that must stay before it, as `constraintsOf` returns them.
 * @param like as `likeness` returns it.
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
