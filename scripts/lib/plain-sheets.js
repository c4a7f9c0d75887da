import { RolldownMagicString } from 'rolldown';

/**
 * Sheets become plain texts: the tag `css` only marks them. Minifiers then put them where they are used, one behind the other, and gzip makes
 * less of them. They are minified before, which goes by the tag.
 */
export const plainSheets = {
  name: 'plain-sheets',
  transform(code, id) {
    if (!/\/src\/.*\.styles\.ts$/.test(id)) return null;
    const file = new RolldownMagicString(code);
    for (const { 0: mark, index } of code.matchAll(/^import \{ css \} from .*$|\bcss(?=`)/gm))
      file.remove(index, index + mark.length);
    return { code: file.toString(), map: JSON.parse(file.generateMap({ hires: true }).toString()) };
  },
};
