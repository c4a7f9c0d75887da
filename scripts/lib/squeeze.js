import { minify as fold } from 'rolldown/utils';
import { minify } from 'terser';
import { arrange } from './arrange.js';

/** The bundler's minifier: folds what it can, and with `mangle` gives short names, the same ones everywhere, which gzip likes. */
const folded =
  (mangle) =>
  (code, { fileName }) =>
    fold(fileName, code, {
      module: true,
      compress: { target: 'es2022' },
      mangle: mangle && { toplevel: true },
      codegen: { removeWhitespace: true },
      sourcemap: true,
    });

/** terser finds more to fold, and its names are worse. */
const foldedFurther = (code) =>
  minify(code, { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, mangle: false, sourceMap: true });

/** A step of a build that makes a finished file another one. */
const step = (name, change) => ({
  name,
  async renderChunk(code, chunk) {
    const { code: changed, map } = await change(code, chunk);
    return { code: changed, map };
  },
});

/** Says the same in fewer bytes, gzip: each step leaves some that the one before does not see. */
export const squeeze = [
  step('fold', folded(false)),
  step('fold-further', foldedFurther),
  step('short-names', folded(true)),
  step('arrange', arrange),
  step('fold-arranged', folded(true)),
];
