import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RolldownMagicString } from 'rolldown';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A private custom property, as sheets and code name it. */
const NAME = /--_([a-z]+)/g;

/** Where a name would be put together while the page runs: nobody could tell which it is. */
const COMPOSED = /--_(?=[$'"`])/;

/** The private names in the modules of a folder, each once, in the order of the alphabet. */
function namesIn(src) {
  const names = new Set();
  for (const file of readdirSync(src, { recursive: true })) {
    if (!String(file).endsWith('.ts')) continue;
    const code = readFileSync(join(src, String(file)), 'utf8');
    if (COMPOSED.test(code)) throw new Error(`${file}: a private custom property has to be written out`);
    for (const [, name] of code.matchAll(NAME)) names.add(name);
  }
  return [...names].sort();
}

/**
 * A step of a build that gives private custom properties (`--_name`) one letter each. A name has the same letter in all files, whichever
 * of them are built together.
 * @param src folder of the sources, all of which are read for their names.
 */
export function shortProperties(src) {
  const names = namesIn(src);
  if (names.length > LETTERS.length) throw new Error(`${names.length} private custom properties for ${LETTERS.length} letters`);
  const letterOf = (name) => LETTERS[names.indexOf(name)];
  return {
    name: 'short-properties',
    transform(code, id) {
      if (!id.startsWith(src) || !code.includes('--_')) return null;
      const file = new RolldownMagicString(code);
      for (const { 0: whole, 1: name, index } of code.matchAll(NAME))
        file.update(index, index + whole.length, `--_${letterOf(name)}`);
      return { code: file.toString(), map: JSON.parse(file.generateMap({ hires: true }).toString()) };
    },
  };
}
