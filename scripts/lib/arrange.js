/*
 * Puts the statements of a minified file in another order, so that what reads alike stands close together: gzip finds a repetition only
 * within the last 32 kB. What the file does stays the same: a statement comes after all that it may use while it runs, and those that call
 * something keep their order. Functions that are declared are there before anything runs, and go anywhere.
 */
import { gzipSync } from 'node:zlib';
import { RolldownMagicString } from 'rolldown';
import { parseAst } from 'vite';

/** How many characters in a row count as something that a file repeats. */
const GRAM = 5;
/** How far back gzip looks, in characters. */
const WINDOW = 32_000;

/** How often pieces are tried in another place, for each of them; more than that hardly spares anything. */
const TRIES_A_PIECE = 20;
/** And in all: in a large file each try takes some 10 ms, and one in seven spares bytes. */
const MOST_TRIES = 5000;
/** Of so many places the one between the pieces that are most like it is tried. */
const PLACES = 40;
/** Pieces of so many characters are tried all over the file, too: where they stand decides what else is within reach. */
const LONG = 1000;

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const CALLS = new Set(['CallExpression', 'NewExpression', 'TaggedTemplateExpression', 'AwaitExpression', 'AssignmentExpression']);

/** Whether a node is a function, or part of a class that runs only for its instances. */
const waits = (node) => FUNCTIONS.has(node.type) || (node.type === 'PropertyDefinition' && !node.static);

/** Calls `visit` with a node and all within it, and whether that is handed to a call; `visit` returns false where the inside is of no interest. */
function walk(node, visit, handed = false) {
  if (!node || typeof node.type !== 'string' || visit(node, handed) === false) return;
  const inside = handed || CALLS.has(node.type);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const one of value) walk(one, visit, inside);
    else if (value && typeof value === 'object') walk(value, visit, inside);
  }
}

/** The names within a node; without `deep`, those that count while it runs: in a function only where that is handed to a call. */
function namesIn(node, deep) {
  const names = new Set();
  const keys = new Set();
  walk(node, (one, handed) => {
    if (one.type === 'Identifier' && !keys.has(one)) names.add(one.name);
    if ((one.type === 'MemberExpression' || one.type === 'Property') && !one.computed && !one.shorthand)
      keys.add(one.property ?? one.key);
    return deep || handed || !waits(one);
  });
  return names;
}

/** Whether a node may run code of others while it runs itself. */
function calls(node) {
  let found = false;
  walk(node, (one) => {
    found ||= CALLS.has(one.type);
    return !found && !waits(one);
  });
  return found;
}

/** The names that a statement declares; one that is no declaration may change all that it names. */
function declaredBy(node) {
  if (node.type === 'VariableDeclarator') return [...namesIn(node.id, true)];
  return node.id ? [node.id.name] : [...namesIn(node, true)];
}

/** Statements, and each variable of those that declare several. `keyword` is that of a variable. */
function piecesOf(body) {
  const variables = (node) => node.declarations.map((one) => [one, node.kind]);
  const nodes = body.flatMap((node) => (node.type === 'VariableDeclaration' ? variables(node) : [[node, null]]));
  return nodes.map(([node, keyword]) => ({
    node,
    keyword,
    declares: declaredBy(node),
    isDeclaredFunction: node.type === 'FunctionDeclaration',
    isFunction: FUNCTIONS.has((keyword ? node.init : node)?.type),
    calls: calls(node),
  }));
}

/** For each piece those before it that have to stay before it. */
function constraintsOf(pieces) {
  const byName = new Map();
  for (const piece of pieces) for (const name of piece.declares) byName.set(name, [...(byName.get(name) ?? []), piece]);
  const known = (names) => [...names].flatMap((name) => byName.get(name) ?? []);
  const place = new Map(pieces.map((piece, i) => [piece, i]));
  /** What comes later has not run yet: whoever asks for it now does not use it now. */
  const isThere = (other, piece) => other.isDeclaredFunction || place.get(other) < place.get(piece);
  let lastCall = null;
  const neededBy = (piece) => {
    const needed = new Set();
    const open = piece.isFunction ? [] : known(namesIn(piece.node, false));
    // Whoever calls may call whatever is named in what it names.
    for (let other = open.pop(); other; other = open.pop()) {
      if (needed.has(other) || !isThere(other, piece)) continue;
      needed.add(other);
      if (piece.calls) open.push(...known(namesIn(other.node, true)));
    }
    if (!piece.calls) return needed;
    if (lastCall) needed.add(lastCall);
    lastCall = piece;
    return needed;
  };
  return new Map(pieces.map((piece) => [piece, [...neededBy(piece)].filter((other) => !other.isDeclaredFunction)]));
}

/** Says what a piece shares with the last ones that were placed, as a part of all that it shares with any. */
function likeness(pieces, textOf) {
  const holders = new Map();
  const grams = new Map();
  for (const piece of pieces) {
    const text = textOf(piece);
    const found = new Set();
    for (let i = 0; i + GRAM <= text.length; i += 1) found.add(text.slice(i, i + GRAM));
    grams.set(piece, found);
    for (const gram of found) holders.set(gram, [...(holders.get(gram) ?? []), piece]);
  }
  // What stands in few places says more about who belongs together.
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
  /** What two pieces share: reckoned once, for many places are looked at often. */
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

/** The pieces in an order in which each is like those before it. */
function inOrder(pieces, needs, like) {
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

/** Whole numbers from 0 to below a bound, in an order that is the same in every build. */
function drawer() {
  let state = 7;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** The pieces in an order in which gzip makes less of them: one after the other is tried in other places, and stays where that spares bytes. */
function packed(order, needs, like, textOf) {
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
      .filter((one) => !one.calls && !one.isFunction)
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
  for (let i = 0; i < Math.min(MOST_TRIES, order.length * TRIES_A_PIECE) && order.length > 2; i += 1) {
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

/** The statements of a file; of a chunk that is one function, those of the function but for its result. */
function bodyOf(code) {
  const body = parseAst(code).body;
  const chunk = body.length === 1 && body[0].declaration?.body?.body;
  return chunk ? chunk.slice(0, -1) : body;
}

/** Arranges a minified file. */
export function arrange(code) {
  const body = bodyOf(code);
  const pieces = piecesOf(body);
  const textOf = ({ node }) => code.slice(node.start, node.end);
  const needs = constraintsOf(pieces);
  const like = likeness(pieces, textOf);
  const order = packed(inOrder(pieces, needs, like), needs, like, textOf);
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
    if (keyword ? order[i + 1]?.keyword !== keyword : !FUNCTIONS.has(node.type)) file.appendLeft(node.end, ';');
    file.move(node.start, node.end, end + 1);
  }
  return { code: file.toString(), map: JSON.parse(file.generateMap({ hires: true }).toString()) };
}
