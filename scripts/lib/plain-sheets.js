import { RolldownMagicString } from 'rolldown';

/** A sheet without the spaces that its minifier leaves in values it cannot read; texts in quotes keep theirs. */
const tightened = (sheet) =>
  sheet
    .split('"')
    .map((part, i) => (i % 2 ? part : part.replaceAll(', ', ',').replaceAll(' / ', '/')))
    .join('"');

/**
 * Sheets become plain texts: the tag `css` only marks them. Minifiers then put them where they are used, one behind the other, and gzip makes
 * less of them. They are minified before, which goes by the tag.
 */
export const plainSheets = {
  name: 'plain-sheets',
  transform(code, id) {
    if (!/\/src\/.*\.styles\.ts$/.test(id)) return null;
    const file = new RolldownMagicString(code);
    const { 0: marks, index: imported } = /^import \{ css \} from .*$/m.exec(code);
    file.remove(imported, imported + marks.length);
    for (const { 0: whole, 1: sheet, index } of code.matchAll(/\bcss`([^`]*)`/g))
      file.update(index, index + whole.length, `\`${tightened(sheet)}\``);
    return { code: file.toString(), map: JSON.parse(file.generateMap({ hires: true }).toString()) };
  },
};
