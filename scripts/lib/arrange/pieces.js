/*
 * The pieces of a minified file that can be moved, and which of them have to stay before which: a piece comes after all that it may use while
 * it runs, and those that change something, or see what others change, keep their order.
 */
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** What runs something of others. */
const CALLS = new Set(['CallExpression', 'NewExpression', 'TaggedTemplateExpression', 'AwaitExpression', 'AssignmentExpression']);

/** What besides may change something, or run a getter or an iterator, or sees in an object what another statement has put there. */
const LOOKS = new Set([
  ...['UpdateExpression', 'ImportExpression', 'ThrowStatement', 'ForInStatement', 'ForOfStatement'],
  ...['MemberExpression', 'ObjectPattern', 'ArrayPattern', 'SpreadElement'],
]);

/** The same of operators. */
const LOOKING = new Set(['delete', 'in', 'instanceof']);

/** Whether a node is a function, or part of a class that runs only for its instances. */
const waits = (node) => FUNCTIONS.has(node.type) || (node.type === 'PropertyDefinition' && !node.static);

/** Whether what is written as a statement needs no semicolon. */
export const endsItself = (node) => FUNCTIONS.has(node.type);

/** Calls `visit` with a node and all within it, and whether that is handed to a call; `visit` returns false where the inside is of no interest. */
function walk(node, visit, handed = false) {
  if (!node || typeof node.type !== 'string' || visit(node, handed) === false) return;
  const inside = handed || CALLS.has(node.type);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const one of value) walk(one, visit, inside);
    else if (value && typeof value === 'object') walk(value, visit, inside);
  }
}

/** What has a key, which is no name unless it is computed or stands for its value, too. */
const KEYED = new Set(['MemberExpression', 'Property', 'MethodDefinition', 'PropertyDefinition']);

/** The names within a node; without `deep`, those that count while it runs: in a function only where that is handed to a call. */
function namesIn(node, deep) {
  const names = new Set();
  const keys = new Set();
  walk(node, (one, handed) => {
    if (one.type === 'Identifier' && !keys.has(one)) names.add(one.name);
    if (KEYED.has(one.type) && !one.computed && !one.shorthand) keys.add(one.property ?? one.key);
    // Only the class itself knows that name.
    if (one.type === 'ClassExpression' && one.id) keys.add(one.id);
    return deep || handed || !waits(one);
  });
  return names;
}

/** The names that are given another value anywhere in a file. A local one may be called as one of the file is: then more keeps its order. */
function reassignedIn(body) {
  const names = new Set();
  const note = (target) => {
    if (target.type !== 'MemberExpression') for (const name of namesIn(target, true)) names.add(name);
  };
  for (const node of body) {
    walk(node, (one) => {
      if (one.type === 'AssignmentExpression' || one.type === 'ForInStatement' || one.type === 'ForOfStatement') note(one.left);
      if (one.type === 'UpdateExpression') note(one.argument);
    });
  }
  return names;
}

/** Whether a node may run code of others while it runs itself, or hangs on what such code has done before. */
function keepsItsTurn(node, reassigned) {
  let found = false;
  walk(node, (one) => {
    found ||= CALLS.has(one.type) || LOOKS.has(one.type) || LOOKING.has(one.operator);
    return !found && !waits(one);
  });
  return found || [...namesIn(node, false)].some((name) => reassigned.has(name));
}

/** The names that a statement declares; one that is no declaration may change all that it names. */
function declaredBy(node) {
  if (node.type === 'VariableDeclarator') return [...namesIn(node.id, true)];
  return node.id ? [node.id.name] : [...namesIn(node, true)];
}

/** Statements, and each variable of those that declare several. `keyword` is that of a variable. */
export function piecesOf(body) {
  const reassigned = reassignedIn(body);
  const variables = (node) => node.declarations.map((one) => [one, node.kind]);
  const nodes = body.flatMap((node) => (node.type === 'VariableDeclaration' ? variables(node) : [[node, null]]));
  return nodes.map(([node, keyword]) => ({
    node,
    keyword,
    declares: declaredBy(node),
    isDeclaredFunction: node.type === 'FunctionDeclaration',
    isFunction: FUNCTIONS.has((keyword ? node.init : node)?.type),
    // The name of a variable is no use of it; a pattern takes an object apart.
    inTurn: keepsItsTurn(node.id?.type === 'Identifier' ? { ...node, id: null } : node, reassigned),
  }));
}

/** For each piece those before it that have to stay before it. */
export function constraintsOf(pieces) {
  const byName = new Map();
  for (const piece of pieces) for (const name of piece.declares) byName.set(name, [...(byName.get(name) ?? []), piece]);
  const known = (names) => [...names].flatMap((name) => byName.get(name) ?? []);
  const place = new Map(pieces.map((piece, i) => [piece, i]));
  /** What comes later has not run yet: whoever asks for it now does not use it now. */
  const isThere = (other, piece) => other.isDeclaredFunction || place.get(other) < place.get(piece);
  let lastInTurn = null;
  const neededBy = (piece) => {
    const needed = new Set();
    const open = piece.isFunction ? [] : known(namesIn(piece.node, false));
    // Whoever calls may call whatever is named in what it names.
    for (let other = open.pop(); other; other = open.pop()) {
      if (needed.has(other) || !isThere(other, piece)) continue;
      needed.add(other);
      if (piece.inTurn) open.push(...known(namesIn(other.node, true)));
    }
    if (!piece.inTurn) return needed;
    if (lastInTurn) needed.add(lastInTurn);
    lastInTurn = piece;
    return needed;
  };
  return new Map(pieces.map((piece) => [piece, [...neededBy(piece)].filter((other) => !other.isDeclaredFunction)]));
}
