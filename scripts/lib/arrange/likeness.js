/** The length of a gram, in characters: a text of this length counts as a repetition where it occurs in two pieces. */
const GRAM = 5;
/** The distance up to which gzip finds a repetition, in characters. */
const WINDOW = 32_000;

/**
 * Measures how similar pieces are by their grams: all texts of five characters in a piece. A gram in n pieces weighs 1 / (n - 0.9), a gram
 * in one piece 0.5.
 * @param textOf returns the text of a piece.
 * @returns `between(one, other)`: the weight of the grams in both; `place(piece)`: appends a piece to the new order; `of(piece)`: 0 to 1,
 * the weight of the piece's grams that the last WINDOW characters of the new order contain, over 1 + the weight of all grams of the piece.
 */
export function likeness(pieces, textOf) {
  const holders = new Map();
  const grams = new Map();
  for (const piece of pieces) {
    const text = textOf(piece);
    const found = new Set();
    for (let i = 0; i + GRAM <= text.length; i += 1) found.add(text.slice(i, i + GRAM));
    grams.set(piece, found);
    for (const gram of found) holders.set(gram, [...(holders.get(gram) ?? []), piece]);
  }
  // A gram in few pieces says more about which pieces belong together.
  const weight = (gram) => (holders.get(gram).length === 1 ? 0.5 : 1 / (holders.get(gram).length - 0.9));
  const all = new Map(pieces.map((piece) => [piece, [...grams.get(piece)].reduce((sum, gram) => sum + weight(gram), 1)]));
  const shared = new Map(pieces.map((piece) => [piece, 0]));
  const inWindow = new Map();
  const count = (piece, by) => {
    for (const gram of grams.get(piece)) {
      const before = inWindow.get(gram) ?? 0;
      inWindow.set(gram, before + by);
      if (before && before + by) continue;
      for (const holder of holders.get(gram)) shared.set(holder, shared.get(holder) + by * weight(gram));
    }
  };
  const placed = [];
  let length = 0;
  const known = new Map(pieces.map((piece) => [piece, new Map()]));
  /**
   * The weight of the grams in both pieces; 0 where either is missing. Computed once a pair, because the search asks for the same pairs
   * often.
   */
  const between = (one, other) => {
    if (!one || !other) return 0;
    const [few, many] = grams.get(one).size < grams.get(other).size ? [one, other] : [other, one];
    let sum = known.get(few).get(many);
    if (sum !== undefined) return sum;
    sum = 0;
    const held = grams.get(many);
    for (const gram of grams.get(few)) if (held.has(gram)) sum += weight(gram);
    known.get(few).set(many, sum);
    return sum;
  };
  return {
    between,
    of: (piece) => shared.get(piece) / all.get(piece),
    place(piece) {
      placed.push(piece);
      count(piece, 1);
      length += textOf(piece).length;
      while (length > WINDOW && placed.length > 1) {
        const gone = placed.shift();
        length -= textOf(gone).length;
        count(gone, -1);
      }
    },
  };
}

/**
 * The pieces in an order in which each is similar to those before: the next is always the piece with the largest `like.of` among those
 * whose needed pieces are all placed.
 */
export function inOrder(pieces, needs, like) {
  const left = new Set(pieces);
  const order = [];
  while (left.size) {
    let best = null;
    for (const piece of left) {
      if (best && like.of(piece) <= like.of(best)) continue;
      if (!needs.get(piece).some((other) => left.has(other))) best = piece;
    }
    left.delete(best);
    order.push(best);
    like.place(best);
  }
  return order;
}
