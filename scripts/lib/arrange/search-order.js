import { gzipSync } from 'node:zlib';
import { drawer } from './seeded-random.js';

/** The number of tries a piece of the file, each with one piece moved to another place; more tries hardly save a byte. */
const TRIES_A_PIECE = 20;
/** The most tries a file: in a large file a try takes some 10 ms, and one in seven saves bytes. */
const MOST_TRIES = 5000;
/** The number of random places that are looked at for one try; the place whose two neighbours are most similar to the piece is tried. */
const PLACES = 40;
/**
 * The length in characters from which a piece is also tried in places all over the file: the place of a long piece decides which other
 * pieces are within gzip's 32 kB of each other.
 */
const LONG = 1000;

/**
 * Searches for the order of pieces with the fewest gzipped bytes: a piece is moved to another place, and stays there if that saves bytes.
 * @param order the pieces in the order with which the search begins.
 * @param needs by piece the pieces that must stay before it, as `constraintsOf` returns them.
 * @param like as `likeness` returns it.
 * @param textOf returns the text of a piece.
 * @param effort a factor on the number of tries.
 */
export function packed(order, needs, like, textOf, effort = 1) {
  const draw = drawer();
  const textsOf = new Map(order.map((piece) => [piece, (piece.keyword ?? '') + textOf(piece)]));
  const sizeOf = (pieces) => gzipSync(pieces.map((piece) => textsOf.get(piece)).join(';'), { level: 9 }).length;
  const nameOf = (pieces) => pieces.map(({ node }) => node.start).join();
  let best = order;
  let least = sizeOf(order);
  // The orders whose size was measured: moved pieces often return to their place, and a file of few pieces has few orders.
  const known = new Set([nameOf(order)]);
  /**
   * The pieces without those in `some` (`others`), and the places among them to which `some` may move: `room` places from the index
   * `first`; none where `room` is below 1.
   */
  const roomFor = (some) => {
    const others = best.filter((other) => !some.includes(other));
    const first = others.findLastIndex((other) => some.some((piece) => needs.get(piece).includes(other))) + 1;
    const end = others.findIndex((other) => needs.get(other).some((needed) => some.includes(needed)));
    return { others, first, room: (end < 0 ? others.length : end) - first + 1 };
  };
  const keepIfLess = (tried) => {
    if (known.has(nameOf(tried))) return;
    known.add(nameOf(tried));
    const size = sizeOf(tried);
    if (size < least) [best, least] = [tried, size];
  };
  /** A piece and the constants (texts, lists) that it is made of: they move together, because moving one alone would never save bytes. */
  const wholeOf = (piece) => [
    piece,
    ...needs
      .get(piece)
      .filter((one) => !one.inTurn && !one.isFunction)
      .flatMap(wholeOf),
  ];
  /** Tries long pieces in places all over the file: by similarity to neighbours alone, they would stay where they are. */
  const placeLong = () => {
    for (const piece of order.filter((one) => textOf(one).length >= LONG)) {
      const whole = new Set(wholeOf(piece));
      const some = best.filter((one) => whole.has(one));
      const { others, first, room } = roomFor(some);
      // There is no place where a piece between those in `some` must stay between them.
      if (room < 1) continue;
      const places = new Set(Array.from({ length: PLACES }, (_, i) => first + Math.round((i * (room - 1)) / (PLACES - 1))));
      for (const at of places) keepIfLess(others.toSpliced(at, 0, ...some));
    }
  };
  placeLong();
  const tries = effort * Math.min(MOST_TRIES, order.length * TRIES_A_PIECE);
  for (let i = 0; i < tries && order.length > 2; i += 1) {
    // The longer of two random pieces is moved, because it has more repetitions to save.
    const two = [best[draw(best.length)], best[draw(best.length)]];
    const piece = two.reduce((one, other) => (textsOf.get(other).length > textsOf.get(one).length ? other : one));
    const { others, first, room } = roomFor([piece]);
    const places = Array.from({ length: PLACES }, () => first + draw(room));
    const fits = places.map((at) => like.between(piece, others[at - 1]) + like.between(piece, others[at]));
    keepIfLess(others.toSpliced(places[fits.indexOf(Math.max(...fits))], 0, piece));
  }
  placeLong();
  return best;
}
