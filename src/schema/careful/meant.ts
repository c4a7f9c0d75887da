import { valueAt } from '../../model/value-at.js';
import { isObject } from '../object.js';
import { oneApart } from '../spelling.js';

/** What authors write for the words of the format, by the word that is meant. */
const MEANT: readonly (readonly [meant: string, written: RegExp])[] = [
  ['boolean', /^bool$|yes.?no|^flag$|check/],
  ['money', /currency|price|cost|dollar|euro|^usd$/],
  ['date', /^time|^day$|datetime/],
  ['score', /rating|stars|grade/],
  ['list', /array|tags|^set$/],
  ['link', /^ur[li]$|href/],
  ['text', /version|string|enum/],
  ['number', /percent|^int|float|double|numeric|count|byte|size|duration|year|decimal/],
  ['higher', /high|more|max|desc/],
  ['lower', /low|less|min|asc/],
];

/** The word that was meant by another, misspelled or the like. */
function wordLike(written: unknown, words: readonly string[]): string | undefined {
  if (typeof written !== 'string' || written.length > 40) return undefined;
  const lower = written.toLowerCase();
  return oneApart(lower, words) ?? MEANT.find(([meant, like]) => words.includes(meant) && like.test(lower))?.[0];
}

/** What the cells of a row look like, by the type of the first one that is answered. */
const KIND_OF: Readonly<Record<string, string>> = { number: 'number', boolean: 'boolean', string: 'text', object: 'list' };

/** The kind that the cells of a criterion look like; nothing where there are none. */
function kindOfCells(root: unknown, id: string): string | undefined {
  const tools = valueAt(root, ['tools']);
  for (const tool of Array.isArray(tools) ? tools : []) {
    const cell = valueAt(tool, ['values', id]);
    const value = isObject(cell) ? cell.value : cell;
    if (value !== undefined && value !== null) return KIND_OF[typeof value];
  }
  return undefined;
}

/**
 * The word of a few that was meant.
 * @param written what stands in its place; `undefined` where the key is missing.
 * @param holder the object that it stands in.
 * @param root the whole document.
 */
export function wordFor(
  written: unknown,
  words: readonly string[],
  holder: Readonly<Record<string, unknown>>,
  root: unknown,
): string | undefined {
  if (written !== undefined) return wordLike(written, words);
  // A criterion without a kind: some formats call it its type, else its cells show it.
  return wordLike(holder.type, words) ?? kindOfCells(root, String(holder.id));
}
