import { gzipSync } from 'node:zlib';
import { drawer } from './drawer.js';

/** How often pieces are tried in another place, for each of them; more than that hardly spares anything. */
const TRIES_A_PIECE = 20;
/** And in all: in a large file each try takes some 10 ms, and one in seven spares bytes. */
const MOST_TRIES = 5000;
/** Of so many places the one between the pieces that are most like it is tried. */
const PLACES = 40;
/** Pieces of so many characters are tried all over the file, too: where they stand decides what else is within reach. */
const LONG = 1000;

/** The pieces in an order in which gzip makes less of them: one after the other is tried in other places, and stays where that spares bytes. */
export function packed(order, needs, like, textOf, effort = 1) {
  const draw = drawer();
  const textsOf = new Map(order.map((piece) => [piece, (piece.keyword ?? '') + textOf(piece)]));
  const sizeOf = (pieces) => gzipSync(pieces.map((piece) => textsOf.get(piece)).join(';'), { level: 9 }).length;
  const nameOf = (pieces) => pieces.map(({ node }) => node.start).join();
  let best = order;
  let least = sizeOf(order);
  // A piece often comes back to its place, and few pieces have few orders.
  const known = new Set([nameOf(order)]);
  /** All pieces but some, and where those may stand between them: at `first` and the `room - 1` places behind. */
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
  /** A piece and the texts and lists that it is made of: alone, none of them would leave the others. */
  const wholeOf = (piece) => [
    piece,
    ...needs
      .get(piece)
      .filter((one) => !one.inTurn && !one.isFunction)
      .flatMap(wholeOf),
  ];
  /** Tries long pieces in places all over the file: between those that they are most like, they would stay where they are. */
  const placeLong = () => {
    for (const piece of order.filter((one) => textOf(one).length >= LONG)) {
      const whole = new Set(wholeOf(piece));
      const some = best.filter((one) => whole.has(one));
      const { others, first, room } = roomFor(some);
      // None where something that stands between them has to.
      if (room < 1) continue;
      const places = new Set(Array.from({ length: PLACES }, (_, i) => first + Math.round((i * (room - 1)) / (PLACES - 1))));
      for (const at of places) keepIfLess(others.toSpliced(at, 0, ...some));
    }
  };
  placeLong();
  const tries = effort * Math.min(MOST_TRIES, order.length * TRIES_A_PIECE);
  for (let i = 0; i < tries && order.length > 2; i += 1) {
    // The longer of two: it has more to share.
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
