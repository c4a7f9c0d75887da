import { minify as fold } from 'rolldown/utils';
import { minify } from 'terser';
import { keepOrder, readOrder } from './arrange/kept-order.js';
import { arrange, longNames } from './arrange.js';

/** The bundler's minifier: folds what it can, and with `mangle` gives short names, the same ones everywhere, which gzip likes. */
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

/** terser finds more to fold, and its names are worse. */
function foldedFurther(code, more) {
  // What it would write another way here, gzip makes more of.
  const compress = { passes: 2, unsafe_arrows: true, inline: 1, conditionals: false, sequences: false, ...more };
  return minify(code, { module: true, ecma: 2020, compress, mangle: false, sourceMap: true });
}

/** Does what takes long once for each file: several scripts have the same one. */
function once(change) {
  const done = new Map();
  return (code, ...more) => {
    if (!done.has(code)) done.set(code, change(code, ...more));
    return done.get(code);
  };
}

/** A step of a build that makes a finished file another one. */
const step = (name, change) => ({
  name,
  async renderChunk(code, chunk) {
    const { code: changed, map } = await change(code, chunk);
    return { code: changed, map };
  },
});

/** How many times as many places are tried where the order is to be kept. */
const KEPT_EFFORT = 2;

const foldedOnce = once((code) => foldedFurther(code));

const arrangedOnce = once((code, file, names, keeps) => {
  const arranged = arrange(code, { names, kept: readOrder(file), effort: keeps ? KEPT_EFFORT : 1 });
  if (keeps && arranged.names) keepOrder(file, arranged.names);
  return arranged;
});

/**
 * Says the same in fewer bytes, gzip: each step leaves some that the one before does not see.
 * @param file name of the file, by which the order of its statements is kept.
 * @param keeps whether the order that is found is to be the one that later builds begin with.
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
    // The names stay: others would undo what the order spares.
    step('fold-arranged', folded(false)),
  ];
}

/** The same for one module among others, whose names and lines its reader may want to see: the app's bundler makes them short. */
export const foldForNpm = [
  step('fold', folded(false)),
  // Functions keep names of their own, also those that are used once: within others they would look less alike.
  step('fold-further', (code) => foldedFurther(code, { inline: 0, reduce_funcs: false })),
];
