import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RolldownMagicString } from 'rolldown';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The name of a private custom property in stylesheets and code. */
const NAME = /--_([a-z]+)/g;

/** A name that would be composed while the page runs, so that the build cannot know which property it is. */
const COMPOSED = /--_(?=[$'"`])/;

/** The names of the private custom properties in the modules of a folder, without `--_`, each once, sorted. */
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
 * A step of a build that renames private custom properties (`--_name`) to one letter each. A property has the same letter in all files,
 * because the letters follow from the names in all sources, not from the modules that are bundled together.
 * @param src folder of the sources.
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
