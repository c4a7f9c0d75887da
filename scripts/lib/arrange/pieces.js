/*
 * Splits a minified file into pieces that can be moved, and finds which pieces must stay before which: a piece comes behind all pieces that
 * it may use while it is evaluated, and pieces that may change state, or depend on state that others change, keep their order.
 */
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** The types of nodes that may run code of other pieces, or hand a function on to be run. */
const CALLS = new Set(['CallExpression', 'NewExpression', 'TaggedTemplateExpression', 'AwaitExpression', 'AssignmentExpression']);

/**
 * The types of further nodes that may change state, run a getter or an iterator, or read from an object a value that another statement has
 * written.
 */
const LOOKS = new Set([
  ...['UpdateExpression', 'ImportExpression', 'ThrowStatement', 'ForInStatement', 'ForOfStatement'],
  ...['MemberExpression', 'ObjectPattern', 'ArrayPattern', 'SpreadElement'],
]);

/** The operators that do any of that. */
const LOOKING = new Set(['delete', 'in', 'instanceof']);

/** Whether a node's code does not run when the node is evaluated: a function, or a class field, which runs when an instance is made. */
const waits = (node) => FUNCTIONS.has(node.type) || (node.type === 'PropertyDefinition' && !node.static);

/** Whether a statement needs no semicolon at its end, because it is a function declaration. */
export const endsItself = (node) => FUNCTIONS.has(node.type);

/**
 * Calls `visit` with a node and all nodes inside, the outer first, and whether the node is inside a node of CALLS, whose code may run it.
 * Where `visit` returns false the nodes inside are skipped.
 */
function walk(node, visit, handed = false) {
  if (!node || typeof node.type !== 'string' || visit(node, handed) === false) return;
  const inside = handed || CALLS.has(node.type);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const one of value) walk(one, visit, inside);
    else if (value && typeof value === 'object') walk(value, visit, inside);
  }
}

/** The types of nodes with a key. A key is no name of a variable, unless it is computed or shorthand (`{ a }`). */
const KEYED = new Set(['MemberExpression', 'Property', 'MethodDefinition', 'PropertyDefinition']);

/**
 * The names of variables in a node. Without `deep` only those that matter while the node is evaluated: names inside a function count only
 * where the function is inside a node of CALLS, as an argument of a call is.
 */
function namesIn(node, deep) {
  const names = new Set();
  const keys = new Set();
  walk(node, (one, handed) => {
    if (one.type === 'Identifier' && !keys.has(one)) names.add(one.name);
    if (KEYED.has(one.type) && !one.computed && !one.shorthand) keys.add(one.property ?? one.key);
    // The name of a class expression is known inside the class only.
    if (one.type === 'ClassExpression' && one.id) keys.add(one.id);
    return deep || handed || !waits(one);
  });
  return names;
}

/**
 * The names of variables that are reassigned anywhere in a file. A local variable may have the name of one of the file: then more pieces
 * than necessary keep their order.
 */
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

/** Whether a node must keep its turn: evaluating it may run other code or change state, or depends on state that other code changes. */
function keepsItsTurn(node, reassigned) {
  let found = false;
  walk(node, (one) => {
    found ||= CALLS.has(one.type) || LOOKS.has(one.type) || LOOKING.has(one.operator);
    return !found && !waits(one);
  });
  return found || [...namesIn(node, false)].some((name) => reassigned.has(name));
}

/** The names that a statement declares; for a statement that is no declaration all names in it, because it may change any of them. */
function declaredBy(node) {
  if (node.type === 'VariableDeclarator') return [...namesIn(node.id, true)];
  return node.id ? [node.id.name] : [...namesIn(node, true)];
}

/**
 * The pieces of a file: each statement, and each variable of a declaration. A piece has its `node`; `keyword`, a variable's `const`, `let`
 * or `var`, else `null`; `declares`, names; `isDeclaredFunction`, which is hoisted; `isFunction`, also for a variable that holds a
 * function; and `inTurn`, whether it must keep its order among the pieces that are `inTurn`.
 * @param body statements of the file, as the parser returns them.
 */
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
    // The name in `const name = …` is no use of the variable; a pattern (`const { a } = …`) is kept, because it reads from an object.
    inTurn: keepsItsTurn(node.id?.type === 'Identifier' ? { ...node, id: null } : node, reassigned),
  }));
}

/** By piece the pieces that must stay before it. Function declarations are left out, because they are hoisted. */
export function constraintsOf(pieces) {
  const byName = new Map();
  for (const piece of pieces) for (const name of piece.declares) byName.set(name, [...(byName.get(name) ?? []), piece]);
  const known = (names) => [...names].flatMap((name) => byName.get(name) ?? []);
  const place = new Map(pieces.map((piece, i) => [piece, i]));
  /** Whether a piece can use another when it is evaluated: a later one is not yet evaluated, so a name of it cannot be used yet. */
  const isThere = (other, piece) => other.isDeclaredFunction || place.get(other) < place.get(piece);
  let lastInTurn = null;
  const neededBy = (piece) => {
    const needed = new Set();
    const open = piece.isFunction ? [] : known(namesIn(piece.node, false));
    // A piece that runs other code may run everything that is named in the pieces that it names, and so on.
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
