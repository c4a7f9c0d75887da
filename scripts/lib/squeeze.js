import { minify as fold } from 'rolldown/utils';
import { minify } from 'terser';
import { keepOrder, readOrder } from './arrange/saved-order.js';
import { arrange, longNames } from './arrange.js';

/**
 * A change by rolldown's minifier: folds constants and statements, and with `mangle` shortens names, to the same short names in every
 * function, which gzip compresses well.
 */
const folded =
  (mangle, removeWhitespace = true) =>
  (code, { fileName }) =>
    fold(fileName, code, {
      module: true,
      compress: { target: 'es2022' },
      mangle: mangle && { toplevel: true },
      codegen: { removeWhitespace },
      sourcemap: true,
    });

/** Folds with terser, which folds more than rolldown's minifier; names are left alone, because terser's compress worse. */
function foldedFurther(code, more) {
  // The options that are off (and `inline: 1`) would shorten the code, yet make it larger once gzipped.
  const compress = { passes: 2, unsafe_arrows: true, inline: 1, conditionals: false, sequences: false, ...more };
  return minify(code, { module: true, ecma: 2020, compress, mangle: false, sourceMap: true });
}

/** Caches a slow change by the code it is given, because several scripts have the same lazily loaded file. */
function once(change) {
  const done = new Map();
  return (code, ...more) => {
    if (!done.has(code)) done.set(code, change(code, ...more));
    return done.get(code);
  };
}

/** A step of a build that changes the code of a finished file. */
const step = (name, change) => ({
  name,
  async renderChunk(code, chunk) {
    const { code: changed, map } = await change(code, chunk);
    return { code: changed, map };
  },
});

/** A factor on the number of tries where the order found is written to scripts/orders/. */
const KEPT_EFFORT = 2;

const foldedOnce = once((code) => foldedFurther(code));

const arrangedOnce = once((code, file, names, keeps) => {
  const arranged = arrange(code, { names, kept: readOrder(file), effort: keeps ? KEPT_EFFORT : 1 });
  if (keeps && arranged.names) keepOrder(file, arranged.names);
  return arranged;
});

/**
 * The steps of a build that make a file of a pasted script smaller, gzipped, in this order: each finds bytes that the others miss.
 * @param file name of the file's list in scripts/orders/, without `.txt`: the order with which the search begins.
 * @param keeps whether the order found is written to that list, so that later builds begin with it.
 */
export function squeeze(file, keeps) {
  let names;
  return [
    step('fold', folded(false)),
    step('fold-further', foldedOnce),
    step('note-names', (code) => {
      names = longNames(code);
      return { code, map: null };
    }),
    step('short-names', folded(true)),
    step('arrange', (code) => arrangedOnce(code, file, names, keeps)),
    // Names are not shortened again: other names would undo the bytes that the order saves.
    step('fold-arranged', folded(false)),
  ];
}

/**
 * The steps of a build for a module of the npm package: statements are folded; names and line breaks stay readable, since the app's bundler
 * shortens them.
 */
export const foldForNpm = [
  step('fold', folded(false)),
  // Functions that are used once stay functions of their own: inlined into others, their code would repeat less and compress worse.
  step('fold-further', (code) => foldedFurther(code, { inline: 0, reduce_funcs: false })),
];
